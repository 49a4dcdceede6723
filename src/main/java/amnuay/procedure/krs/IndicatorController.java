package amnuay.procedure.krs;

import amnuay.organization.Organization;
import amnuay.organization.spreadsheet.ImportDesk;
import amnuay.organization.spreadsheet.ImportPage;
import amnuay.thai.FiscalYear;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The indicators of a fiscal year: the list for everybody, the import for those who run the procedure. */
@Controller
@RequestMapping("/office/krs")
class IndicatorController {

    /** Who may change a year's indicators. */
    static final String IMPORTERS = "hasAnyRole('group-staff','group-director','camunda-admin')";

    private static final String YEAR = "/{year:[0-9]{4}}/indicators";

    private final Indicators indicators;
    private final IndicatorImport imported;
    private final ImportDesk desk;
    private final Organization organization;
    private final Clock clock;

    IndicatorController(
            Indicators indicators, IndicatorImport imported, ImportDesk desk, Organization organization, Clock clock) {
        this.indicators = indicators;
        this.imported = imported;
        this.desk = desk;
        this.organization = organization;
        this.clock = clock;
    }

    @GetMapping("/indicators")
    String thisYear() {
        return "redirect:/office/krs/" + FiscalYear.of(LocalDate.now(clock)).buddhistYear() + "/indicators";
    }

    @GetMapping(YEAR)
    String list(@PathVariable int year, HttpServletRequest request, Model model) {
        FiscalYear fiscalYear = new FiscalYear(year);
        Names names = Names.in(organization);
        List<IndicatorLine> lines = indicators.of(year).stream()
                .map(indicator -> IndicatorLine.of(indicator, names::unit, names::person))
                .toList();
        model.addAttribute("lines", lines);
        model.addAttribute("total", indicators.totalWeight(year).toPlainString());
        model.addAttribute("isWhole", indicators.totalWeight(year).compareTo(BigDecimal.valueOf(100)) == 0);
        model.addAttribute("closed", indicators.isClosed(year));
        model.addAttribute(
                "mayCarryOver", lines.isEmpty() && !indicators.of(year - 1).isEmpty());
        model.addAttribute("year", year);
        model.addAttribute("label", fiscalYear.label());
        model.addAttribute(
                "mayImport",
                request.isUserInRole("group-staff")
                        || request.isUserInRole("group-director")
                        || request.isUserInRole("camunda-admin"));
        return "office/krs/indicators";
    }

    @GetMapping(YEAR + "/import")
    @PreAuthorize(IMPORTERS)
    String choose(@PathVariable int year, Model model) {
        return desk.choose(page(year), imported, model);
    }

    @PostMapping(YEAR + "/import")
    @PreAuthorize(IMPORTERS)
    String upload(
            @PathVariable int year,
            @RequestParam(required = false) MultipartFile file,
            Authentication login,
            Model model,
            HttpServletResponse response) {
        return desk.upload(page(year), imported, ImportDesk.request(login, scope(year)), file, model, response);
    }

    @GetMapping(YEAR + "/import/{draft}")
    @PreAuthorize(IMPORTERS)
    String show(
            @PathVariable int year,
            @PathVariable UUID draft,
            Authentication login,
            Model model,
            HttpServletResponse response) {
        return desk.show(page(year), imported, ImportDesk.request(login, scope(year)), draft, model, response);
    }

    @PostMapping(YEAR + "/import/{draft}")
    @PreAuthorize(IMPORTERS)
    String confirm(
            @PathVariable int year,
            @PathVariable UUID draft,
            @RequestParam String seen,
            Authentication login,
            RedirectAttributes flash) {
        return desk.confirm(page(year), imported, ImportDesk.request(login, scope(year)), draft, seen, flash);
    }

    @GetMapping(YEAR + "/import/template")
    @PreAuthorize(IMPORTERS)
    ResponseEntity<byte[]> template(@PathVariable int year) {
        return desk.template(imported);
    }

    @GetMapping(YEAR + "/import/current")
    @PreAuthorize(IMPORTERS)
    ResponseEntity<byte[]> current(@PathVariable int year) {
        return desk.current(imported, scope(year));
    }

    private static ImportPage page(int year) {
        String list = "/office/krs/" + year + "/indicators";
        return new ImportPage(
                "นำเข้าตัวชี้วัด " + new FiscalYear(year).label(),
                list + "/import",
                list,
                "ไฟล์ต้องมีตัวชี้วัดครบทุกตัวของปี และน้ำหนักรวมกันเท่ากับ 100 ตัวชี้วัดที่ไม่มีในไฟล์จะถูกนำออก"
                        + " ส่วนช่องผู้รับผิดชอบ ผู้กำกับดูแล และผู้จัดเก็บข้อมูลที่เว้นว่างไว้จะคงค่าเดิม");
    }

    private static String scope(int year) {
        return Integer.toString(new FiscalYear(year).buddhistYear());
    }
}
