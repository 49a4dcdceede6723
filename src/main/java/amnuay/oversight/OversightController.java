package amnuay.oversight;

import amnuay.thai.FiscalYear;
import java.security.Principal;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Behind the director's page in Cockpit. */
@RestController
class OversightController {

    static final String SUPERVISORS = "hasAnyRole('director', 'deputy-director', 'camunda-admin')";

    private final Dashboards dashboards;

    OversightController(Dashboards dashboards) {
        this.dashboards = dashboards;
    }

    /** @param year Buddhist fiscal year; empty for the running one */
    @GetMapping("/office/api/oversight")
    @PreAuthorize(SUPERVISORS)
    Dashboard dashboard(@RequestParam(required = false) Integer year, Principal person) {
        return dashboards.of(Optional.ofNullable(year).map(FiscalYear::new), person.getName());
    }
}
