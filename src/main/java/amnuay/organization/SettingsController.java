package amnuay.organization;

import amnuay.thai.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the office is called and how it approves. */
@Controller
@RequestMapping("/office/settings")
@PreAuthorize("hasAnyRole('group-director','camunda-admin')")
class SettingsController {

    private final Organization organization;
    private final OrganizationSetup setup;

    SettingsController(Organization organization, OrganizationSetup setup) {
        this.organization = organization;
        this.setup = setup;
    }

    /** What stands in the form, right or wrong. */
    record Form(
            String name,
            String shortName,
            String letterCode,
            String address,
            String phone,
            String email,
            boolean deputyApproves) {

        static Form of(Office office) {
            return new Form(
                    office.name(),
                    office.shortName(),
                    office.letterCode(),
                    office.address(),
                    office.phone(),
                    office.email(),
                    office.deputyApproves());
        }

        Office office() {
            return new Office(name, shortName, letterCode, address, phone, email, deputyApproves);
        }
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("form", Form.of(organization.office()));
        return "office/settings";
    }

    @PostMapping
    String save(
            @ModelAttribute("form") Form form, Model model, HttpServletResponse response, RedirectAttributes flash) {
        try {
            setup.office(form.office());
            flash.addFlashAttribute("done", "บันทึกการตั้งค่าเรียบร้อยแล้ว");
            return "redirect:/office/settings";
        } catch (Refusal refusal) {
            response.setStatus(400);
            model.addAttribute("refused", refusal.getMessage());
            return "office/settings";
        }
    }
}
