package amnuay.procedure;

import amnuay.organization.Organization;
import amnuay.thai.Refusal;
import amnuay.thai.ThaiDates;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What is to be improved: for everybody to read. Its owner says when it is done; the group that runs the procedures also drops it, moves
 * its day or gives it to somebody else.
 */
@Controller
@RequestMapping("/office/findings")
class FindingController {

    private static final String PAGE = "/office/findings";
    private static final String KEEPERS = "hasAnyRole('group-staff','group-director','director')";

    private final Findings findings;
    private final FindingLines lines;
    private final Organization organization;

    FindingController(Findings findings, FindingLines lines, Organization organization) {
        this.findings = findings;
        this.lines = lines;
        this.organization = organization;
    }

    @GetMapping
    String show(
            @RequestParam(defaultValue = "false") boolean all,
            HttpServletRequest request,
            Principal person,
            Model model) {
        List<FindingLines.Line> shown = lines.of(all ? findings.all() : findings.open());
        model.addAttribute("lines", shown);
        model.addAttribute("all", all);
        model.addAttribute("me", person.getName());
        model.addAttribute("mayKeep", mayKeep(request));
        model.addAttribute("people", organization.people());
        model.addAttribute(
                "left",
                shown.stream()
                        .filter(FindingLines.Line::ownerLeft)
                        .map(FindingLines.Line::ownerName)
                        .distinct()
                        .collect(Collectors.joining(", ")));
        return "office/findings";
    }

    @PostMapping("/{id}/done")
    String done(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String how,
            HttpServletRequest request,
            Principal person,
            RedirectAttributes flash) {
        return tell(flash, "บันทึกผลการดำเนินการแล้ว ระบบจะไม่เตือนประเด็นนี้อีก", () -> {
            if (!mayKeep(request) && !findings.stillOpen(id).owner().equals(person.getName())) {
                throw Refusal.forbidden(
                        "บันทึกผลได้เฉพาะผู้รับผิดชอบประเด็นและกลุ่มอำนวยการ กรุณาแจ้งผู้รับผิดชอบให้บันทึก");
            }
            findings.done(id, how, person.getName());
        });
    }

    @PostMapping("/{id}/drop")
    @PreAuthorize(KEEPERS)
    String drop(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String why,
            Principal person,
            RedirectAttributes flash) {
        return tell(flash, "ยกเลิกประเด็นแล้ว เหตุผลเก็บไว้ในประวัติ", () -> findings.drop(id, why, person.getName()));
    }

    @PostMapping("/{id}/move")
    @PreAuthorize(KEEPERS)
    String move(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String due,
            @RequestParam(defaultValue = "") String why,
            Principal person,
            RedirectAttributes flash) {
        return tell(
                flash,
                "เลื่อนกำหนดแล้ว การเตือนปรับตามวันใหม่",
                () -> findings.move(id, ThaiDates.parse(due), why, person.getName()));
    }

    @PostMapping("/{id}/owner")
    @PreAuthorize(KEEPERS)
    String handOver(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String owner,
            @RequestParam(defaultValue = "") String why,
            Principal person,
            RedirectAttributes flash) {
        return tell(
                flash,
                "เปลี่ยนผู้รับผิดชอบแล้ว ระบบแจ้งผู้รับผิดชอบคนใหม่แล้ว",
                () -> findings.handOver(id, owner, why, person.getName()));
    }

    private static String tell(RedirectAttributes flash, String done, Runnable deed) {
        try {
            deed.run();
            flash.addFlashAttribute("done", done);
        } catch (Refusal refusal) {
            flash.addFlashAttribute("refused", refusal.getMessage());
        }
        return "redirect:" + PAGE;
    }

    private static boolean mayKeep(HttpServletRequest request) {
        return Stream.of("group-staff", "group-director", "director").anyMatch(request::isUserInRole);
    }
}
