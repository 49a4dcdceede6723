package amnuay.organization;

import amnuay.thai.Refusal;
import amnuay.thai.ThaiDates;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who signs in the director's place: for everybody to read, for group directors and administrators to enter. */
@Controller
@RequestMapping("/office/signing")
class SigningController {

    private static final String PAGE = "/office/signing";
    private static final String MAY_CHANGE = "hasAnyRole('group-director','camunda-admin')";

    private final SigningAuthorities authorities;
    private final Organization organization;
    private final Clock clock;

    SigningController(SigningAuthorities authorities, Organization organization, Clock clock) {
        this.authorities = authorities;
        this.organization = organization;
        this.clock = clock;
    }

    /** What stands in the form, right or wrong. */
    record Form(
            String person, SigningKind kind, String position, String firstDay, String lastDay, String orderReference) {

        SigningEntry entry() {
            return new SigningEntry(
                    person,
                    kind == null ? SigningKind.ACTING : kind,
                    position,
                    ThaiDates.parse(firstDay),
                    lastDay == null || lastDay.isBlank() ? null : ThaiDates.parse(lastDay),
                    orderReference);
        }
    }

    /** An authority as the page shows it. */
    record Line(
            UUID id, String person, String kind, String position, String days, String orderReference, boolean now) {}

    @GetMapping
    String show(Authentication login, Model model) {
        return page(new Form("", SigningKind.ACTING, "", "", "", ""), login, model);
    }

    @PostMapping
    @PreAuthorize(MAY_CHANGE)
    String enter(
            @ModelAttribute("form") Form form,
            Authentication login,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        try {
            authorities.enter(form.entry(), login.getName());
            flash.addFlashAttribute("done", "บันทึกแล้ว เอกสารที่จัดทำในช่วงนี้จะใช้ชื่อและตำแหน่งของผู้ลงนามแทน");
            return "redirect:" + PAGE;
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind() == Refusal.Kind.CONFLICT ? 409 : 400);
            model.addAttribute("refused", refusal.getMessage());
            return page(form, login, model);
        }
    }

    @PostMapping("/{id}/withdraw")
    @PreAuthorize(MAY_CHANGE)
    String withdraw(@PathVariable UUID id, Authentication login, RedirectAttributes flash) {
        authorities.withdraw(id, login.getName());
        flash.addFlashAttribute("done", "ยกเลิกแล้ว เอกสารที่จัดทำต่อจากนี้ผู้อำนวยการลงนามเอง");
        return "redirect:" + PAGE;
    }

    private String page(Form form, Authentication login, Model model) {
        LocalDate today = LocalDate.now(clock);
        List<PersonView> people = organization.people();
        Map<String, String> names = people.stream().collect(Collectors.toMap(PersonView::id, PersonView::fullName));
        model.addAttribute("form", form);
        model.addAttribute("people", people);
        model.addAttribute("kinds", SigningKind.values());
        model.addAttribute("mayChange", Access.mayEnterLeaveForOthers(login));
        model.addAttribute("signer", authorities.signerFor(today));
        model.addAttribute(
                "lines",
                authorities.all().stream()
                        .map(authority -> line(authority, names, today))
                        .toList());
        return "office/signing";
    }

    private static Line line(SigningAuthority authority, Map<String, String> names, LocalDate today) {
        SigningEntry entry = authority.entry();
        return new Line(
                authority.id(),
                names.getOrDefault(entry.person(), entry.person()),
                entry.kind().thaiName(),
                entry.position(),
                SigningAuthorities.days(entry),
                entry.orderReference(),
                entry.covers(today));
    }
}
