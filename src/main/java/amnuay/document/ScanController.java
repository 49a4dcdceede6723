package amnuay.document;

import amnuay.thai.Refusal;
import amnuay.thai.ThaiDates;
import java.io.IOException;
import java.io.InputStream;
import java.security.Principal;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes in scans of many signed documents at once. */
@Controller
@RequestMapping("/office/documents/scans")
@PreAuthorize(DocumentController.MAY_WRITE)
class ScanController {

    private static final int MOST_CHOICES = 300;
    private static final String HERE = "redirect:/office/documents/scans";

    /** A page that waits. */
    record Page(UUID file, String addedAt, String addedBy) {}

    /** A document it may belong to. */
    record Choice(UUID id, String title) {}

    private final SignedScans scans;
    private final DocumentShelf shelf;
    private final PersonName names;

    ScanController(SignedScans scans, DocumentShelf shelf, ObjectProvider<PersonName> names) {
        this.scans = scans;
        this.shelf = shelf;
        this.names = names.getIfAvailable(() -> id -> id);
    }

    @GetMapping
    String show(Model model) {
        List<Page> pages = scans.waiting().stream()
                .map(page -> new Page(page.file(), ThaiDates.screenTime(page.addedAt()), names.of(page.addedBy())))
                .toList();
        model.addAttribute("pages", pages);
        model.addAttribute(
                "choices",
                pages.isEmpty()
                        ? List.of()
                        : shelf.signable(MOST_CHOICES).stream()
                                .map(ScanController::choice)
                                .toList());
        return "office/scans";
    }

    @PostMapping
    String sort(@RequestParam(required = false) MultipartFile file, Principal person, RedirectAttributes flash)
            throws IOException {
        try {
            UploadedFile.require(file);
            try (InputStream content = file.getInputStream()) {
                SignedScans.Sorted sorted = scans.sort(file.getOriginalFilename(), content, person.getName());
                flash.addFlashAttribute("done", saying(sorted));
            }
        } catch (Refusal refusal) {
            flash.addFlashAttribute("refused", refusal.getMessage());
        }
        return HERE;
    }

    @PostMapping("/{file:[0-9a-f-]{36}}")
    String assign(@PathVariable UUID file, @RequestParam UUID document, Principal person, RedirectAttributes flash) {
        try {
            scans.assign(file, document, person.getName());
            flash.addFlashAttribute(
                    "done", "เก็บเป็นฉบับที่ลงนามของ" + shelf.get(document).title() + " แล้ว");
        } catch (Refusal refusal) {
            flash.addFlashAttribute("refused", refusal.getMessage());
        }
        return HERE;
    }

    private static Choice choice(OfficialDocument document) {
        return new Choice(document.id(), (document.number() == null ? "" : document.number() + " ") + document.title());
    }

    private static String saying(SignedScans.Sorted sorted) {
        String filed = sorted.documents().isEmpty()
                ? "ไม่พบรหัสเอกสารในหน้าใดเลย"
                : "เก็บฉบับที่ลงนามแล้ว " + sorted.documents().size() + " ฉบับ: "
                        + String.join(", ", sorted.documents());
        return sorted.unread() == 0
                ? filed
                : filed + " · มี " + sorted.unread()
                        + " ชุดหน้าที่อ่านรหัสไม่ได้หรือเอกสารยังไม่อนุมัติ กรุณาระบุเอกสารด้านล่าง";
    }
}
