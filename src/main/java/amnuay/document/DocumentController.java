package amnuay.document;

import amnuay.thai.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.security.Principal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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

/** One document: its versions for whoever may read them, changes by those who write the office's documents. */
@Controller
@RequestMapping("/office/documents/{id:[0-9a-f-]{36}}")
class DocumentController {

    static final String MAY_WRITE = "hasAnyRole('group-staff','group-director','camunda-admin')";
    private static final List<String> WRITERS = List.of("group-staff", "group-director", "camunda-admin");

    private final DocumentPage page;
    private final WordDrafts drafts;
    private final SignedScans scans;
    private final TypedSignatures signatures;

    DocumentController(DocumentPage page, WordDrafts drafts, SignedScans scans, TypedSignatures signatures) {
        this.page = page;
        this.drafts = drafts;
        this.scans = scans;
        this.signatures = signatures;
    }

    @GetMapping
    String show(@PathVariable UUID id, Principal person, HttpServletRequest request, Model model) {
        model.addAttribute("document", page.of(id, person.getName()));
        model.addAttribute("mayWrite", mayWrite(request));
        model.addAttribute("mayPropose", isOneOf(request, "group-staff", "group-director"));
        model.addAttribute("mayDecide", isOneOf(request, "group-director", "director"));
        model.addAttribute("me", person.getName());
        return "office/document";
    }

    static boolean mayWrite(HttpServletRequest request) {
        return WRITERS.stream().anyMatch(request::isUserInRole);
    }

    private static boolean isOneOf(HttpServletRequest request, String... roles) {
        return Stream.of(roles).anyMatch(request::isUserInRole);
    }

    /** Open to everybody: who may sign what, the document itself says. */
    @PostMapping("/sign")
    String sign(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String sha256,
            Principal person,
            RedirectAttributes flash) {
        try {
            int version = signatures.sign(id, person.getName(), name, sha256).version();
            flash.addFlashAttribute("done", "ลงนามแล้ว ฉบับที่ " + version + " แสดงลายมือชื่อที่พิมพ์ในระบบ");
        } catch (Refusal refusal) {
            flash.addFlashAttribute("refused", refusal.getMessage());
        }
        return "redirect:/office/documents/" + id;
    }

    @PostMapping("/draft")
    @PreAuthorize(MAY_WRITE)
    String draft(
            @PathVariable UUID id,
            @RequestParam(required = false) MultipartFile file,
            Principal person,
            RedirectAttributes flash)
            throws IOException {
        try {
            UploadedFile.require(file);
            page.of(id, person.getName());
            try (InputStream content = file.getInputStream()) {
                DocumentSummary draft = drafts.takeIn(id, file.getOriginalFilename(), content, person.getName());
                flash.addFlashAttribute(
                        "done",
                        "รับไฟล์ที่แก้ไขใน Word เป็นร่างฉบับที่ " + draft.version()
                                + " แล้ว ผู้พิจารณาต้องเปิดอ่านฉบับนี้ก่อนเห็นชอบ");
            }
        } catch (Refusal refusal) {
            flash.addFlashAttribute("refused", refusal.getMessage());
        }
        return "redirect:/office/documents/" + id;
    }

    @PostMapping("/signed")
    @PreAuthorize(MAY_WRITE)
    String signed(
            @PathVariable UUID id,
            @RequestParam(required = false) MultipartFile file,
            Principal person,
            RedirectAttributes flash)
            throws IOException {
        try {
            UploadedFile.require(file);
            page.of(id, person.getName());
            try (InputStream content = file.getInputStream()) {
                scans.add(id, file.getOriginalFilename(), content, person.getName());
                flash.addFlashAttribute("done", "เก็บฉบับที่ลงนามแล้ว ฉบับก่อนหน้า (ถ้ามี) ยังเปิดดูได้ด้านล่าง");
            }
        } catch (Refusal refusal) {
            flash.addFlashAttribute("refused", refusal.getMessage());
        }
        return "redirect:/office/documents/" + id;
    }
}
