package amnuay.document;

import amnuay.thai.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A circular letter in one copy per school: how far they are, all as one PDF to print, all as an archive. */
@Controller
@RequestMapping("/office/documents/{id:[0-9a-f-]{36}}/copies")
@PreAuthorize(DocumentController.MAY_WRITE)
class LetterCopyController {

    private static final String SECONDS_BETWEEN_LOOKS = "5";

    private final LetterCopies copies;
    private final DocumentPage page;
    private final Bundles bundles;

    LetterCopyController(LetterCopies copies, DocumentPage page, Bundles bundles) {
        this.copies = copies;
        this.page = page;
        this.bundles = bundles;
    }

    @GetMapping
    String show(@PathVariable UUID id, Principal person, HttpServletResponse response, Model model) {
        LetterCopies.Progress progress = copies.progress(id);
        model.addAttribute("document", page.of(id, person.getName()));
        model.addAttribute("progress", progress);
        if (progress.isRunning()) {
            response.setHeader("Refresh", SECONDS_BETWEEN_LOOKS);
        }
        return "office/document-copies";
    }

    @PostMapping
    String order(@PathVariable UUID id, Principal person, RedirectAttributes flash) {
        try {
            copies.order(id, person.getName());
            flash.addFlashAttribute("done", "สั่งทำหนังสือแยกฉบับแล้ว ระบบจัดทำทีละฉบับอยู่เบื้องหลัง");
        } catch (Refusal refusal) {
            flash.addFlashAttribute("refused", refusal.getMessage());
        }
        return "redirect:/office/documents/" + id + "/copies";
    }

    @GetMapping("/all.pdf")
    void pdf(@PathVariable UUID id, Principal person, HttpServletResponse response) throws IOException {
        List<UUID> all = written(id, person);
        announce(response, "หนังสือแยกฉบับ.pdf", MediaTypes.PDF);
        bundles.pdf(all, response.getOutputStream());
    }

    @GetMapping("/all.zip")
    void zip(@PathVariable UUID id, Principal person, HttpServletResponse response) throws IOException {
        List<UUID> all = written(id, person);
        announce(response, "หนังสือแยกฉบับ.zip", "application/zip");
        bundles.zip(all, response.getOutputStream());
    }

    private List<UUID> written(UUID id, Principal person) {
        page.of(id, person.getName());
        List<UUID> all = copies.files(id);
        if (all.isEmpty() || copies.progress(id).isRunning()) {
            throw Refusal.notFound("หนังสือแยกฉบับยังจัดทำไม่ครบ กรุณารอจนครบแล้วดาวน์โหลดอีกครั้ง");
        }
        return all;
    }

    private static void announce(HttpServletResponse response, String name, String type) {
        response.setContentType(type);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader("X-Content-Type-Options", "nosniff");
    }
}
