package amnuay.procedure.servicesurvey;

import amnuay.organization.Organization;
import amnuay.thai.Refusal;
import amnuay.thai.ThaiDates;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The form that clients answer, on a port of its own: no login, no name, no address. */
@Controller
@RequestMapping("/s")
class PublicFormController {

    private static final String LINK = "/{token:[A-Za-z0-9_-]+}";

    private final Surveys surveys;
    private final Answers answers;
    private final Organization organization;

    PublicFormController(Surveys surveys, Answers answers, Organization organization) {
        this.surveys = surveys;
        this.answers = answers;
        this.organization = organization;
    }

    @GetMapping(LINK)
    String open(@PathVariable String token, Model model, HttpServletResponse response) {
        Optional<OpenedLink> opened = surveys.opened(token);
        if (opened.isEmpty()) {
            return unknown(model, response);
        }
        if (!opened.get().takesAnswers()) {
            return notNow(opened.get(), model, response);
        }
        return form(opened.get(), AnswerSheet.empty(), List.of(), newKey(opened.get()), model, response);
    }

    @PostMapping(LINK)
    String send(@PathVariable String token, HttpServletRequest request, Model model, HttpServletResponse response) {
        Optional<OpenedLink> opened = surveys.opened(token);
        if (opened.isEmpty()) {
            return unknown(model, response);
        }
        if (!opened.get().takesAnswers()) {
            return notNow(opened.get(), model, response);
        }
        return take(opened.get(), FormFields.read(request.getParameterMap()), model, response);
    }

    /** Tells the respondent that the answers have arrived. */
    @GetMapping(LINK + "/thanks")
    String thanks(@PathVariable String token, Model model, HttpServletResponse response) {
        Optional<OpenedLink> opened = surveys.opened(token);
        if (opened.isEmpty()) {
            return unknown(model, response);
        }
        model.addAttribute("again", opened.get().takesAnswers() ? "/s/" + token : null);
        return notice(
                "ได้รับคำตอบของท่านแล้ว",
                "ขอขอบคุณ สำนักงานจะนำความคิดเห็นของท่านไปปรับปรุงการให้บริการ ท่านปิดหน้านี้ได้",
                model,
                response);
    }

    private String take(OpenedLink opened, FormFields fields, Model model, HttpServletResponse response) {
        Questionnaire questionnaire = opened.survey().questionnaire();
        Optional<UUID> page = PageKey.read(
                fields.key(), opened.link().token(), opened.survey().secret());
        List<AnswerProblem> problems = new ArrayList<>();
        if (page.isEmpty()) {
            problems.add(new AnswerProblem(
                    AnswerProblem.SHEET,
                    "หน้านี้ไม่ได้เปิดจากลิงก์ของสำนักงาน จึงยังไม่ได้บันทึก กรุณาตรวจคำตอบแล้วกดส่งอีกครั้ง"));
        } else if (!fields.understood()) {
            problems.add(new AnswerProblem(
                    AnswerProblem.SHEET,
                    "มีช่องที่ไม่อยู่ในแบบสอบถามนี้ จึงยังไม่ได้บันทึก กรุณาตรวจคำตอบแล้วกดส่งอีกครั้ง"));
        }
        problems.addAll(SheetCheck.of(questionnaire, fields.sheet()));
        if (!problems.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            String key = page.isPresent() ? fields.key() : newKey(opened);
            return form(opened, fields.sheet(), problems, key, model, response);
        }
        try {
            answers.take(questionnaire, opened.link(), fields.sheet(), AnswerOrigin.page(page.get()));
        } catch (Refusal closedMeanwhile) {
            return closed(model, response);
        }
        return "redirect:/s/" + opened.link().token() + "/thanks";
    }

    private String form(
            OpenedLink opened,
            AnswerSheet sheet,
            List<AnswerProblem> problems,
            String key,
            Model model,
            HttpServletResponse response) {
        Survey survey = opened.survey();
        model.addAttribute("page", FormPage.of(survey.questionnaire(), sheet, problems));
        model.addAttribute("questionnaire", survey.questionnaire());
        model.addAttribute("preview", false);
        model.addAttribute("key", key);
        model.addAttribute("address", "/s/" + opened.link().token());
        model.addAttribute(
                "linkName",
                opened.link().kind() == LinkKind.OFFICE ? null : opened.link().name());
        model.addAttribute("closes", ThaiDates.screenTime(survey.closes()));
        model.addAttribute("office", organization.office());
        keepFor(response);
        return "survey/form";
    }

    private static String newKey(OpenedLink opened) {
        return PageKey.issue(opened.link().token(), opened.survey().secret());
    }

    private String notNow(OpenedLink opened, Model model, HttpServletResponse response) {
        if (opened.isTooEarly()) {
            return notice(
                    "ยังไม่เปิดรับคำตอบ",
                    "แบบสอบถามนี้จะเปิดในวันที่ "
                            + ThaiDates.screenTime(opened.survey().opens()) + " กรุณาเปิดลิงก์นี้อีกครั้งในเวลานั้น",
                    model,
                    response);
        }
        return closed(model, response);
    }

    private String closed(Model model, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_GONE);
        return notice(
                "ปิดรับคำตอบแล้ว",
                "แบบสอบถามนี้ปิดรับคำตอบแล้ว ขอขอบคุณที่สนใจ หากมีข้อเสนอแนะ ท่านติดต่อสำนักงานได้โดยตรง",
                model,
                response);
    }

    private String unknown(Model model, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        return notice(
                "ไม่พบแบบสอบถามนี้",
                "ลิงก์อาจพิมพ์ไม่ครบ กรุณาสแกนคิวอาร์โค้ดอีกครั้ง หรือขอลิงก์จากสถานศึกษาหรือหน่วยงานที่แจกแบบสอบถาม",
                model,
                response);
    }

    private String notice(String title, String text, Model model, HttpServletResponse response) {
        model.addAttribute("title", title);
        model.addAttribute("text", text);
        model.addAttribute("office", organization.office());
        keepFor(response);
        return "survey/notice";
    }

    /** In no cache on the way; but the browser may go back to it, with what was filled in. */
    private static void keepFor(HttpServletResponse response) {
        response.setHeader("Cache-Control", "private, no-cache");
    }
}
