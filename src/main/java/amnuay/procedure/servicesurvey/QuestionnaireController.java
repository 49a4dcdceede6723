package amnuay.procedure.servicesurvey;

import amnuay.organization.Organization;
import amnuay.thai.FiscalYear;
import amnuay.thai.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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

/** The questionnaire of a year as a whole: its beginning, its words and scales, how it looks on a phone and on paper. */
@Controller
@RequestMapping("/office/service-survey/{year:[0-9]{4}}/questionnaire")
class QuestionnaireController {

    private final Surveys surveys;
    private final QuestionnaireForms forms;
    private final QuestionnairePaper paper;
    private final Organization organization;

    QuestionnaireController(
            Surveys surveys, QuestionnaireForms forms, QuestionnairePaper paper, Organization organization) {
        this.surveys = surveys;
        this.forms = forms;
        this.paper = paper;
        this.organization = organization;
    }

    @GetMapping
    @PreAuthorize(SurveyRoles.READERS)
    String show(@PathVariable int year, HttpServletRequest request, Model model) {
        Survey survey = surveys.find(year).orElse(null);
        model.addAttribute("year", year);
        model.addAttribute("label", new FiscalYear(year).label());
        model.addAttribute("survey", survey);
        model.addAttribute("hasBefore", surveys.hasBefore(year));
        model.addAttribute(
                "mayEdit", SurveyRoles.mayRun(request) && (survey == null || survey.state() == SurveyState.DRAFT));
        if (survey != null) {
            model.addAttribute("questionnaire", survey.questionnaire());
            model.addAttribute("missing", missing(survey));
        }
        return "office/survey/questionnaire";
    }

    @PostMapping("/begin")
    @PreAuthorize(SurveyRoles.RUNNERS)
    String begin(
            @PathVariable int year, @RequestParam(defaultValue = "false") boolean usual, RedirectAttributes flash) {
        return done(year, flash, "เริ่มแบบสอบถามแล้ว กรุณาตรวจและแก้ไขให้ตรงกับปีนี้", () -> {
            if (usual) {
                surveys.prepareUsual(year);
            } else {
                surveys.prepare(year);
            }
        });
    }

    @PostMapping("/copy")
    @PreAuthorize(SurveyRoles.RUNNERS)
    String copy(@PathVariable int year, RedirectAttributes flash) {
        return done(
                year, flash, "นำแบบสอบถามของปี " + (year - 1) + " มาใช้แทนแล้ว", () -> surveys.copyFromLastYear(year));
    }

    @GetMapping("/words")
    @PreAuthorize(SurveyRoles.RUNNERS)
    String words(@PathVariable int year, Model model) {
        Questionnaire now = surveys.of(year).questionnaire();
        return words(
                year,
                new QuestionnaireForms.Head(now.title(), now.intro(), now.keeping()),
                QuestionnaireForms.Scale.of(now.satisfaction()),
                QuestionnaireForms.Scale.of(now.dissatisfaction()),
                model);
    }

    @PostMapping("/words")
    @PreAuthorize(SurveyRoles.RUNNERS)
    String saveWords(
            @PathVariable int year,
            @ModelAttribute QuestionnaireForms.Head head,
            @RequestParam List<String> labels,
            @RequestParam List<String> bands,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var satisfaction = scale(labels, bands, 0);
        var dissatisfaction = scale(labels, bands, 1);
        try {
            forms.requirePrintable(head);
            forms.requirePrintable(satisfaction);
            forms.requirePrintable(dissatisfaction);
            surveys.edit(
                    year,
                    old -> QuestionnaireEdit.scales(
                            QuestionnaireEdit.head(old, head.title(), head.intro(), head.keeping()),
                            satisfaction.read(),
                            dissatisfaction.read()));
            flash.addFlashAttribute("done", "บันทึกแล้ว");
            return back(year);
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind() == Refusal.Kind.CONFLICT ? 409 : 400);
            model.addAttribute("refused", refusal.getMessage());
            return words(year, head, satisfaction, dissatisfaction, model);
        }
    }

    /** As a phone shows it; nothing can be sent. */
    @GetMapping("/preview")
    @PreAuthorize(SurveyRoles.READERS)
    String preview(@PathVariable int year, Model model) {
        Questionnaire questionnaire = surveys.of(year).questionnaire();
        model.addAttribute("page", FormPage.of(questionnaire, AnswerSheet.empty(), List.of()));
        model.addAttribute("questionnaire", questionnaire);
        model.addAttribute("preview", true);
        model.addAttribute("office", organization.office());
        return "survey/form";
    }

    /** To print and hand out. */
    @GetMapping("/paper.pdf")
    @PreAuthorize(SurveyRoles.READERS)
    ResponseEntity<byte[]> paper(@PathVariable int year) {
        byte[] pdf = paper.of(surveys.of(year)).pdf();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename("แบบสอบถาม " + year + ".pdf", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(pdf);
    }

    static String back(int year) {
        return "redirect:/office/service-survey/" + year + "/questionnaire";
    }

    /** Does something and goes back to the questionnaire, with a word of what came of it. */
    static String done(int year, RedirectAttributes flash, String said, Runnable change) {
        try {
            change.run();
            flash.addFlashAttribute("done", said);
        } catch (Refusal refusal) {
            flash.addFlashAttribute("refused", refusal.getMessage());
        }
        return back(year);
    }

    private static QuestionnaireForms.Scale scale(List<String> labels, List<String> bands, int at) {
        if (labels.size() <= at || bands.size() <= at) {
            throw new Refusal("กรุณากรอกระดับคะแนนและเกณฑ์แปลความหมายทั้งสองด้าน");
        }
        return new QuestionnaireForms.Scale(labels.get(at), bands.get(at));
    }

    private static String words(
            int year,
            QuestionnaireForms.Head head,
            QuestionnaireForms.Scale satisfaction,
            QuestionnaireForms.Scale dissatisfaction,
            Model model) {
        model.addAttribute("year", year);
        model.addAttribute("head", head);
        model.addAttribute("satisfaction", satisfaction);
        model.addAttribute("dissatisfaction", dissatisfaction);
        return "office/survey/questionnaire-words";
    }

    /** What keeps it from being published, in Thai; null for nothing. */
    private static String missing(Survey survey) {
        try {
            survey.questionnaire().requireComplete();
            return null;
        } catch (Refusal refusal) {
            return refusal.getMessage();
        }
    }
}
