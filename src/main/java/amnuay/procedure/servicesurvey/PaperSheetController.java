package amnuay.procedure.servicesurvey;

import amnuay.thai.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

/** Typing in sheets of paper with the keyboard alone: a digit for each answer, one sheet after the other. */
@Controller
@RequestMapping("/office/service-survey/{year:[0-9]{4}}/paper")
@PreAuthorize(SurveyRoles.RUNNERS)
class PaperSheetController {

    private final Surveys surveys;
    private final PaperSheets papers;

    PaperSheetController(Surveys surveys, PaperSheets papers) {
        this.surveys = surveys;
        this.papers = papers;
    }

    @GetMapping
    String blank(@PathVariable int year, @RequestParam(required = false) UUID link, Model model) {
        return page(year, link, String.valueOf(papers.next(year)), Map.of(), List.of(), model);
    }

    @PostMapping
    String put(
            @PathVariable int year,
            @RequestParam(required = false) UUID link,
            @RequestParam(defaultValue = "") String number,
            HttpServletRequest request,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        Questionnaire questionnaire = surveys.of(year).questionnaire();
        Map<String, String> typed = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> typed.put(name, values[0]));
        AnswerSheet sheet = sheet(questionnaire, typed);
        List<AnswerProblem> problems = SheetCheck.of(questionnaire, sheet);
        try {
            Integer paper = QuestionnaireForms.wholeNumber("เลขที่แบบสอบถาม", number);
            if (paper == null || paper < 1) {
                throw new Refusal("กรุณากรอกเลขที่แบบสอบถามเป็นจำนวนเต็มตั้งแต่ 1");
            }
            if (problems.isEmpty()) {
                papers.put(year, link, paper, sheet);
                flash.addFlashAttribute("done", "บันทึกแบบสอบถามเลขที่ " + paper + " แล้ว");
                flash.addAttribute("link", link);
                return "redirect:/office/service-survey/" + year + "/paper";
            }
            model.addAttribute("refused", "ยังไม่ได้บันทึก กรุณาแก้ข้อที่มีข้อความสีแดง");
        } catch (Refusal refusal) {
            model.addAttribute("refused", refusal.getMessage());
        }
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return page(year, link, number, typed, problems, model);
    }

    @PostMapping("/take-back")
    String takeBack(@PathVariable int year, @RequestParam(defaultValue = "") String number, RedirectAttributes flash) {
        try {
            Integer paper = QuestionnaireForms.wholeNumber("เลขที่แบบสอบถาม", number);
            if (paper == null) {
                throw new Refusal("กรุณากรอกเลขที่แบบสอบถามที่จะถอน");
            }
            papers.takeBack(year, paper);
            flash.addFlashAttribute("done", "ถอนแบบสอบถามเลขที่ " + paper + " แล้ว กรอกใหม่ด้วยเลขที่เดิมได้");
        } catch (Refusal refusal) {
            flash.addFlashAttribute("refused", refusal.getMessage());
        }
        return "redirect:/office/service-survey/" + year + "/paper";
    }

    private static AnswerSheet sheet(Questionnaire questionnaire, Map<String, String> typed) {
        Map<Integer, List<Integer>> values = new TreeMap<>();
        Map<Integer, String> texts = new TreeMap<>();
        questionnaire.questions().forEach(question -> {
            String answer = typed.getOrDefault("q" + question.number(), "");
            if (question.kind() == QuestionKind.TEXT) {
                texts.put(question.number(), answer);
            } else {
                values.put(question.number(), TypedAnswer.values(questionnaire, question, answer));
            }
        });
        return new AnswerSheet(TypedAnswer.group(questionnaire, typed.get("group")), values, texts);
    }

    /** The numbers that stand on the sheet of paper, by number of the question. */
    private static Map<Integer, Integer> places(Questionnaire questionnaire) {
        Map<Integer, Integer> places = new HashMap<>();
        questionnaire.questions().forEach(question -> places.put(question.number(), places.size() + 1));
        return places;
    }

    private String page(
            int year, UUID link, String number, Map<String, String> typed, List<AnswerProblem> problems, Model model) {
        Survey survey = surveys.of(year);
        Map<Integer, String> errors = new HashMap<>();
        problems.forEach(problem -> errors.putIfAbsent(problem.question(), problem.message()));
        model.addAttribute("year", year);
        model.addAttribute("label", survey.label());
        model.addAttribute("open", survey.state() == SurveyState.PUBLISHED);
        model.addAttribute("questionnaire", survey.questionnaire());
        model.addAttribute("places", places(survey.questionnaire()));
        model.addAttribute("links", surveys.links(year));
        model.addAttribute("chosen", link);
        model.addAttribute("number", number);
        model.addAttribute("typed", typed);
        model.addAttribute("errors", errors);
        model.addAttribute("count", papers.count(year));
        return "office/survey/paper";
    }
}
