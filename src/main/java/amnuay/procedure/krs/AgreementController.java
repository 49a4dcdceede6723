package amnuay.procedure.krs;

import amnuay.document.DocumentSummary;
import amnuay.document.Files;
import amnuay.thai.FiscalYear;
import amnuay.thai.Refusal;
import amnuay.thai.ThaiDates;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The year's agreements (step ๘): who has signed; signatures and scans are noted here. */
@Controller
@RequestMapping("/office/krs/{year:[0-9]{4}}/agreements")
class AgreementController {

    static final String READERS =
            "hasAnyRole('group-staff','group-director','deputy-director','director','camunda-admin')";
    private static final String KEEPERS = "hasAnyRole('group-staff','group-director','camunda-admin')";

    private static final String SECONDS_BETWEEN_LOOKS = "5";

    /**
     * One row of the list.
     *
     * @param pdfFile null while the agreement is not written yet
     * @param signed the date, empty while it is not signed
     * @param scan null while no scan is there
     */
    record Line(
            UUID id, String kind, String party, String state, UUID pdfFile, UUID docxFile, String signed, UUID scan) {}

    private final Agreements agreements;
    private final Files files;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AgreementController(Agreements agreements, Files files, TransactionTemplate transaction, Clock clock) {
        this.agreements = agreements;
        this.files = files;
        this.transaction = transaction;
        this.clock = clock;
    }

    @GetMapping
    @PreAuthorize(READERS)
    String show(
            @PathVariable int year,
            @RequestParam(defaultValue = "false") boolean open,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        List<Agreement> all = agreements.of(year);
        Map<String, DocumentSummary> papers = agreements.papers(Krs.businessKey(year));
        model.addAttribute("year", year);
        model.addAttribute("label", new FiscalYear(year).label());
        model.addAttribute("onlyOpen", open);
        model.addAttribute("total", all.size());
        model.addAttribute("signed", all.stream().filter(Agreement::isSigned).count());
        long written =
                all.stream().filter(each -> papers.containsKey(each.document())).count();
        model.addAttribute("written", written);
        if (written < all.size()) {
            // they are being written in the background: the page follows without any script
            response.setHeader("Refresh", SECONDS_BETWEEN_LOOKS);
        }
        model.addAttribute(
                "inWord",
                all.stream()
                        .filter(each -> isOnlyInWord(papers.get(each.document())))
                        .count());
        model.addAttribute(
                "lines",
                all.stream()
                        .filter(each -> !open || !each.isSigned())
                        .map(each -> line(each, papers.get(each.document())))
                        .toList());
        agreements.plan(year).ifPresent(plan -> model.addAttribute("dueOn", ThaiDates.screenDate(plan.dueOn())));
        model.addAttribute("today", ThaiDates.typed(LocalDate.now(clock)));
        model.addAttribute(
                "mayNote",
                Stream.of("group-staff", "group-director", "camunda-admin").anyMatch(request::isUserInRole));
        return "office/krs/agreements";
    }

    @PostMapping("/signed")
    @PreAuthorize(KEEPERS)
    String sign(
            @PathVariable int year,
            @RequestParam(defaultValue = "") List<UUID> agreement,
            @RequestParam(defaultValue = "") String on,
            Authentication login,
            RedirectAttributes flash) {
        return tell(year, flash, () -> {
            agreements.sign(year, agreement, ThaiDates.parse(on), login.getName());
            return "บันทึกการลงนาม " + agreement.size() + " ฉบับแล้ว";
        });
    }

    @PostMapping("/{id}/scan")
    @PreAuthorize(KEEPERS)
    String scan(
            @PathVariable int year,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(required = false) MultipartFile file,
            Authentication login,
            RedirectAttributes flash) {
        return tell(year, flash, () -> {
            if (file == null || file.isEmpty()) {
                throw new Refusal("กรุณาเลือกไฟล์สำเนาข้อตกลงที่ลงนามแล้ว");
            }
            transaction.executeWithoutResult(work -> keep(year, id, ThaiDates.parse(on), file, login.getName()));
            return "บันทึกการลงนามและจัดเก็บสำเนาของ" + agreements.get(id).title() + "แล้ว";
        });
    }

    private void keep(int year, UUID id, LocalDate on, MultipartFile file, String person) {
        try (var content = file.getInputStream()) {
            UUID scan = files.store(file.getOriginalFilename(), content, person).id();
            agreements.sign(year, id, on, scan, person);
        } catch (IOException e) {
            throw new Refusal("รับไฟล์ไม่ครบ กรุณาแนบไฟล์ใหม่อีกครั้ง");
        }
    }

    private static String tell(int year, RedirectAttributes flash, Supplier<String> deed) {
        try {
            flash.addFlashAttribute("done", deed.get());
        } catch (Refusal refusal) {
            flash.addFlashAttribute("refused", refusal.getMessage());
        }
        return "redirect:/office/krs/" + year + "/agreements";
    }

    private static boolean isOnlyInWord(DocumentSummary paper) {
        return paper != null && !paper.hasPdf();
    }

    private static Line line(Agreement agreement, DocumentSummary paper) {
        return new Line(
                agreement.id(),
                agreement.kind().thaiName(),
                agreement.partyName(),
                paper == null ? "ยังไม่จัดทำ" : paper.stateName(),
                paper == null ? null : paper.pdfFile(),
                paper == null ? null : paper.docxFile(),
                agreement.isSigned() ? ThaiDates.screenDate(agreement.signedOn()) : "",
                agreement.scan());
    }
}
