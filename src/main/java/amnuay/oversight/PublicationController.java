package amnuay.oversight;

import amnuay.document.DocumentKind;
import amnuay.document.ProcedureName;
import amnuay.document.PublicCopies;
import amnuay.document.PublishableDocument;
import amnuay.thai.Refusal;
import amnuay.thai.ThaiDates;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the group's director chooses what everybody may read. */
@Controller
@RequestMapping("/office/published")
@PreAuthorize(ComplianceController.MAY_READ)
class PublicationController {

    private static final String MAY_CHOOSE = "hasRole('group-director')";
    private static final String DOCUMENT = "/{document:[0-9a-f-]{36}}";

    private final PublicCopies copies;
    private final Publications publications;
    private final ProcedureName procedures;
    private final String publicAddress;

    PublicationController(
            PublicCopies copies,
            Publications publications,
            ProcedureName procedures,
            @Value("${amnuay.public.base-url}") String publicAddress) {
        this.copies = copies;
        this.publications = publications;
        this.procedures = procedures;
        this.publicAddress = publicAddress;
    }

    /**
     * A document that may be published.
     *
     * @param number empty for one that bears none
     * @param state in Thai
     * @param published whether everybody may read it now
     * @param newer whether a version was filed that is not published
     * @param file what everybody reads; null while it is not published
     */
    record Row(
            UUID document,
            String procedure,
            String kind,
            String subject,
            String number,
            String state,
            boolean published,
            boolean newer,
            UUID file) {}

    @GetMapping
    String show(HttpServletRequest request, Model model) {
        Map<UUID, Publications.Publication> last = publications.last().stream()
                .collect(Collectors.toMap(Publications.Publication::document, Function.identity()));
        List<Row> rows = copies.publishable().stream()
                .map(document -> row(document, last.get(document.id())))
                .toList();
        model.addAttribute("rows", rows);
        model.addAttribute("mayChoose", request.isUserInRole("group-director"));
        model.addAttribute("address", publicAddress + "/s/published");
        return "office/oversight/published";
    }

    @PostMapping(DOCUMENT + "/publish")
    @PreAuthorize(MAY_CHOOSE)
    String publish(@PathVariable UUID document, Principal person, RedirectAttributes flash) {
        try {
            publications.publish(document, person.getName());
            flash.addFlashAttribute("done", "เผยแพร่แล้ว ทุกคนที่มีที่อยู่ของหน้าเผยแพร่อ่านได้");
        } catch (Refusal refusal) {
            flash.addFlashAttribute("refused", refusal.getMessage());
        }
        return "redirect:/office/published";
    }

    @PostMapping(DOCUMENT + "/withdraw")
    @PreAuthorize(MAY_CHOOSE)
    String withdraw(
            @PathVariable UUID document,
            @RequestParam(defaultValue = "") String reason,
            Principal person,
            RedirectAttributes flash) {
        try {
            publications.withdraw(document, reason, person.getName());
            flash.addFlashAttribute("done", "ถอนการเผยแพร่แล้ว หน้าเผยแพร่แจ้งว่าเอกสารนี้ถูกถอนแล้ว");
        } catch (Refusal refusal) {
            flash.addFlashAttribute("refused", refusal.getMessage());
        }
        return "redirect:/office/published";
    }

    private Row row(PublishableDocument document, Publications.Publication last) {
        boolean published = last != null && last.isCurrent();
        return new Row(
                document.id(),
                procedures.of(document.businessKey()),
                kind(document),
                document.subject(),
                document.number() == null
                        ? ""
                        : "เลขที่ " + document.number() + " ลงวันที่ " + ThaiDates.screenDate(document.dated()),
                state(last),
                published,
                published && last.version() < document.version(),
                published ? last.file() : null);
    }

    private static String kind(PublishableDocument document) {
        return document.kind() == DocumentKind.SHEET
                ? "ปฏิทิน"
                : document.kind().thaiName();
    }

    private static String state(Publications.Publication last) {
        if (last == null) {
            return "ยังไม่เผยแพร่";
        }
        return last.isCurrent()
                ? "เผยแพร่ฉบับที่ " + last.version() + " เมื่อ " + ThaiDates.screenTime(last.publishedAt())
                        + (last.withheld() ? " โดยตัดข้อมูลติดต่อส่วนบุคคลออก" : "")
                : "ถอนเมื่อ " + ThaiDates.screenTime(last.withdrawnAt()) + ": " + last.withdrawnBecause();
    }
}
