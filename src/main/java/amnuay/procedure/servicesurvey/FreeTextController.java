package amnuay.procedure.servicesurvey;

import amnuay.thai.Refusal;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Grouping by hand what respondents wrote. */
@Controller
@RequestMapping("/office/service-survey/{year:[0-9]{4}}/texts")
class FreeTextController {

    private static final int PER_PAGE = 50;

    private final Surveys surveys;
    private final FreeTexts texts;
    private final QuestionnaireForms forms;

    FreeTextController(Surveys surveys, FreeTexts texts, QuestionnaireForms forms) {
        this.surveys = surveys;
        this.texts = texts;
        this.forms = forms;
    }

    @GetMapping
    @PreAuthorize(SurveyRoles.READERS)
    String list(
            @PathVariable int year,
            @RequestParam(required = false) Integer question,
            @RequestParam(defaultValue = "false") boolean loose,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        List<Question> asked =
                surveys.of(year).questionnaire().questions(QuestionKind.TEXT).toList();
        int number =
                question != null ? question : asked.isEmpty() ? 0 : asked.get(0).number();
        List<FreeTexts.Written> written = texts.of(year, number).stream()
                .filter(each -> !loose || each.theme() == null)
                .toList();
        int from = Math.min(Math.max(page, 0) * PER_PAGE, written.size());
        model.addAttribute("year", year);
        model.addAttribute("label", surveys.of(year).label());
        model.addAttribute("asked", asked);
        model.addAttribute("question", number);
        model.addAttribute("loose", loose);
        model.addAttribute("written", written.subList(from, Math.min(from + PER_PAGE, written.size())));
        model.addAttribute("total", written.size());
        model.addAttribute("page", from / PER_PAGE);
        model.addAttribute("pages", (written.size() + PER_PAGE - 1) / PER_PAGE);
        model.addAttribute("themes", texts.themes(year));
        return "office/survey/texts";
    }

    /** Puts the ticked texts into a theme that is chosen or newly named. */
    @PostMapping
    @PreAuthorize(SurveyRoles.RUNNERS)
    String put(
            @PathVariable int year,
            @RequestParam int question,
            @RequestParam(defaultValue = "false") boolean loose,
            @RequestParam(required = false) List<UUID> text,
            @RequestParam(defaultValue = "") String theme,
            @RequestParam(defaultValue = "") String newTheme,
            RedirectAttributes flash) {
        try {
            if (text == null) {
                throw new Refusal("กรุณาเลือกข้อความอย่างน้อยหนึ่งรายการ");
            }
            int number = texts.put(year, text, chosen(year, theme, newTheme));
            flash.addFlashAttribute("done", "จัดข้อความ " + number + " รายการแล้ว");
        } catch (Refusal refusal) {
            flash.addFlashAttribute("refused", refusal.getMessage());
        }
        flash.addAttribute("question", question);
        flash.addAttribute("loose", loose);
        return "redirect:/office/service-survey/" + year + "/texts";
    }

    @PostMapping("/themes/{theme:[0-9a-f-]{36}}/remove")
    @PreAuthorize(SurveyRoles.RUNNERS)
    String remove(@PathVariable int year, @PathVariable UUID theme, RedirectAttributes flash) {
        texts.remove(year, theme);
        flash.addFlashAttribute("done", "ลบประเด็นแล้ว ข้อความในประเด็นนั้นกลับไปเป็นข้อความที่ยังไม่จัด");
        return "redirect:/office/service-survey/" + year + "/texts";
    }

    private UUID chosen(int year, String theme, String newTheme) {
        if (!newTheme.isBlank()) {
            // it stands in the report
            forms.requirePrintable(new QuestionnaireForms.Theme(newTheme));
            return texts.theme(year, newTheme);
        }
        try {
            return theme.isEmpty() ? null : UUID.fromString(theme);
        } catch (IllegalArgumentException unknown) {
            throw new Refusal("กรุณาเลือกประเด็นจากรายการ หรือพิมพ์ชื่อประเด็นใหม่");
        }
    }
}
