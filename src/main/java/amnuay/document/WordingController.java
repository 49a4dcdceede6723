package amnuay.document;

import amnuay.thai.Refusal;
import amnuay.thai.ThaiDates;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** Rewording of the office's documents. */
@Controller
@RequestMapping("/office/documents/wordings")
@PreAuthorize(LooksController.MAY_SET)
class WordingController {

    /** One wording that was tried. {@code liveSince}: null while it was only tried. */
    record Tried(int version, String addedAt, String addedBy, String liveSince, boolean bundled) {}

    private final Wordings wordings;
    private final TemplateTexts texts;
    private final PersonName names;

    WordingController(Wordings wordings, TemplateTexts texts, ObjectProvider<PersonName> names) {
        this.wordings = wordings;
        this.texts = texts;
        this.names = names.getIfAvailable(() -> id -> id);
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("templates", wordings.all());
        return "office/wordings";
    }

    @GetMapping("/edit")
    String edit(@RequestParam String template, Model model) {
        return form(template, wordings.current(template), model);
    }

    @PostMapping("/propose")
    String propose(
            @RequestParam String template,
            @RequestParam String source,
            Principal person,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        try {
            int version = wordings.propose(template, source, person.getName());
            flash.addFlashAttribute(
                    "done",
                    "ตรวจแล้วใช้ได้ เก็บเป็นฉบับที่ " + version
                            + " กรุณาดูตัวอย่างก่อนกดใช้จริง เอกสารยังใช้ข้อความเดิม");
            return page(template);
        } catch (Refusal refusal) {
            response.setStatus(400);
            model.addAttribute("refused", refusal.getMessage());
            return form(template, source, model);
        }
    }

    @GetMapping("/preview")
    ResponseEntity<byte[]> preview(@RequestParam String template, @RequestParam int version) {
        String disposition =
                ContentDisposition.attachment().filename("preview.pdf").build().toString();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .body(wordings.preview(template, version).pdf());
    }

    @PostMapping("/use")
    String use(@RequestParam String template, @RequestParam int version, RedirectAttributes flash) {
        try {
            wordings.use(template, version);
            flash.addFlashAttribute("done", "ใช้ข้อความฉบับที่ " + version + " กับเอกสารที่จัดทำตั้งแต่บัดนี้แล้ว");
        } catch (Refusal refusal) {
            flash.addFlashAttribute("refused", refusal.getMessage());
        }
        return page(template);
    }

    @PostMapping("/bundled")
    String useBundled(@RequestParam String template, Principal person, RedirectAttributes flash) {
        wordings.useBundled(template, person.getName());
        flash.addFlashAttribute("done", "กลับไปใช้ข้อความที่มากับระบบแล้ว");
        return page(template);
    }

    private String form(String template, String source, Model model) {
        List<Tried> tried = texts.all(template).stream().map(this::tried).toList();
        Wordings.Known known = wordings.known(template);
        model.addAttribute("template", template);
        model.addAttribute("subject", known.kind() + " " + known.subject());
        model.addAttribute("source", source);
        model.addAttribute("tried", tried);
        return "office/wording";
    }

    private Tried tried(TemplateText text) {
        return new Tried(
                text.version(),
                ThaiDates.screenTime(text.addedAt()),
                names.of(text.addedBy()),
                text.liveSince() == null ? null : ThaiDates.screenTime(text.liveSince()),
                text.source().isEmpty());
    }

    private static String page(String template) {
        return "redirect:"
                + UriComponentsBuilder.fromPath("/office/documents/wordings/edit")
                        .queryParam("template", template)
                        .build()
                        .toUriString();
    }
}
