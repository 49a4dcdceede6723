package amnuay.platform;

import static org.assertj.core.api.Assertions.assertThat;

import amnuay.AmnuayTest;
import amnuay.organization.Role;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every line of {@code docs/access.csv} is true for every role and for nobody at all: a door that says yes does not answer 401, 403
 * or 404, one that says no answers one of them.
 */
@AmnuayTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessTest {

    private static final Set<Integer> CLOSED = Set.of(401, 403, 404);
    private static final String ANONYMOUS = "anonymous";

    /** What is sent to a door that does not understand {@code {}}. */
    private static final Map<String, String> BODIES = Map.of(
            "/claim", "{\"userId\":\"{me}\"}",
            "/assignee", "{\"userId\":\"{me}\"}",
            "/comment/create", "{\"message\":\"ความเห็น\"}",
            "/submit-form", "{\"variables\":{}}",
            "/suspended", "{\"suspended\":false}",
            "/variables/x", "{\"value\":\"x\"}",
            "/localVariables/x", "{\"value\":\"x\"}",
            "/profile", "{\"id\":\"{me}\",\"firstName\":\"ทดสอบ\",\"lastName\":\"\",\"email\":\"\"}",
            "/authorization/create",
                    "{\"type\":1,\"permissions\":[\"READ\"],\"userId\":\"{me}\",\"resourceType\":7,\"resourceId\":\"none\"}");

    /** Enough for every form of our pages to ask who sent it before it asks what is missing. */
    private static final String FORM = "id={me}&code=&name=&deputyApproves=false";

    private final Map<String, Visitor> visitors = new LinkedHashMap<>();
    private final Map<String, String> ids = new LinkedHashMap<>();

    @Autowired
    private OfficeOfVisitors office;

    @Autowired
    private FilterService filters;

    private Task firstStep;
    private String filter;

    @BeforeAll
    void everybodyLogsIn() {
        visitors.put(ANONYMOUS, office.anonymous());
        for (Role role : List.of(
                Role.STAFF,
                Role.UNIT_HEAD,
                Role.GROUP_STAFF,
                Role.GROUP_DIRECTOR,
                Role.DEPUTY_DIRECTOR,
                Role.DIRECTOR,
                Role.ADMIN)) {
            String person = office.person(null, role);
            ids.put(role.key(), person);
            visitors.put(role.key(), office.loggedIn(person));
        }
        firstStep = office.krsYear(visitors.get(Role.GROUP_STAFF.key()));
        filter = filters.createFilterQuery()
                .filterName("งานเกินกำหนด")
                .singleResult()
                .getId();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(files = "docs/access.csv", numLinesToSkip = 1)
    void opensForThoseItNamesAndForNobodyElse(ArgumentsAccessor line) {
        Map<String, String> written = new LinkedHashMap<>();
        Map<String, String> found = new LinkedHashMap<>();
        int column = 2;
        for (String role : visitors.keySet()) {
            HttpResponse<String> answer = knock(role, line.getString(0), line.getString(1));
            assertThat(answer.statusCode()).as(role + ": " + answer.body()).isLessThan(500);
            written.put(role, line.getString(column++));
            found.put(role, isClosed(answer) ? "no" : "yes");
        }
        assertThat(found).isEqualTo(written);
    }

    @Test
    void namesEveryRole() throws Exception {
        String heading = java.nio.file.Files.readAllLines(java.nio.file.Path.of("docs/access.csv"))
                .get(0);

        assertThat(heading).isEqualTo("method,resource," + String.join(",", visitors.keySet()));
        assertThat(visitors).hasSize(Role.values().length + 1);
    }

    private HttpResponse<String> knock(String role, String method, String resource) {
        Visitor visitor = visitors.get(role);
        String path = filled(resource, role);
        if (method.equals("GET")) {
            return path.contains("/api/") ? visitor.get(path) : visitor.page(path);
        }
        if (path.startsWith("/office/")) {
            return visitor.sendOwn(method, path, "application/x-www-form-urlencoded", bytes(FORM, role));
        }
        String body = BODIES.entrySet().stream()
                .filter(known -> path.endsWith(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("{}");
        return visitor.send(method, path, Visitor.JSON, bytes(body, role));
    }

    private byte[] bytes(String body, String role) {
        return body.replace("{me}", ids.getOrDefault(role, "nobody")).getBytes(StandardCharsets.UTF_8);
    }

    /** Every knock gets an errand of its own, so that one visitor does not finish what the next should find. */
    private String filled(String path, String role) {
        Task errand = path.contains("{") ? office.errandFor(group(path)) : firstStep;
        return path.replace("{firstStep}", firstStep.getId())
                .replace("{krs}", firstStep.getProcessDefinitionId())
                .replace("{filter}", filter)
                .replace("{me}", ids.getOrDefault(role, "nobody"))
                .replace("{task}", errand.getId())
                .replace("{groupTask}", errand.getId())
                .replace("{instance}", errand.getProcessInstanceId())
                .replace("{definition}", errand.getProcessDefinitionId());
    }

    private static String group(String path) {
        return path.contains("{groupTask}") ? Role.GROUP_STAFF.key() : Role.STAFF.key();
    }

    private static boolean isClosed(HttpResponse<String> answer) {
        boolean toLogin = answer.headers().firstValue("Location").stream().anyMatch(to -> to.endsWith("/login"));
        return toLogin || CLOSED.contains(answer.statusCode());
    }
}
