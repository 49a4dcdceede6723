package amnuay.organization;

import amnuay.thai.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
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

/** The staff list for everybody; entering, changing and deactivating people for administrators. */
@Controller
@RequestMapping("/office/people")
class PeopleController {

    private static final String LIST = "/office/people";
    private static final String ADMINISTRATORS = "hasRole('camunda-admin')";

    private final PersonRepository people;
    private final Organization organization;
    private final OrganizationSetup setup;
    private final Passwords passwords;

    PeopleController(PersonRepository people, Organization organization, OrganizationSetup setup, Passwords passwords) {
        this.people = people;
        this.organization = organization;
        this.setup = setup;
        this.passwords = passwords;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "false") boolean former,
            @RequestParam(defaultValue = "0") int page,
            Authentication login,
            Model model) {
        boolean administrator = Access.isAdministrator(login);
        boolean withFormer = former && administrator;
        Page<Person> found = people.search(ListPage.like(q), unit, withFormer, ListPage.request(page));
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(LIST)
                .queryParam("q", "{q}")
                .queryParam("unit", "{unit}")
                .queryParam("former", withFormer);
        model.addAttribute(
                "list",
                ListPage.of(found, organization.views(found.getContent()), address.uriVariables(named(q, unit))));
        model.addAttribute("q", q);
        model.addAttribute("unit", unit);
        model.addAttribute("former", withFormer);
        model.addAttribute("units", organization.units());
        model.addAttribute("administrator", administrator);
        model.addAttribute("mayImport", Access.mayImportPeople(login));
        return "office/people";
    }

    /** @param id empty for a new person */
    @GetMapping("/edit")
    @PreAuthorize(ADMINISTRATORS)
    String edit(@RequestParam(defaultValue = "") String id, Model model) {
        PersonForm form = id.isEmpty() ? PersonForm.empty() : PersonForm.of(existing(id));
        return form(form, !id.isEmpty(), model);
    }

    @PostMapping("/save")
    @PreAuthorize(ADMINISTRATORS)
    String save(
            @ModelAttribute PersonForm form,
            @RequestParam(defaultValue = "false") boolean known,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        try {
            PersonEntry entry = form.entry();
            if (!known && people.existsById(entry.id())) {
                throw Refusal.conflict("มีบุคลากรรหัสผู้ใช้ “" + entry.id() + "” อยู่แล้ว กรุณาใช้รหัสอื่น");
            }
            if (known) {
                setup.person(entry, form.version());
            } else {
                setup.person(entry);
            }
            flash.addFlashAttribute(
                    "done", "บันทึกข้อมูลของ " + entry.firstName() + " " + entry.lastName() + " เรียบร้อยแล้ว");
            return "redirect:" + LIST;
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind() == Refusal.Kind.CONFLICT ? 409 : 400);
            model.addAttribute("refused", refusal.getMessage());
            return form(form, known, model);
        }
    }

    @PostMapping("/deactivate")
    @PreAuthorize(ADMINISTRATORS)
    String deactivate(@RequestParam String id, Authentication login, RedirectAttributes flash) {
        try {
            if (id.equals(login.getName())) {
                throw Refusal.conflict("ท่านปิดใช้งานบัญชีของตนเองไม่ได้ กรุณาให้ผู้ดูแลระบบคนอื่นทำแทน");
            }
            setup.deactivate(id);
            flash.addFlashAttribute("done", "ปิดใช้งาน " + existing(id).fullName() + " เรียบร้อยแล้ว");
        } catch (Refusal refusal) {
            flash.addFlashAttribute("refused", refusal.getMessage());
        }
        return "redirect:" + LIST;
    }

    @PostMapping("/activate")
    @PreAuthorize(ADMINISTRATORS)
    String activate(@RequestParam String id, RedirectAttributes flash) {
        setup.activate(id);
        flash.addFlashAttribute("done", "เปิดใช้งาน " + existing(id).fullName() + " เรียบร้อยแล้ว");
        return "redirect:" + LIST;
    }

    /** Shows the new password on the answer itself, which no browser keeps, and nowhere else. */
    @PostMapping("/password")
    @PreAuthorize(ADMINISTRATORS)
    String password(@RequestParam String id, Model model) {
        Person person = existing(id);
        if (!person.isActive()) {
            throw Refusal.conflict(person.fullName() + " ถูกปิดใช้งานอยู่ กรุณาเปิดใช้งานก่อนออกรหัสผ่าน");
        }
        String password = TemporaryPassword.make();
        passwords.set(id, password);
        model.addAttribute("person", person.fullName());
        model.addAttribute("id", id);
        model.addAttribute("password", password);
        return "office/person-password";
    }

    private String form(PersonForm form, boolean known, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("known", known);
        model.addAttribute(
                "active",
                !known || people.findById(form.id()).map(Person::isActive).orElse(true));
        model.addAttribute("units", organization.units());
        model.addAttribute(
                "roles",
                List.of(
                        Role.DIRECTOR,
                        Role.DEPUTY_DIRECTOR,
                        Role.GROUP_DIRECTOR,
                        Role.GROUP_STAFF,
                        Role.UNIT_HEAD,
                        Role.ADMIN));
        return "office/person";
    }

    private Person existing(String id) {
        return people.findById(id).orElseThrow(() -> Refusal.notFound("ไม่พบบุคลากรรหัสผู้ใช้ “" + id + "”"));
    }

    private static Map<String, Object> named(String q, String unit) {
        return Map.of("q", q, "unit", unit);
    }
}
