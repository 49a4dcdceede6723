package amnuay.platform;

import static amnuay.platform.OfficeOfVisitors.ENGINE;
import static org.assertj.core.api.Assertions.assertThat;

import amnuay.AmnuayTest;
import amnuay.organization.Role;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;

/** CVE-2026-109432: nobody who is logged in can have the engine evaluate an expression of their own. */
@AmnuayTest
class InjectedExpressionTest {

    private static final String CALL = "\"dueAfterExpression\":\"${probe.call()}\"";
    private static final String IN_OR_QUERY = "{\"orQueries\":[{" + CALL + "}]}";
    private static final String NESTED =
            "{\"orQueries\":[{\"assignee\":\"x\",\"orQueries\":[{" + CALL + "}]},{\"assignee\":\"y\"}]}";
    private static final String ESCAPED = IN_OR_QUERY.replace("Expression", "\\u0045xpression");
    private static final String FILTER = "{\"name\":\"mine\",\"resourceType\":\"Task\",\"query\":" + IN_OR_QUERY + "}";

    /** @param path {@code {filter}} stands for a filter that the person may read */
    private record Attack(String method, String path, String contentType, String body, Charset encoding) {

        static Attack post(String path, String body) {
            return new Attack("POST", path, Visitor.JSON, body, StandardCharsets.UTF_8);
        }

        HttpResponse<String> by(Visitor person, Filter filter) {
            String address = ENGINE + path.replace("{filter}", filter.getId());
            return method.equals("GET")
                    ? person.get(address)
                    : person.send(method, address, contentType, body.getBytes(encoding));
        }

        @Override
        public String toString() {
            return method + " " + path + " " + body + " " + encoding;
        }
    }

    @Autowired
    private OfficeOfVisitors office;

    @Autowired
    private FilterService filters;

    @Autowired
    private Probe probe;

    @Autowired
    private ServletWebServerApplicationContext application;

    @Autowired
    private ProcessEngineConfigurationImpl engine;

    private Visitor staff;
    private Visitor administrator;
    private Filter filter;

    @BeforeEach
    void logIn() {
        staff = office.visitor(Role.STAFF);
        administrator = office.visitor(Role.ADMIN);
        filter = filters.createFilterQuery().filterName("งานเกินกำหนด").singleResult();
    }

    /** These the engine evaluates when nobody guards it. */
    static Stream<Attack> successfulWithoutGuards() {
        return Stream.of(
                Attack.post("/task", IN_OR_QUERY),
                Attack.post("/task/count", IN_OR_QUERY),
                Attack.post("/task", ESCAPED),
                new Attack("POST", "/task", Visitor.JSON, IN_OR_QUERY, StandardCharsets.UTF_16),
                Attack.post("/filter/{filter}/list", IN_OR_QUERY),
                Attack.post("/filter/{filter}/count", IN_OR_QUERY));
    }

    static Stream<Attack> attacks() {
        return Stream.concat(
                successfulWithoutGuards(),
                Stream.of(
                        Attack.post("/task", NESTED),
                        Attack.post("/task", "{" + CALL + "}"),
                        Attack.post("/task", IN_OR_QUERY.replace("dueAfterExpression", "DUEAFTEREXPRESSION")),
                        new Attack("POST", "/task", "application/hal+json", IN_OR_QUERY, StandardCharsets.UTF_8),
                        new Attack("POST", "/task", "text/plain", IN_OR_QUERY, StandardCharsets.UTF_8),
                        new Attack(
                                "POST",
                                "/task",
                                "application/x-www-form-urlencoded",
                                "dueAfterExpression=%24%7Bprobe.call()%7D",
                                StandardCharsets.UTF_8),
                        Attack.post("/filter/{filter}/%6cist", IN_OR_QUERY),
                        Attack.post("/filter/{filter}/list", "{" + CALL + "}"),
                        Attack.post("/filter/{filter}/list", NESTED),
                        Attack.post("/filter/{filter}/singleResult", IN_OR_QUERY),
                        Attack.post("/filter/create", FILTER),
                        Attack.post("/filter/create", FILTER.replace("Expression", "\\u0045xpression")),
                        new Attack("PUT", "/filter/{filter}", Visitor.JSON, FILTER, StandardCharsets.UTF_8),
                        new Attack(
                                "GET",
                                "/task?dueAfterExpression=%24%7Bprobe.call()%7D",
                                "",
                                "",
                                StandardCharsets.UTF_8),
                        new Attack(
                                "GET",
                                "/task?dueAfter%45xpression=%24%7Bprobe.call()%7D",
                                "",
                                "",
                                StandardCharsets.UTF_8),
                        new Attack(
                                "GET",
                                "/task/count?dueAfterExpression=%24%7Bprobe.call()%7D",
                                "",
                                "",
                                StandardCharsets.UTF_8)));
    }

    @Test
    void letsOrdinaryQueriesAndTheApplicationsFiltersThrough() {
        for (Visitor person : List.of(staff, administrator)) {
            assertThat(person.post(ENGINE + "/task", "{\"dueAfter\":\"2026-11-22T00:00:00.000+0700\"}")
                            .statusCode())
                    .isEqualTo(200);
            assertThat(person.post(ENGINE + "/task", "{\"orQueries\":[{\"assignee\":\"a\",\"name\":\"b\"}]}")
                            .statusCode())
                    .isEqualTo(200);
            String offered = person.get(ENGINE + "/filter?resourceType=Task").body();
            for (Filter each : filters.createFilterQuery().list()) {
                if (!offered.contains(each.getId())) {
                    continue;
                }
                assertThat(person.post(ENGINE + "/filter/" + each.getId() + "/list", "{\"assignee\":\"a\"}")
                                .statusCode())
                        .as(each.getName())
                        .isEqualTo(200);
                assertThat(person.post(ENGINE + "/filter/" + each.getId() + "/count", "{}")
                                .statusCode())
                        .as(each.getName())
                        .isEqualTo(200);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void refusesEveryAttackAndEvaluatesNothing(Attack attack) {
        int before = probe.calls();

        for (Visitor person : List.of(staff, administrator)) {
            assertThat(attack.by(person, filter).statusCode()).isBetween(400, 499);
        }
        assertThat(probe.calls()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("successfulWithoutGuards")
    void eachGuardAloneRefusesTheAttack(Attack attack) {
        int before = probe.calls();

        try (GuardsTakenDown http = GuardsTakenDown.ofHttp(application)) {
            assertThat(attack.by(staff, filter).statusCode()).isBetween(400, 499);
        }
        try (GuardsTakenDown inEngine = GuardsTakenDown.ofEngine(application, engine)) {
            assertThat(attack.by(staff, filter).statusCode()).isBetween(400, 499);
        }
        assertThat(probe.calls()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("successfulWithoutGuards")
    void wouldBeEvaluatedWithoutTheGuards(Attack attack) {
        int before = probe.calls();

        try (GuardsTakenDown down = GuardsTakenDown.both(application, engine)) {
            assertThat(attack.by(staff, filter).statusCode()).isEqualTo(200);
        }
        assertThat(probe.calls()).isGreaterThan(before);
        assertThat(attack.by(staff, filter).statusCode())
                .as("guards are up again")
                .isEqualTo(400);
    }
}
