package amnuay.procedure.servicesurvey;

import amnuay.thai.FiscalYear;
import amnuay.thai.Refusal;
import amnuay.thai.ThaiDates;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How far the survey of a year is, and the way to its pages. */
@Controller
@RequestMapping("/office/service-survey")
class SurveyController {

    private final Surveys surveys;
    private final SurveyStatistics statistics;
    private final Clock clock;

    SurveyController(Surveys surveys, SurveyStatistics statistics, Clock clock) {
        this.surveys = surveys;
        this.statistics = statistics;
        this.clock = clock;
    }

    @GetMapping
    @PreAuthorize(SurveyRoles.READERS)
    String thisYear() {
        return "redirect:/office/service-survey/"
                + FiscalYear.of(LocalDate.now(clock)).buddhistYear();
    }

    @GetMapping("/{year:[0-9]{4}}")
    @PreAuthorize(SurveyRoles.READERS)
    String year(@PathVariable int year, HttpServletRequest request, Model model) {
        Optional<Survey> survey = surveys.find(year);
        model.addAttribute("year", year);
        model.addAttribute("label", new FiscalYear(year).label());
        model.addAttribute("mayRun", SurveyRoles.mayRun(request));
        model.addAttribute("hasBefore", surveys.hasBefore(year));
        model.addAttribute("survey", survey.orElse(null));
        survey.ifPresent(known -> describe(known, model));
        return "office/survey/year";
    }

    /** Deletes the single answers of a closed survey. */
    @PostMapping("/{year:[0-9]{4}}/forget")
    @PreAuthorize(SurveyRoles.RUNNERS)
    String forget(
            @PathVariable int year, @RequestParam(defaultValue = "false") boolean sure, RedirectAttributes flash) {
        try {
            if (!sure) {
                throw new Refusal("กรุณาทำเครื่องหมายยืนยันก่อนลบ เพราะลบแล้วเรียกคืนไม่ได้");
            }
            surveys.forget(year);
            flash.addFlashAttribute("done", "ลบคำตอบรายชุดและข้อความที่เขียนตอบแล้ว ผลสรุปยังอยู่ครบ");
        } catch (Refusal refusal) {
            flash.addFlashAttribute("refused", refusal.getMessage());
        }
        return "redirect:/office/service-survey/" + year;
    }

    private void describe(Survey survey, Model model) {
        model.addAttribute("state", stateOf(survey));
        model.addAttribute("questions", survey.questionnaire().questions().count());
        if (survey.state() != SurveyState.DRAFT) {
            model.addAttribute("opens", ThaiDates.screenTime(survey.opens()));
            model.addAttribute("closes", ThaiDates.screenTime(survey.closes()));
            model.addAttribute("results", statistics.of(survey.fiscalYear()));
        }
    }

    private String stateOf(Survey survey) {
        if (survey.state() != SurveyState.PUBLISHED) {
            return survey.state().thaiName();
        }
        if (survey.opensAt(clock.instant())) {
            return "กำลังรับคำตอบ";
        }
        return clock.instant().isBefore(survey.opens())
                ? "เผยแพร่แล้ว ยังไม่ถึงวันเปิด"
                : "แบบออนไลน์ปิดแล้ว ยังรับแบบกระดาษ";
    }
}
