package amnuay.organization;

import amnuay.thai.Refusal;
import amnuay.thai.ThaiDates;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Leaves and substitutes: everybody their own, group directors and administrators everybody's. */
@Controller
@RequestMapping("/office/leave")
class LeaveController {

    private static final String PAGE = "/office/leave";

    private final Leaves leaves;
    private final Organization organization;
    private final Clock clock;

    LeaveController(Leaves leaves, Organization organization, Clock clock) {
        this.leaves = leaves;
        this.organization = organization;
        this.clock = clock;
    }

    /** What stands in the form, right or wrong. */
    record Form(String person, String substitute, String firstDay, String lastDay, String reason) {

        LeaveEntry entryOf(String who) {
            LocalDate first = ThaiDates.parse(firstDay);
            LocalDate last = lastDay == null || lastDay.isBlank() ? first : ThaiDates.parse(lastDay);
            return new LeaveEntry(who, substitute, first, last, reason);
        }
    }

    /** A leave as the page shows it. */
    record Line(
            UUID id, String person, String substitute, String days, String reason, boolean now, boolean mayWithdraw) {}

    @GetMapping
    String show(Authentication login, Model model) {
        return page(new Form(login.getName(), "", "", "", ""), login, model);
    }

    @PostMapping
    String enter(
            @ModelAttribute("form") Form form,
            Authentication login,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        try {
            String person = form.person() == null || form.person().isBlank() ? login.getName() : form.person();
            refuseForOthers(person, login);
            LeaveEntry entry = form.entryOf(person);
            if (entry.lastDay().isBefore(LocalDate.now(clock))) {
                throw new Refusal("ช่วงที่ลาผ่านไปแล้ว จึงไม่ต้องกำหนดผู้ปฏิบัติงานแทน กรุณาตรวจสอบวันที่");
            }
            leaves.enter(entry, login.getName());
            flash.addFlashAttribute("done", "บันทึกการลาแล้ว ผู้ปฏิบัติงานแทนจะเห็นงานของผู้ลาตั้งแต่วันแรกที่ลา");
            return "redirect:" + PAGE;
        } catch (Refusal refusal) {
            response.setStatus(
                    switch (refusal.kind()) {
                        case CONFLICT -> 409;
                        case FORBIDDEN -> 403;
                        default -> 400;
                    });
            model.addAttribute("refused", refusal.getMessage());
            return page(form, login, model);
        }
    }

    @PostMapping("/{id}/withdraw")
    String withdraw(@PathVariable UUID id, Authentication login, RedirectAttributes flash) {
        leaves.find(id).ifPresent(leave -> refuseForOthers(leave.entry().person(), login));
        leaves.withdraw(id);
        flash.addFlashAttribute("done", "ยกเลิกการลาแล้ว งานที่ผู้ปฏิบัติงานแทนยังทำไม่เสร็จกลับไปเป็นของเจ้าของงาน");
        return "redirect:" + PAGE;
    }

    private String page(Form form, Authentication login, Model model) {
        LocalDate today = LocalDate.now(clock);
        List<PersonView> people = organization.people();
        Map<String, String> names = people.stream().collect(Collectors.toMap(PersonView::id, PersonView::fullName));
        Function<String, String> name = id -> names.getOrDefault(id, id);
        boolean forAll = Access.mayEnterLeaveForOthers(login);
        model.addAttribute("form", form);
        model.addAttribute("people", people);
        model.addAttribute("forAll", forAll);
        model.addAttribute("me", login.getName());
        model.addAttribute(
                "lines",
                leaves.notEndedBefore(today).stream()
                        .map(leave -> line(
                                leave,
                                name,
                                today,
                                forAll || leave.entry().person().equals(login.getName())))
                        .toList());
        return "office/leave";
    }

    private static Line line(Leave leave, Function<String, String> name, LocalDate today, boolean mayWithdraw) {
        LeaveEntry entry = leave.entry();
        String first = ThaiDates.screenDate(entry.firstDay());
        return new Line(
                leave.id(),
                name.apply(entry.person()),
                name.apply(entry.substitute()),
                entry.firstDay().equals(entry.lastDay())
                        ? first
                        : first + " – " + ThaiDates.screenDate(entry.lastDay()),
                mayWithdraw ? entry.reason() : "",
                entry.covers(today),
                mayWithdraw);
    }

    private static void refuseForOthers(String person, Authentication login) {
        if (!person.equals(login.getName()) && !Access.mayEnterLeaveForOthers(login)) {
            throw Refusal.forbidden(
                    "ท่านบันทึกหรือยกเลิกการลาได้เฉพาะของตนเอง กรุณาแจ้งผู้อำนวยการกลุ่มหรือผู้ดูแลระบบ");
        }
    }
}
