package amnuay.oversight;

import amnuay.document.DocumentRenderer;
import amnuay.procedure.YearReview;
import amnuay.thai.FiscalYear;
import amnuay.thai.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Clock;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The manual's table with what became of it in a year: on screen, as PDF and as Excel sheet. */
@Controller
@RequestMapping("/office/compliance")
@PreAuthorize(ComplianceController.MAY_READ)
class ComplianceController {

    static final String MAY_READ =
            "hasAnyRole('group-staff','group-director','deputy-director','director','camunda-admin')";
    private static final String MAY_REVIEW = "hasRole('group-director')";
    private static final String YEAR = "/{procedure:[a-z-]+}/{year:[0-9]{4}}";
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Compliance compliance;
    private final YearReview review;
    private final YearTrail trail;
    private final DocumentRenderer renderer;
    private final Clock clock;

    ComplianceController(
            Compliance compliance, YearReview review, YearTrail trail, DocumentRenderer renderer, Clock clock) {
        this.compliance = compliance;
        this.review = review;
        this.trail = trail;
        this.renderer = renderer;
        this.clock = clock;
    }

    @GetMapping
    String running() {
        return page(compliance.procedures().get(0).getKey(), compliance.runningYear());
    }

    @GetMapping(YEAR)
    String show(@PathVariable String procedure, @PathVariable int year, HttpServletRequest request, Model model) {
        model.addAttribute("report", compliance.of(procedure, year));
        model.addAttribute("procedures", compliance.procedures());
        model.addAttribute("mayReview", request.isUserInRole("group-director"));
        return "office/oversight/compliance";
    }

    /** @param page counted from 1 */
    @GetMapping(YEAR + "/trail")
    String trail(
            @PathVariable String procedure,
            @PathVariable int year,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        ComplianceReport report = compliance.of(procedure, year);
        model.addAttribute("report", report);
        model.addAttribute("trail", trail.page(procedure + "-" + year, page - 1));
        return "office/oversight/trail";
    }

    @GetMapping(YEAR + "/export/pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String procedure, @PathVariable int year) {
        ComplianceReport report = opened(procedure, year);
        byte[] file = renderer.render(CompliancePaper.template(), CompliancePaper.values(report, clock.instant()))
                .pdf();
        return file(report, "pdf", MediaType.APPLICATION_PDF, file);
    }

    @GetMapping(YEAR + "/export/xlsx")
    ResponseEntity<byte[]> xlsx(@PathVariable String procedure, @PathVariable int year) {
        ComplianceReport report = opened(procedure, year);
        return file(report, "xlsx", MediaType.parseMediaType(EXCEL), ComplianceSheet.of(report));
    }

    @PostMapping(YEAR + "/confirm")
    @PreAuthorize(MAY_REVIEW)
    String confirm(
            @PathVariable String procedure,
            @PathVariable int year,
            @RequestParam(defaultValue = "0") int step,
            @RequestParam(defaultValue = "0") int criterion,
            Principal person,
            RedirectAttributes flash) {
        try {
            review.confirm(procedure, new FiscalYear(year), step, criterion, person.getName());
            flash.addFlashAttribute("done", "ยืนยันหลักฐานของขั้นตอนที่ " + step + " ข้อ " + criterion + " แล้ว");
        } catch (Refusal refusal) {
            flash.addFlashAttribute("refused", refusal.getMessage());
        }
        return page(procedure, year);
    }

    @PostMapping(YEAR + "/accept-reason")
    @PreAuthorize(MAY_REVIEW)
    String accept(
            @PathVariable String procedure,
            @PathVariable int year,
            @RequestParam(defaultValue = "0") int step,
            @RequestParam(defaultValue = "0") int criterion,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = "") String reason,
            Principal person,
            RedirectAttributes flash) {
        try {
            review.accept(procedure, new FiscalYear(year), step, criterion, subject, reason, person.getName());
            flash.addFlashAttribute("done", "รับเหตุผลของขั้นตอนที่ " + step + " ข้อ " + criterion + " แล้ว");
        } catch (Refusal refusal) {
            flash.addFlashAttribute("refused", refusal.getMessage());
        }
        return page(procedure, year);
    }

    private ComplianceReport opened(String procedure, int year) {
        ComplianceReport report = compliance.of(procedure, year);
        if (!report.opened()) {
            throw Refusal.notFound("ยังไม่ได้เปิด" + report.procedureName() + "ในปีงบประมาณ " + year
                    + " จึงยังไม่มีข้อมูลให้ทำรายงาน กรุณาเลือกปีอื่น");
        }
        return report;
    }

    private static ResponseEntity<byte[]> file(ComplianceReport report, String kind, MediaType type, byte[] content) {
        String name = "ผลตามมาตรฐาน " + report.procedureName() + " ปี " + report.year() + "." + kind;
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name.replaceAll("[/\\\\:*?\"<>|]", "-"), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(content);
    }

    private static String page(String procedure, int year) {
        return "redirect:/office/compliance/" + procedure + "/" + year;
    }
}
