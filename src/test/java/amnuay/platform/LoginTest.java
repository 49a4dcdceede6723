package amnuay.platform;

import static amnuay.platform.OfficeOfVisitors.ENGINE;
import static amnuay.platform.OfficeOfVisitors.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import amnuay.AmnuayTest;
import amnuay.organization.OrganizationSetup;
import amnuay.organization.PersonEntry;
import amnuay.organization.Role;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** One login, one session for the engine's web apps and our own pages, and its end. */
@AmnuayTest
class LoginTest {

    private static final String ME = "/office/api/me";
    private static final String TASKLIST = "/camunda/app/tasklist/default/";
    private static final String WHO = "/camunda/api/admin/auth/user/default";

    @Autowired
    private OfficeOfVisitors office;

    @Autowired
    private OrganizationSetup setup;

    @Autowired
    private IdentityService identity;

    @Test
    void opensTasklistAndOurPagesInOneSession() {
        String person = office.person(null);
        Visitor visitor = office.anonymous();

        HttpResponse<String> login = visitor.login(person, PASSWORD);

        assertThat(location(login)).endsWith(TASKLIST);
        assertThat(visitor.get(ME).body()).contains("\"id\":\"" + person + "\"");
        assertThat(visitor.page(TASKLIST).statusCode()).isEqualTo(200);
        assertThat(visitor.get(WHO).body()).contains("\"userId\":\"" + person + "\"");
    }

    @Test
    void bringsTheDirectorToThePageThatShowsWhereEverythingStands() {
        String director = office.person(null, Role.DIRECTOR);
        Visitor visitor = office.anonymous();

        assertThat(location(visitor.login(director, PASSWORD))).endsWith("/camunda/app/cockpit/default/");
        assertThat(location(visitor.page("/"))).endsWith("/camunda/app/cockpit/default/");
        assertThat(location(office.visitor().page("/"))).endsWith(TASKLIST);
    }

    @Test
    void givesANewSessionSoThatNobodyKnowsItBeforehand() {
        Visitor visitor = office.anonymous();
        visitor.page(TASKLIST);
        String before = visitor.session().orElseThrow();

        visitor.login(office.person(null), PASSWORD);

        assertThat(visitor.session()).isPresent().get().isNotEqualTo(before);
        assertThat(withSession(before).statusCode()).isEqualTo(401);
        assertThat(withSession(visitor.session().orElseThrow()).statusCode()).isEqualTo(200);
    }

    @Test
    void isTheNewPersonWhenSomebodyElseLogsInAtTheSamePc() {
        Visitor visitor = office.visitor();
        visitor.get(WHO);
        String next = office.person(null);

        visitor.login(next, PASSWORD);

        assertThat(visitor.get(ME).body()).contains("\"id\":\"" + next + "\"");
        visitor.page(TASKLIST);
        assertThat(visitor.get(WHO).body()).contains("\"userId\":\"" + next + "\"");
    }

    @Test
    void endsFromTasklist() {
        Visitor visitor = office.visitor();
        String session = visitor.session().orElseThrow();

        HttpResponse<String> logout = visitor.post("/camunda/api/admin/auth/user/default/logout", "");

        assertThat(logout.statusCode()).isEqualTo(200);
        assertThat(visitor.get(ME).statusCode()).isEqualTo(401);
        assertThat(visitor.page(TASKLIST).statusCode()).isEqualTo(302);
        assertThat(withSession(session).statusCode()).isEqualTo(401);
    }

    @Test
    void endsFromOurPages() {
        Visitor visitor = office.visitor();
        String session = visitor.session().orElseThrow();

        HttpResponse<String> logout = visitor.form("/logout", Map.of("_csrf", token(visitor)));

        assertThat(location(logout)).endsWith("/login?logout");
        assertThat(visitor.get(ME).statusCode()).isEqualTo(401);
        assertThat(withSession(session).statusCode()).isEqualTo(401);
    }

    @Test
    void isRefusedForAWrongPasswordAndAnUnknownName() {
        String person = office.person(null);

        assertThat(location(office.anonymous().login(person, "wrong"))).endsWith("/login?error");
        assertThat(location(office.anonymous().login("nobody-here", PASSWORD))).endsWith("/login?error");
        assertThat(location(office.anonymous().login("", PASSWORD))).endsWith("/login?error");
        assertThat(location(office.anonymous().login("admin", "admin"))).endsWith("/login?error");
    }

    @Test
    void hasNoSecondDoorInTheWebApps() {
        String person = office.person(null);
        Map<String, String> fields = Map.of("username", person, "password", PASSWORD);

        assertThat(office.anonymous().form(WHO + "/login/tasklist", fields).statusCode())
                .isEqualTo(401);
        assertThat(office.visitor().form(WHO + "/login/tasklist", fields).statusCode())
                .isEqualTo(403);
    }

    @Test
    void endsWithTheNextClickOfAPersonWhoWasDeactivated() {
        String person = office.person(null);
        Visitor visitor = office.loggedIn(person);
        Visitor inTasklist = office.loggedIn(person);
        inTasklist.get(WHO);

        setup.deactivate(person);

        assertThat(visitor.get(ME).statusCode()).isEqualTo(401);
        assertThat(inTasklist.post(ENGINE + "/task", "{}").statusCode()).isEqualTo(401);
        assertThat(location(inTasklist.page(TASKLIST))).endsWith("/login");
        assertThat(location(office.anonymous().login(person, PASSWORD))).endsWith("/login?error");

        setup.activate(person);
        assertThat(location(office.anonymous().login(person, PASSWORD))).endsWith(TASKLIST);
    }

