package amnuay.procedure;

import amnuay.organization.spreadsheet.ImportDesk;
import amnuay.organization.spreadsheet.ImportPage;
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

/** Imports a year's days off. */
@Controller
@RequestMapping("/office/holidays/{year:[0-9]{4}}/import")
@PreAuthorize("hasAnyRole('group-staff','group-director','camunda-admin')")
class HolidayImportController {

    private final HolidayImport holidays;
    private final ImportDesk desk;

    HolidayImportController(HolidayImport holidays, ImportDesk desk) {
        this.holidays = holidays;
        this.desk = desk;
    }

    @GetMapping
    String choose(@PathVariable String year, Model model) {
        return desk.choose(page(year), holidays, model);
    }

    @PostMapping
    String upload(
            @PathVariable String year,
            @RequestParam(required = false) MultipartFile file,
            Authentication login,
            Model model,
            HttpServletResponse response) {
        return desk.upload(page(year), holidays, ImportDesk.request(login, year), file, model, response);
    }

    @GetMapping("/{draft}")
    String show(
            @PathVariable String year,
            @PathVariable UUID draft,
            Authentication login,
            Model model,
            HttpServletResponse response) {
        return desk.show(page(year), holidays, ImportDesk.request(login, year), draft, model, response);
    }

    @PostMapping("/{draft}")
    String confirm(
            @PathVariable String year,
            @PathVariable UUID draft,
            @RequestParam String seen,
            Authentication login,
            RedirectAttributes flash) {
        return desk.confirm(page(year), holidays, ImportDesk.request(login, year), draft, seen, flash);
    }

    @GetMapping("/template")
    ResponseEntity<byte[]> template() {
        return desk.template(holidays);
    }

    @GetMapping("/current")
    ResponseEntity<byte[]> current(@PathVariable String year) {
        return desk.current(holidays, year);
    }

    private static ImportPage page(String year) {
        String list = "/office/holidays/" + year;
        return new ImportPage(
                "นำเข้าวันหยุดราชการ พ.ศ. " + year,
                list + "/import",
                list,
                "ไฟล์ต้องมีวันหยุดครบทั้งปี วันหยุดที่ไม่มีในไฟล์จะถูกนำออก และกำหนดส่งของงานที่เปิดอยู่จะปรับตามทันที");
    }
}
