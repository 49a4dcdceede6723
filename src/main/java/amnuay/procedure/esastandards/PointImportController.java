package amnuay.procedure.esastandards;

import amnuay.organization.spreadsheet.ImportDesk;
import amnuay.organization.spreadsheet.ImportPage;
import amnuay.thai.FiscalYear;
import jakarta.servlet.http.HttpServletResponse;
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

/** Imports a year's assessment points, as long as nobody has studied them. */
@Controller
@RequestMapping("/office/esa-standards/{year:[0-9]{4}}/points/import")
@PreAuthorize(EsaEditors.RULE)
class PointImportController {

    private final PointImport imported;
    private final EsaYears years;
    private final ImportDesk desk;

    PointImportController(PointImport imported, EsaYears years, ImportDesk desk) {
        this.imported = imported;
        this.years = years;
        this.desk = desk;
    }

    @GetMapping
    String choose(@PathVariable int year, Model model) {
        years.requireOpen(year);
        return desk.choose(page(year), imported, model);
    }

    @PostMapping
    String upload(
            @PathVariable int year,
            @RequestParam(required = false) MultipartFile file,
            Authentication login,
            Model model,
            HttpServletResponse response) {
        years.requireOpen(year);
        return desk.upload(page(year), imported, ImportDesk.request(login, scope(year)), file, model, response);
    }

    @GetMapping("/{draft:[0-9a-f-]{36}}")
    String show(
            @PathVariable int year,
            @PathVariable UUID draft,
            Authentication login,
            Model model,
            HttpServletResponse response) {
        years.requireOpen(year);
        return desk.show(page(year), imported, ImportDesk.request(login, scope(year)), draft, model, response);
    }

    @PostMapping("/{draft:[0-9a-f-]{36}}")
    String confirm(
            @PathVariable int year,
            @PathVariable UUID draft,
            @RequestParam String seen,
            Authentication login,
            RedirectAttributes flash) {
        years.requireOpen(year);
        return desk.confirm(page(year), imported, ImportDesk.request(login, scope(year)), draft, seen, flash);
    }

    @GetMapping("/template")
    ResponseEntity<byte[]> template() {
        return desk.template(imported);
    }

    @GetMapping("/current")
    ResponseEntity<byte[]> current(@PathVariable int year) {
        return desk.current(imported, scope(year));
    }

    private static ImportPage page(int year) {
        String list = "/office/esa-standards/" + year + "/points";
        return new ImportPage(
                "นำเข้าประเด็นการพิจารณา " + new FiscalYear(year).label(),
                list + "/import",
                list,
                "ไฟล์ต้องมีประเด็นครบทุกประเด็นของปี ประเด็นที่ไม่มีในไฟล์จะถูกนำออก ส่วนช่องผู้รับผิดชอบและข้อมูลฐานที่เว้นว่างไว้จะคงค่าเดิม");
    }

    private static String scope(int year) {
        return Integer.toString(new FiscalYear(year).buddhistYear());
    }
}
