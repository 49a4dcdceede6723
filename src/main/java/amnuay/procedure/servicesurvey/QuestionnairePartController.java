package amnuay.procedure.servicesurvey;

import static amnuay.procedure.servicesurvey.QuestionnaireEdit.NEW;

import amnuay.thai.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The parts of a questionnaire: groups, sections and questions are added, changed, moved and removed one by one. */
@Controller
@RequestMapping("/office/service-survey/{year:[0-9]{4}}/questionnaire")
@PreAuthorize(SurveyRoles.RUNNERS)
class QuestionnairePartController {

    private static final String PAGE = "office/survey/questionnaire-part";

    private final Surveys surveys;
    private final QuestionnaireForms forms;

    QuestionnairePartController(Surveys surveys, QuestionnaireForms forms) {
        this.surveys = surveys;
        this.forms = forms;
    }

    @GetMapping("/groups/{number:[0-9]{1,5}}")
    String group(@PathVariable int year, @PathVariable int number, Model model) {
        RespondentGroup known = number == NEW
                ? null
                : draft(year).group(number).orElseThrow(() -> Refusal.notFound("ไม่พบกลุ่มผู้ตอบนี้"));
        String expected = known == null || known.expected() == null ? "" : String.valueOf(known.expected());
        return group(
                year,
                number,
                new QuestionnaireForms.Group(
                        known == null ? "" : known.name(), known == null ? "" : known.mission(), expected),
                model);
    }

    @PostMapping("/groups/{number:[0-9]{1,5}}")
    String saveGroup(
            @PathVariable int year,
            @PathVariable int number,
            @ModelAttribute("form") QuestionnaireForms.Group form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        return saved(
                year,
                form,
                old -> QuestionnaireEdit.putGroup(old, number, form.name(), form.mission(), form.number()),
                flash,
                response,
                refused -> {
                    model.addAttribute("refused", refused);
                    return group(year, number, form, model);
                });
    }

    @GetMapping("/sections/{number:[0-9]{1,5}}")
    String section(@PathVariable int year, @PathVariable int number, Model model) {
        var form = draft(year).sections().stream()
                .filter(section -> section.number() == number)
                .findFirst()
                .map(section -> new QuestionnaireForms.Part(section.title(), section.intro()))
                .orElse(new QuestionnaireForms.Part("", ""));
        return section(year, number, form, model);
    }

    @PostMapping("/sections/{number:[0-9]{1,5}}")
    String saveSection(
            @PathVariable int year,
            @PathVariable int number,
            @ModelAttribute("form") QuestionnaireForms.Part form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        return saved(
                year,
                form,
                old -> QuestionnaireEdit.putSection(old, number, form.title(), form.intro()),
                flash,
                response,
                refused -> {
                    model.addAttribute("refused", refused);
                    return section(year, number, form, model);
                });
    }

    @GetMapping("/sections/{section:[0-9]{1,5}}/questions/{number:[0-9]{1,5}}")
    String question(@PathVariable int year, @PathVariable int section, @PathVariable int number, Model model) {
        var form = draft(year)
                .question(number)
                .map(known -> new QuestionnaireForms.Ask(
                        known.kind(),
                        known.text(),
                        known.mandatory(),
                        known.choices().stream().map(Choice::text).collect(Collectors.joining("\n"))))
                .orElse(new QuestionnaireForms.Ask(QuestionKind.SATISFACTION, "", true, ""));
        return question(year, section, number, form, model);
    }

    @PostMapping("/sections/{section:[0-9]{1,5}}/questions/{number:[0-9]{1,5}}")
    String saveQuestion(
            @PathVariable int year,
            @PathVariable int section,
            @PathVariable int number,
            @ModelAttribute("form") QuestionnaireForms.Ask form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        return saved(
                year,
                form,
                old -> QuestionnaireEdit.putQuestion(
                        old, section, number, form.kind(), form.text(), form.mandatory(), form.choices()),
                flash,
                response,
                refused -> {
                    model.addAttribute("refused", refused);
                    return question(year, section, number, form, model);
                });
    }

    @PostMapping("/{what:groups|sections|questions}/{number:[0-9]{1,5}}/move")
    String move(
            @PathVariable int year,
            @PathVariable String what,
            @PathVariable int number,
            @RequestParam int by,
            RedirectAttributes flash) {
        return QuestionnaireController.done(
                year,
                flash,
                "ย้ายลำดับแล้ว",
                () -> surveys.edit(year, old -> switch (what) {
                    case "groups" -> QuestionnaireEdit.moveGroup(old, number, by);
                    case "sections" -> QuestionnaireEdit.moveSection(old, number, by);
                    default -> QuestionnaireEdit.moveQuestion(old, number, by);
                }));
    }

    @PostMapping("/{what:groups|sections|questions}/{number:[0-9]{1,5}}/remove")
    String remove(
            @PathVariable int year, @PathVariable String what, @PathVariable int number, RedirectAttributes flash) {
        return QuestionnaireController.done(
                year,
                flash,
                "ลบแล้ว",
                () -> surveys.edit(year, old -> switch (what) {
                    case "groups" -> QuestionnaireEdit.removeGroup(old, number);
                    case "sections" -> QuestionnaireEdit.removeSection(old, number);
                    default -> QuestionnaireEdit.removeQuestion(old, number);
                }));
    }

    private interface Again {
        String show(String refused);
    }

    private String saved(
            int year,
            Object form,
            UnaryOperator<Questionnaire> change,
            RedirectAttributes flash,
            HttpServletResponse response,
            Again again) {
        try {
            forms.requirePrintable(form);
            surveys.edit(year, change);
            flash.addFlashAttribute("done", "บันทึกแล้ว");
            return QuestionnaireController.back(year);
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind() == Refusal.Kind.CONFLICT ? 409 : 400);
            return again.show(refusal.getMessage());
        }
    }

    private Questionnaire draft(int year) {
        return surveys.of(year).questionnaire();
    }

    private static String group(int year, int number, QuestionnaireForms.Group form, Model model) {
        return page(
                year,
                "group",
                "/groups/" + number,
                number == NEW ? "เพิ่มกลุ่มผู้ตอบ" : "แก้ไขกลุ่มผู้ตอบ",
                form,
                model);
    }

    private static String section(int year, int number, QuestionnaireForms.Part form, Model model) {
        return page(year, "section", "/sections/" + number, number == NEW ? "เพิ่มตอน" : "แก้ไขตอน", form, model);
    }

    private static String question(int year, int section, int number, QuestionnaireForms.Ask form, Model model) {
        model.addAttribute("kinds", QuestionKind.values());
        return page(
                year,
                "question",
                "/sections/" + section + "/questions/" + number,
                number == NEW ? "เพิ่มคำถาม" : "แก้ไขคำถาม",
                form,
                model);
    }

    private static String page(int year, String what, String path, String title, Object form, Model model) {
        model.addAttribute("year", year);
        model.addAttribute("what", what);
        model.addAttribute("action", "/office/service-survey/" + year + "/questionnaire" + path);
        model.addAttribute("heading", title);
        model.addAttribute("form", form);
        return PAGE;
    }
}
