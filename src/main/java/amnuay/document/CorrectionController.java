package amnuay.document;

import amnuay.thai.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.security.Principal;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Corrections on the page of a filed document: the group proposes, its director or the office's decides. */
@Controller
@RequestMapping("/office/documents/{id:[0-9a-f-]{36}}/corrections")
class CorrectionController {

    static final String MAY_PROPOSE = "hasAnyRole('group-staff','group-director')";
    static final String MAY_DECIDE = "hasAnyRole('group-director','director')";

    private final Corrections corrections;

    CorrectionController(Corrections corrections) {
        this.corrections = corrections;
    }

    @PostMapping
    @PreAuthorize(MAY_PROPOSE)
    String propose(
            @PathVariable UUID id,
            @RequestParam(required = false) MultipartFile file,
            @RequestParam(defaultValue = "") String reason,
            Principal person,
            RedirectAttributes flash)
            throws IOException {
        try {
            UploadedFile.require(file);
            try (InputStream content = file.getInputStream()) {
                corrections.propose(id, file.getOriginalFilename(), content, reason, person.getName());
            }
            flash.addFlashAttribute(
                    "done", "เสนอฉบับแก้ไขแล้ว ผู้อำนวยการกลุ่มอำนวยการได้รับแจ้ง ฉบับเดิมยังใช้อยู่จนกว่าจะอนุมัติ");
        } catch (Refusal refusal) {
            flash.addFlashAttribute("refused", refusal.getMessage());
        }
        return back(id);
    }

    @PostMapping("/{correction}/approve")
    @PreAuthorize(MAY_DECIDE)
    String approve(@PathVariable UUID id, @PathVariable UUID correction, Principal person, RedirectAttributes flash) {
        try {
            int version = corrections.approve(id, correction, person.getName()).version();
            flash.addFlashAttribute(
                    "done",
                    "อนุมัติแล้ว ฉบับที่ " + version
                            + " เป็นฉบับแก้ไขที่ใช้ เลขที่และวันที่คงเดิม ฉบับเดิมยังเปิดอ่านได้");
        } catch (Refusal refusal) {
            flash.addFlashAttribute("refused", refusal.getMessage());
        }
        return back(id);
    }

    @PostMapping("/{correction}/return")
    @PreAuthorize(MAY_DECIDE)
    String giveBack(
            @PathVariable UUID id,
            @PathVariable UUID correction,
            @RequestParam(defaultValue = "") String remark,
            Principal person,
            RedirectAttributes flash) {
        try {
            corrections.giveBack(id, correction, remark, person.getName());
            flash.addFlashAttribute("done", "ส่งคืนฉบับแก้ไขแล้ว เอกสารยังเป็นฉบับเดิม");
        } catch (Refusal refusal) {
            flash.addFlashAttribute("refused", refusal.getMessage());
        }
        return back(id);
    }

    private static String back(UUID id) {
        return "redirect:/office/documents/" + id;
    }
}
