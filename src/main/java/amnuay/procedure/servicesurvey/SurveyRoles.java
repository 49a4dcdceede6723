package amnuay.procedure.servicesurvey;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Who reads a survey's pages, and who runs it. */
final class SurveyRoles {

    static final String READERS =
            "hasAnyRole('group-staff','group-director','deputy-director','director','camunda-admin')";
    static final String RUNNERS = "hasAnyRole('group-staff','group-director','camunda-admin')";

    private static final List<String> RUNNING = List.of("group-staff", "group-director", "camunda-admin");

    private SurveyRoles() {}

    static boolean mayRun(HttpServletRequest request) {
        return RUNNING.stream().anyMatch(request::isUserInRole);
    }
}
