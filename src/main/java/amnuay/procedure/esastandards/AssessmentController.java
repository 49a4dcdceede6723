package amnuay.procedure.esastandards;

import amnuay.document.Printable;
import amnuay.thai.Refusal;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.security.Principal;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One point with its progress and every version of its self-assessment; what was accepted is corrected here, with a reason. */
@Controller
@RequestMapping("/office/esa-standards/assessments/{id:[0-9a-f-]{36}}")
class AssessmentController {

    /** What is typed into the page. */
    record Words(
            @Printable String result,
            @Printable String obstacles,
            @Printable String development,
            @Printable String works) {}

    private final AssessmentPages pages;
    private final SelfAssessments assessments;
    private final Points points;
    private final Validator validator;

    AssessmentController(AssessmentPages pages, SelfAssessments assessments, Points points, Validator validator) {
        this.pages = pages;
        this.assessments = assessments;
        this.points = points;
        this.validator = validator;
    }

    @GetMapping
    String show(@PathVariable UUID id, Principal person, Model model) {
        model.addAttribute("page", pages.of(id, person.getName()));
        return "office/esa-standards/assessment";
    }

    @PostMapping("/correct")
    @PreAuthorize("hasAnyRole('group-staff','group-director')")
    String correct(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int level,
            @RequestParam(defaultValue = "") String reason,
            Words words,
            Principal person,
            RedirectAttributes flash) {
        try {
            assessments.correct(points.get(id), entry(level, words), reason, person.getName());
            flash.addFlashAttribute("done", "บันทึกฉบับแก้ไขแล้ว ฉบับเดิมและเล่มรายงานที่จัดเก็บไว้ยังอยู่ครบ");
        } catch (Refusal refusal) {
            flash.addFlashAttribute("refused", refusal.getMessage());
        }
        return "redirect:/office/esa-standards/assessments/" + id;
    }

    private AssessmentEntry entry(int level, Words words) {
        String wrong = validator.validate(words).stream()
                .map(ConstraintViolation::getMessage)
                .distinct()
                .collect(Collectors.joining(" · "));
        if (!wrong.isEmpty()) {
            throw new Refusal(wrong);
        }
        if (Texts.given(words.result()).isEmpty()) {
            throw new Refusal("กรุณากรอกผลการดำเนินงาน");
        }
        return new AssessmentEntry(level, words.result(), words.obstacles(), words.development(), words.works());
    }
}
