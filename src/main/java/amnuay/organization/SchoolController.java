package amnuay.organization;

import amnuay.thai.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.data.domain.Page;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** The schools of the area. */
@Controller
@RequestMapping("/office/schools")
class SchoolController {

    private static final String LIST = "/office/schools";
    private static final String MAY_CHANGE = "hasAnyRole('group-staff','group-director','camunda-admin')";

    private final SchoolRepository schools;
    private final OrganizationSetup setup;

    SchoolController(SchoolRepository schools, OrganizationSetup setup) {
        this.schools = schools;
        this.setup = setup;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page,
            Authentication login,
            Model model) {
        Page<School> found = schools.search(ListPage.like(q), ListPage.request(page));
        UriComponentsBuilder address =
                UriComponentsBuilder.fromPath(LIST).queryParam("q", "{q}").uriVariables(Map.of("q", q));
        model.addAttribute("list", ListPage.of(found, found.map(School::view).getContent(), address));
        model.addAttribute("q", q);
        model.addAttribute("mayChange", Access.mayChange(login));
        return "office/schools";
    }

    /** @param code empty for a new school */
    @GetMapping("/edit")
    @PreAuthorize(MAY_CHANGE)
    String edit(@RequestParam(defaultValue = "") String code, Model model) {
        SchoolForm form = code.isEmpty()
                ? SchoolForm.empty()
                : SchoolForm.of(existing(code).entry());
        return form(form, !code.isEmpty(), model);
    }

    @PostMapping("/save")
    @PreAuthorize(MAY_CHANGE)
    String save(
            @ModelAttribute SchoolForm form,
            @RequestParam(defaultValue = "false") boolean known,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        try {
            SchoolEntry entry = form.entry();
            if (!known && schools.existsById(entry.code())) {
                throw new Refusal("มีสถานศึกษารหัส “" + entry.code() + "” อยู่แล้ว กรุณาใช้รหัสอื่น");
            }
            setup.school(entry);
            flash.addFlashAttribute("done", "บันทึก" + entry.name() + "เรียบร้อยแล้ว");
            return "redirect:" + LIST;
        } catch (Refusal refusal) {
            response.setStatus(400);
            model.addAttribute("refused", refusal.getMessage());
            return form(form, known, model);
        }
    }

    @PostMapping("/active")
    @PreAuthorize(MAY_CHANGE)
    String active(@RequestParam String code, @RequestParam boolean active, RedirectAttributes flash) {
        setup.schoolActive(code, active);
        String name = existing(code).entry().name();
        flash.addFlashAttribute(
                "done",
                active
                        ? "เปิดใช้งาน" + name + "เรียบร้อยแล้ว"
                        : "ปิดใช้งาน" + name + "แล้ว จะไม่มีหนังสือส่งถึงสถานศึกษานี้");
        return "redirect:" + LIST;
    }

    private String form(SchoolForm form, boolean known, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("known", known);
        model.addAttribute(
                "active",
                !known
                        || schools.findById(form.code())
                                .map(school -> school.view().active())
                                .orElse(true));
        return "office/school";
    }

    private School existing(String code) {
        return schools.findById(code).orElseThrow(() -> Refusal.notFound("ไม่พบสถานศึกษารหัส “" + code + "”"));
    }
}
