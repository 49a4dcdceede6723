package amnuay.procedure.servicesurvey;

import amnuay.thai.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
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

/** Taking answers from files: choose a file, say what its columns are, look, import. */
@Controller
@RequestMapping("/office/service-survey/{year:[0-9]{4}}/files")
@PreAuthorize(SurveyRoles.RUNNERS)
class AnswerFileController {

    private static final String FILE = "/{file:[0-9a-f-]{36}}";
    private static final int SHOWN = 100;

    private final Surveys surveys;
    private final AnswerFiles files;

    AnswerFileController(Surveys surveys, AnswerFiles files) {
        this.surveys = surveys;
        this.files = files;
    }

    @GetMapping
    String list(@PathVariable int year, Model model) {
        model.addAttribute("year", year);
        model.addAttribute("label", surveys.of(year).label());
        model.addAttribute("open", surveys.of(year).state() == SurveyState.PUBLISHED);
        model.addAttribute("files", files.of(year));
        model.addAttribute("links", surveys.links(year));
        return "office/survey/files";
    }

    @PostMapping
    String upload(
            @PathVariable int year,
            @RequestParam(required = false) MultipartFile file,
            @RequestParam(required = false) UUID link,
            RedirectAttributes flash)
            throws IOException {
        try {
            if (file == null || file.isEmpty()) {
                throw new Refusal("ยังไม่ได้เลือกไฟล์ กรุณาเลือกไฟล์ .xlsx หรือ .csv ก่อน");
            }
            String name = file.getOriginalFilename() == null ? "ไฟล์" : file.getOriginalFilename();
            return "redirect:" + path(year) + "/" + files.upload(year, link, name, file.getBytes());
        } catch (Refusal refusal) {
            flash.addFlashAttribute("refused", refusal.getMessage());
            return "redirect:" + path(year);
        }
    }

    @GetMapping(FILE)
    String look(@PathVariable int year, @PathVariable UUID file, Model model) {
        AnswerFiles.DryRun run = files.look(year, file);
        List<FileRow> refused = run.refused();
        model.addAttribute("year", year);
        model.addAttribute("run", run);
        model.addAttribute("refusedRows", refused.subList(0, Math.min(SHOWN, refused.size())));
        model.addAttribute("allTargets", ColumnTargets.all(surveys.of(year).questionnaire()));
        return "office/survey/file";
    }

    @PostMapping(FILE + "/columns")
    String map(@PathVariable int year, @PathVariable UUID file, HttpServletRequest request, RedirectAttributes flash) {
        String[] targets = request.getParameterValues("target");
        try {
            files.map(year, file, targets == null ? List.of() : List.of(targets));
            flash.addFlashAttribute("done", "บันทึกการจับคู่คอลัมน์แล้ว กรุณาตรวจผลด้านล่าง");
        } catch (Refusal refusal) {
            flash.addFlashAttribute("refused", refusal.getMessage());
        }
        return "redirect:" + path(year) + "/" + file;
    }

    @PostMapping(FILE + "/take")
    String take(@PathVariable int year, @PathVariable UUID file, RedirectAttributes flash) {
        try {
            AnswerFiles.Known taken = files.take(year, file);
            flash.addFlashAttribute(
                    "done",
                    "นำเข้า " + taken.taken() + " ชุดแล้ว ไม่ได้นำเข้า " + taken.leftOut() + " แถว เนื้อไฟล์ถูกลบแล้ว");
            return "redirect:" + path(year);
        } catch (Refusal refusal) {
            flash.addFlashAttribute("refused", refusal.getMessage());
            return "redirect:" + path(year) + (refusal.kind() == Refusal.Kind.INVALID ? "/" + file : "");
        }
    }

    @PostMapping(FILE + "/take-back")
    String takeBack(@PathVariable int year, @PathVariable UUID file, RedirectAttributes flash) {
        try {
            flash.addFlashAttribute("done", "ถอนคำตอบ " + files.takeBack(year, file) + " ชุดของไฟล์นี้แล้ว");
        } catch (Refusal refusal) {
            flash.addFlashAttribute("refused", refusal.getMessage());
        }
        return "redirect:" + path(year);
    }

    @PostMapping(FILE + "/discard")
    String discard(@PathVariable int year, @PathVariable UUID file, RedirectAttributes flash) {
        files.discard(year, file);
        flash.addFlashAttribute("done", "ยกเลิกไฟล์นี้แล้ว ไม่ได้นำเข้าคำตอบใด");
        return "redirect:" + path(year);
    }

    private static String path(int year) {
        return "/office/service-survey/" + year + "/files";
    }
}
