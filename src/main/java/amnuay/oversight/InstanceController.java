package amnuay.oversight;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Behind the tab “มาตรฐานและประวัติ” of a process instance in Cockpit. It reads and changes nothing. */
@RestController
class InstanceController {

    private final InstanceViews views;

    InstanceController(InstanceViews views) {
        this.views = views;
    }

    @GetMapping("/office/api/instances/{id}/oversight")
    @PreAuthorize(ComplianceController.MAY_READ)
    InstanceView show(@PathVariable String id, @RequestParam(defaultValue = "0") int page) {
        return views.of(id, page);
    }
}
