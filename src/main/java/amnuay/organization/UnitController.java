package amnuay.organization;

import amnuay.thai.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The office's groups and units with their heads. */
@Controller
@RequestMapping("/office/units")
class UnitController {

    private static final String MAY_CHANGE = "hasAnyRole('group-staff','group-director','camunda-admin')";

    private final Organization organization;
    private final OrganizationSetup setup;

    UnitController(Organization organization, OrganizationSetup setup) {
        this.organization = organization;
        this.setup = setup;
    }

    @GetMapping
    String list(Authentication login, Model model) {
        Map<String, Long> sizes = organization.people().stream()
                .filter(person -> person.unitCode() != null)
                .collect(Collectors.groupingBy(PersonView::unitCode, Collectors.counting()));
        model.addAttribute("units", organization.units());
        model.addAttribute("sizes", sizes);
        model.addAttribute("mayChange", Access.mayChange(login));
        return "office/units";
    }

    /** @param code empty for a new unit */
    @GetMapping("/edit")
    @PreAuthorize(MAY_CHANGE)
    String edit(@RequestParam(defaultValue = "") String code, Model model) {
        UnitView unit = code.isEmpty()
                ? new UnitView("", "", null, null, 0)
                : organization.unit(code).orElseThrow(() -> Refusal.notFound("ไม่พบกลุ่ม/หน่วยรหัส “" + code + "”"));
        return form(unit.code(), unit.name(), unit.headId(), !code.isEmpty(), model);
    }

    @PostMapping("/save")
    @PreAuthorize(MAY_CHANGE)
    String save(
            @RequestParam String code,
            @RequestParam String name,
            @RequestParam(defaultValue = "") String head,
            @RequestParam(defaultValue = "false") boolean known,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        try {
            UnitEntry entry = new UnitEntry(code, name, head);
            if (!known && organization.unit(entry.code()).isPresent()) {
                throw new Refusal("มีกลุ่ม/หน่วยรหัส “" + entry.code() + "” อยู่แล้ว กรุณาใช้รหัสอื่น");
            }
            setup.unit(entry);
            flash.addFlashAttribute("done", "บันทึก" + entry.name() + "เรียบร้อยแล้ว");
            return "redirect:/office/units";
        } catch (Refusal refusal) {
            response.setStatus(400);
            model.addAttribute("refused", refusal.getMessage());
            return form(code, name, head, known, model);
        }
    }

    private String form(String code, String name, String head, boolean known, Model model) {
        model.addAttribute("code", code);
        model.addAttribute("name", name);
        model.addAttribute("head", head);
        model.addAttribute("known", known);
        model.addAttribute("people", organization.people());
        return "office/unit";
    }
}
