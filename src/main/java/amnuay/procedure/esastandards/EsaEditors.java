package amnuay.procedure.esastandards;

import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;

/** Who may change a year of the standards on its pages. */
final class EsaEditors {

    static final String RULE = "hasAnyRole('group-staff','group-director','camunda-admin')";

    private EsaEditors() {}

    static boolean isOne(HttpServletRequest request) {
        return Stream.of("group-staff", "group-director", "camunda-admin").anyMatch(request::isUserInRole);
    }
}
