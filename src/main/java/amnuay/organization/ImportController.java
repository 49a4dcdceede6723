package amnuay.organization;

import amnuay.organization.spreadsheet.ImportDesk;
import amnuay.organization.spreadsheet.ImportPage;
import amnuay.organization.spreadsheet.SpreadsheetImport;
import amnuay.thai.Refusal;
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

/** Imports people, units and schools. People only by those who may say who has which role. */
@Controller
@RequestMapping("/office/import/{kind}")
@PreAuthorize("hasAnyRole('group-staff','group-director','camunda-admin')")
class ImportController {

    private static final String EVERYTHING = "";
    private static final String STAYS = " รายการที่ไม่มีในไฟล์จะคงอยู่เหมือนเดิม";

    private final ImportDesk desk;
    private final PeopleImport people;
    private final UnitImport units;
    private final SchoolImport schools;

    ImportController(ImportDesk desk, PeopleImport people, UnitImport units, SchoolImport schools) {
        this.desk = desk;
        this.people = people;
        this.units = units;
        this.schools = schools;
    }

    @GetMapping
    String choose(@PathVariable String kind, Authentication login, Model model) {
        return desk.choose(page(kind), subject(kind, login), model);
    }

    @PostMapping
    String upload(
            @PathVariable String kind,
            @RequestParam(required = false) MultipartFile file,
            Authentication login,
            Model model,
            HttpServletResponse response) {
        return desk.upload(
                page(kind), subject(kind, login), ImportDesk.request(login, EVERYTHING), file, model, response);
    }

    @GetMapping("/{draft}")
    String show(
            @PathVariable String kind,
            @PathVariable UUID draft,
            Authentication login,
            Model model,
            HttpServletResponse response) {
        return desk.show(
                page(kind), subject(kind, login), ImportDesk.request(login, EVERYTHING), draft, model, response);
    }

    @PostMapping("/{draft}")
    String confirm(
            @PathVariable String kind,
            @PathVariable UUID draft,
            @RequestParam String seen,
            Authentication login,
            RedirectAttributes flash) {
        return desk.confirm(
                page(kind), subject(kind, login), ImportDesk.request(login, EVERYTHING), draft, seen, flash);
    }

    @GetMapping("/template")
    ResponseEntity<byte[]> template(@PathVariable String kind, Authentication login) {
        return desk.template(subject(kind, login));
    }

    @GetMapping("/current")
    ResponseEntity<byte[]> current(@PathVariable String kind, Authentication login) {
        return desk.current(subject(kind, login), EVERYTHING);
    }

    private SpreadsheetImport<?> subject(String kind, Authentication login) {
        return switch (kind) {
            case "people" -> {
                if (!Access.mayImportPeople(login)) {
                    throw Refusal.forbidden("เฉพาะผู้ดูแลระบบและผู้อำนวยการกลุ่มเท่านั้นที่นำเข้าบุคลากรได้");
                }
                yield people;
            }
            case "units" -> units;
            case "schools" -> schools;
            default -> throw unknown();
        };
    }

    private static ImportPage page(String kind) {
        String path = "/office/import/" + kind;
        return switch (kind) {
            case "people" -> new ImportPage("นำเข้าบุคลากร", path, "/office/people", "หนึ่งแถวต่อหนึ่งคน" + STAYS);
            case "units" -> new ImportPage(
                    "นำเข้ากลุ่ม/หน่วย", path, "/office/units", "หนึ่งแถวต่อหนึ่งกลุ่มหรือหน่วย" + STAYS);
            case "schools" -> new ImportPage(
                    "นำเข้าสถานศึกษา", path, "/office/schools", "หนึ่งแถวต่อหนึ่งสถานศึกษา" + STAYS);
            default -> throw unknown();
        };
    }

    private static Refusal unknown() {
        return Refusal.notFound("ไม่มีการนำเข้าชนิดนี้ กรุณาเริ่มจากหน้าบุคลากร กลุ่ม/หน่วย หรือสถานศึกษา");
    }
}