    @Test
    void endsForAUserWhoWasDeletedInAdmin() {
        String person = office.person(null);
        Visitor visitor = office.loggedIn(person);

        identity.deleteUser(person);

        assertThat(visitor.get(WHO).statusCode()).isEqualTo(401);
        assertThat(visitor.get(ME).statusCode()).isEqualTo(401);
    }

    @Test
    void followsRolesThatAreGivenAndTaken() {
        String person = office.person(null);
        Visitor visitor = office.loggedIn(person);
        assertThat(visitor.get(ENGINE + "/user").statusCode()).isEqualTo(403);
        assertThat(visitor.page("/office/people/edit").statusCode()).isEqualTo(403);

        roles(person, Role.ADMIN);
        assertThat(visitor.get(ENGINE + "/user").body()).contains("\"admin\"");
        assertThat(visitor.page("/office/people/edit").statusCode()).isEqualTo(200);

        roles(person, Role.STAFF);
        assertThat(visitor.get(ENGINE + "/user").statusCode()).isEqualTo(403);
        assertThat(visitor.page("/office/people/edit").statusCode()).isEqualTo(403);
        assertThat(visitor.page("/camunda/app/admin/default/").statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                TASKLIST + "?task=4711",
                "/camunda/app/cockpit/default/?x=1",
                "/office/documents?q=%E0%B8%84%E0%B8%B3",
            })
    void leadsToThePageThatWasAskedFor(String link) {
        Visitor visitor = office.anonymous();

        assertThat(location(visitor.page(link))).endsWith("/login");
        assertThat(location(visitor.login(office.person(null), PASSWORD))).endsWith(link);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ME,
                "/office/documents",
                ENGINE + "/filter",
                WHO,
                "/camunda/lib/deps.js",
                "/camunda/app/tasklist/locales/th.json",
                "/actuator/env",
                "/nothing-here"
            })
    void tellsProgramsThatNobodyIsLoggedIn(String path) {
        HttpResponse<String> answer = office.anonymous().get(path);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Location")).isEmpty();
    }

    @Test
    void doesNotLeadToAProgramsRequestAfterwards() {
        Visitor visitor = office.anonymous();
        visitor.get(ME);

        assertThat(location(visitor.login(office.person(null), PASSWORD))).endsWith(TASKLIST);
    }

    @Test
    void keepsTheMachineryToItself() {
        for (Visitor person : List.of(office.visitor(), office.visitor(Role.ADMIN))) {
            for (String path : List.of("/actuator", "/actuator/env", "/actuator/heapdump", "/actuator/health/../env")) {
                assertThat(person.get(path).statusCode()).as(path).isBetween(400, 404);
            }
        }
        assertThat(office.anonymous().get("/actuator/health").body())
                .contains("\"status\":\"UP\"")
                .doesNotContain("PostgreSQL");
    }

    @Test
    void refusesAFormOfAnotherSite() {
        Visitor visitor = office.visitor(Role.ADMIN);

        assertThat(visitor.form("/office/people/deactivate", Map.of("id", "admin"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(visitor.form("/office/people/deactivate", Map.of("id", "admin", "_csrf", "guessed"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(visitor.form("/logout", Map.of()).statusCode()).isEqualTo(403);
        assertThat(visitor.get(ME).statusCode()).isEqualTo(200);
        assertThat(identity.createUserQuery()
                        .userId("admin")
                        .memberOfGroup(Role.ADMIN.key())
                        .count())
                .isEqualTo(1);
    }

    @Test
    void refusesAnEngineRequestOfAnotherSite() {
        Visitor visitor = office.visitor();

        HttpResponse<String> forged = visitor.send(visitor.request(ENGINE + "/task")
                .header("Content-Type", Visitor.JSON)
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("{}")));

        assertThat(forged.statusCode()).isEqualTo(403);
    }

    @Test
    void guardsPagesByTheirHeaders() {
        Visitor visitor = office.visitor();

        for (String path : List.of("/office/documents", TASKLIST)) {
            HttpResponse<String> page = visitor.page(path);
            assertThat(page.headers().allValues("X-Content-Type-Options"))
                    .as(path)
                    .containsExactly("nosniff");
            assertThat(page.headers().allValues("X-Frame-Options")).as(path).containsExactly("SAMEORIGIN");
            assertThat(page.headers().allValues("Content-Security-Policy"))
                    .as(path)
                    .singleElement()
                    .asString()
                    .contains("default-src 'self'", "frame-ancestors 'self'", "object-src 'none'", "form-action 'self'")
                    .doesNotContain("sandbox");
        }
        assertThat(visitor.page("/office/documents").headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
        assertThat(visitor.page("/camunda/lib/deps.js")
                        .headers()
                        .firstValue("Cache-Control")
                        .orElse(""))
                .doesNotContain("no-store");
    }

    @Test
    void keepsItsCookiesFromScripts() {
        HttpResponse<String> login = office.anonymous().login(office.person(null), PASSWORD);

        assertThat(login.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("JSESSIONID"))
                .singleElement()
                .asString()
                .contains("HttpOnly", "SameSite=Lax");
    }

    private HttpResponse<String> withSession(String id) {
        Visitor other = office.anonymous();
        return other.send(other.request(ME).header("Cookie", "JSESSIONID=" + id).GET());
    }

    private void roles(String person, Role role) {
        setup.person(new PersonEntry(person, "นาง", "เปลี่ยน", "บทบาท", "", null, Set.of(role), null, null));
    }

    private static String token(Visitor visitor) {
        Matcher token = Pattern.compile("\"token\":\"([^\"]+)\"")
                .matcher(visitor.get("/office/api/csrf").body());
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(302);
        return answer.headers().firstValue("Location").orElseThrow();
    }
}
