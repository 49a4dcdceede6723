package amnuay.platform;

import amnuay.thai.ThaiDates;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How the installation is, for the person who looks after it. */
@Controller
@PreAuthorize("hasRole('camunda-admin')")
class HealthController {

    private static final Logger LOG = LoggerFactory.getLogger(HealthController.class);

    private final List<HealthCheck> checks;
    private final Clock clock;

    HealthController(List<HealthCheck> checks, Clock clock) {
        this.checks = checks;
        this.clock = clock;
    }

    @GetMapping("/office/health")
    String show(Model model) {
        List<HealthLine> lines = checks.stream().map(HealthController::look).toList();
        model.addAttribute("lines", lines);
        model.addAttribute("good", lines.stream().allMatch(line -> line.state() == HealthLine.State.GOOD));
        model.addAttribute("now", ThaiDates.screenTime(clock.instant()));
        return "office/health";
    }

    private static HealthLine look(HealthCheck check) {
        try {
            return check.look();
        } catch (RuntimeException fault) {
            LOG.warn("{} cannot be looked at", check.getClass().getSimpleName(), fault);
            return HealthLine.bad(
                    check.name(), "ตรวจไม่สำเร็จ", "ดูสาเหตุในบันทึกการทำงานของระบบ แล้วโหลดหน้านี้ใหม่", null);
        }
    }
}
