package amnuay.document;

import amnuay.document.OfficeAsset.Purpose;
import amnuay.thai.Refusal;
import amnuay.thai.ThaiDates;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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

/** The office's own Garuda and typefaces. */
@Controller
@RequestMapping("/office/documents/looks")
@PreAuthorize(LooksController.MAY_SET)
class LooksController {

    static final String MAY_SET = "hasAnyRole('group-director','camunda-admin')";
    private static final List<String> SETTERS = List.of("group-director", "camunda-admin");
    private static final String HERE = "redirect:/office/documents/looks";

    /** One thing that can be set. {@code file}: null for the bundled one. */
    record Setting(Purpose purpose, UUID file, String since, String setBy) {}

    private final OfficeAssets assets;
    private final PersonName names;

    LooksController(OfficeAssets assets, ObjectProvider<PersonName> names) {
        this.assets = assets;
        this.names = names.getIfAvailable(() -> id -> id);
    }

    static boolean maySet(HttpServletRequest request) {
        return SETTERS.stream().anyMatch(request::isUserInRole);
    }

    @GetMapping
    String show(Model model) {
        List<Setting> settings =
                Arrays.stream(Purpose.values()).map(this::setting).toList();
        model.addAttribute("settings", settings);
        return "office/documents-looks";
    }

    @PostMapping("/{purpose}")
    String set(
            @PathVariable Purpose purpose,
            @RequestParam(required = false) MultipartFile file,
            Principal person,
            RedirectAttributes flash)
            throws IOException {
        try {
            UploadedFile.require(file);
            try (InputStream content = file.getInputStream()) {
                assets.set(purpose, file.getOriginalFilename(), content, person.getName());
            }
            flash.addFlashAttribute("done", "เปลี่ยน" + purpose.thaiName() + "แล้ว ใช้กับเอกสารที่จัดทำตั้งแต่บัดนี้");
        } catch (Refusal refusal) {
            flash.addFlashAttribute("refused", refusal.getMessage());
        }
        return HERE;
    }

    @PostMapping("/{purpose}/reset")
    String reset(@PathVariable Purpose purpose, Principal person, RedirectAttributes flash) {
        assets.reset(purpose, person.getName());
        flash.addFlashAttribute("done", "เลิกใช้" + purpose.thaiName() + "ของสำนักงานแล้ว");
        return HERE;
    }

    private Setting setting(Purpose purpose) {
        Optional<OfficeAsset> current = assets.current(purpose).filter(asset -> asset.file() != null);
        return new Setting(
                purpose,
                current.map(OfficeAsset::file).orElse(null),
                current.map(asset -> ThaiDates.screenTime(asset.since())).orElse(null),
                current.map(asset -> names.of(asset.setBy())).orElse(null));
    }
}
