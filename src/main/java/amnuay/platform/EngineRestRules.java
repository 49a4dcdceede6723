package amnuay.platform;

import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.HEAD;
import static org.springframework.http.HttpMethod.OPTIONS;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import java.util.stream.Stream;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;

/**
 * Which of the engine's REST API is open to whom. The web apps give every signed-in user the full API with the engine's
 * authorizations as the only barrier; here staff get what Tasklist asks for, the director and deputy may read all and reassign, and
 * only administrators the rest. The engine's authorizations still apply behind these rules.
 */
final class EngineRestRules {

    private static final String API = "/camunda/api/engine/engine/default";
    private static final String[] SUPERVISORS = {"director", "deputy-director"};
    private static final String ADMINISTRATORS = "camunda-admin";

    private EngineRestRules() {}

    static void apply(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules) {
        nobody(rules);
        everybody(rules);
        supervisors(rules);
        // the engine would turn people away here as well, but could not say for whom these pages are
        rules.requestMatchers("/camunda/app/cockpit/default/**")
                .hasAnyRole(allowed())
                .requestMatchers("/camunda/app/admin/default/**", "/camunda/api/**")
                .hasRole(ADMINISTRATORS)
                .anyRequest()
                .authenticated();
    }

    /** CVE-2026-77226 and the second login door; ending a process from outside; completing past the forms. */
    private static void nobody(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules) {
        rules.requestMatchers("/camunda/api/admin/setup/**")
                .denyAll()
                .requestMatchers(POST, "/camunda/api/admin/auth/user/{engine}/login/{app}")
                .denyAll()
                .requestMatchers(
                        POST,
                        engine(
                                "/task/{id}/bpmnError",
                                "/task/{id}/bpmnEscalation",
                                "/task/{id}/complete",
                                "/task/{id}/resolve",
                                "/task/{id}/delegate",
                                "/deployment/create",
                                "/process-definition/{id}/start",
                                "/process-definition/key/{key}/start",
                                "/process-definition/key/{key}/submit-form"))
                .denyAll();
    }

    /** What Tasklist and Welcome ask for. */
    private static void everybody(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules) {
        rules.requestMatchers(
                        GET,
                        "/camunda/api/admin/auth/user/{engine}",
                        "/camunda/api/{app}/plugin/{plugin}/static/**",
                        "/camunda/api/engine/engine",
                        "/camunda/api/engine/engine/")
                .authenticated()
                .requestMatchers(
                        GET,
                        engine(
                                "/version",
                                "/filter",
                                "/filter/count",
                                "/filter/{id}",
                                "/task",
                                "/task/count",
                                "/history/user-operation",
                                "/history/user-operation/count",
                                "/task/{id}",
                                "/task/{id}/form",
                                "/task/{id}/deployed-form",
                                "/task/{id}/rendered-form",
                                "/task/{id}/form-variables",
                                "/task/{id}/identity-links",
                                "/task/{id}/comment",
                                "/process-definition",
                                "/process-definition/count",
                                "/process-definition/statistics",
                                "/process-definition/{id}",
                                "/process-definition/{id}/xml",
                                "/process-definition/{id}/startForm",
                                "/process-definition/{id}/deployed-start-form",
                                "/process-definition/{id}/form-variables",
                                "/process-definition/{id}/rendered-form",
                                "/process-instance/{id}",
                                "/execution/{id}",
                                "/case-definition/{id}",
                                "/user/{id}/profile",
                                "/identity/groups",
                                "/group/count",
                                "/identity/password-policy",
                                "/authorization/check"))
                .authenticated()
                .requestMatchers(
                        POST,
                        engine(
                                "/filter/{id}/list",
                                "/filter/{id}/count",
                                "/task",
                                "/task/count",
                                "/task/{id}/claim",
                                "/task/{id}/unclaim",
                                "/task/{id}/submit-form",
                                "/task/{id}/comment/create",
                                "/process-definition/{id}/submit-form",
                                // Welcome shows people their own groups; the engine knows which these are
                                "/group",
                                "/group/count",
                                "/identity/password-policy"))
                .authenticated()
                // one's own password: the engine's authorizations know whose it is; the name is kept by the office
                .requestMatchers(PUT, engine("/user/{id}/credentials"))
                .authenticated()
                .requestMatchers(OPTIONS, "/camunda/api/engine/**")
                .authenticated();
    }

    /** The director and deputy look at everything and reassign a task; they change nothing else. */
    private static void supervisors(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules) {
        rules.requestMatchers(engine("/authorization/**"))
                .hasRole(ADMINISTRATORS)
                .requestMatchers(GET, "/camunda/api/engine/**", "/camunda/api/cockpit/**")
                .hasAnyRole(allowed())
                .requestMatchers(HEAD, "/camunda/api/**")
                .hasAnyRole(allowed())
                .requestMatchers(POST, "/camunda/api/cockpit/plugin/base/**")
                .hasAnyRole(allowed())
                .requestMatchers(
                        POST,
                        engine(
                                "/process-instance",
                                "/process-instance/count",
                                "/job",
                                "/job/count",
                                "/incident",
                                "/incident/count",
                                "/execution",
                                "/execution/count",
                                "/external-task",
                                "/external-task/count",
                                "/variable-instance",
                                "/variable-instance/count",
                                "/history/task",
                                "/history/task/count",
                                "/history/process-instance",
                                "/history/process-instance/count",
                                "/history/activity-instance",
                                "/history/activity-instance/count",
                                "/history/variable-instance",
                                "/history/variable-instance/count",
                                "/task/{id}/assignee"))
                .hasAnyRole(allowed())
                .requestMatchers(DELETE, "/camunda/api/**")
                .hasRole(ADMINISTRATORS);
    }

    private static String[] allowed() {
        return Stream.concat(Stream.of(SUPERVISORS), Stream.of(ADMINISTRATORS)).toArray(String[]::new);
    }

    private static String[] engine(String... paths) {
        return Stream.of(paths).map(path -> API + path).toArray(String[]::new);
    }
}
