package amnuay.platform;

import amnuay.deadline.OfficeCalendar;
import amnuay.thai.Refusal;
import amnuay.thai.ThaiDates;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.context.annotation.Profile;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which the clock of the demo office is moved, so that anyone can see what happens on 31 March. */
@Controller
@Profile("demo | test")
@RequestMapping("/office/clock")
@PreAuthorize("hasAnyRole('group-staff','camunda-admin')")
class OfficeClockController {

    /** How far the buttons of the page move the clock. */
    enum Step {
        HOUR,
        MORNING,
        WEEK,
        MONTH
    }

    private static final LocalTime MORNING = LocalTime.of(8, 30);
    private static final Duration FARTHEST = Duration.ofDays(5 * 366);

    private final OfficeClock clock;
    private final OfficeCalendar calendar;
    private final ProcessEngine engine;

    OfficeClockController(OfficeClock clock, OfficeCalendar calendar, ProcessEngine engine) {
        this.clock = clock;
        this.calendar = calendar;
        this.engine = engine;
    }

    @GetMapping
    String show(Model model) {
        ZonedDateTime now = now();
        model.addAttribute("now", ThaiDates.screenTime(now.toInstant()));
        model.addAttribute("moved", !clock.ahead().isZero());
        model.addAttribute("workingDay", calendar.workingDays().isWorkingDay(now.toLocalDate()));
        model.addAttribute("morning", ThaiDates.screenTime(after(Step.MORNING).toInstant()));
        return "office/clock";
    }

    @PostMapping("/step")
    String step(@RequestParam Step by, RedirectAttributes flash) {
        return moved(after(by), flash);
    }

    /** @param time for example 08:30 or 8.30 */
    @PostMapping("/to")
    String to(
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String time,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        try {
            return moved(ThaiDates.parse(day).atTime(timeOf(time)).atZone(ThaiDates.ZONE), flash);
        } catch (Refusal refusal) {
            response.setStatus(400);
            model.addAttribute("refused", refusal.getMessage());
            model.addAttribute("day", day);
            model.addAttribute("time", time);
            return show(model);
        }
    }

    private String moved(ZonedDateTime moment, RedirectAttributes flash) {
        if (clock.isFartherThan(FARTHEST, moment.toInstant())) {
            throw new Refusal("เลื่อนเวลาไปไกลกว่า 5 ปีจากวันนี้ไม่ได้ กรุณาเลือกวันที่ใกล้กว่านี้");
        }
        clock.moveTo(moment.toInstant());
        lookForDueJobs();
        flash.addFlashAttribute(
                "done",
                "เลื่อนเวลาเป็น " + ThaiDates.screenTime(moment.toInstant())
                        + " แล้ว งานที่ตั้งเวลาไว้ก่อนหน้านี้กำลังทำงาน");
        return "redirect:/office/clock";
    }

    private ZonedDateTime after(Step step) {
        ZonedDateTime now = now();
        return switch (step) {
            case HOUR -> now.plusHours(1);
            case MORNING -> nextMorning(now);
            case WEEK -> now.plusWeeks(1);
            case MONTH -> now.plusMonths(1);
        };
    }

    private ZonedDateTime nextMorning(ZonedDateTime now) {
        boolean before = now.toLocalTime().isBefore(MORNING);
        var day = before
                ? calendar.workingDays().onOrAfter(now.toLocalDate())
                : calendar.workingDays().next(now.toLocalDate());
        return day.atTime(MORNING).atZone(ThaiDates.ZONE);
    }

    /** Otherwise the job executor would sleep on for up to a minute. */
    private void lookForDueJobs() {
        JobExecutor executor =
                ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
        if (executor.isActive()) {
            executor.jobWasAdded();
        }
    }

    private static LocalTime timeOf(String typed) {
        String time = typed.strip().replace('.', ':');
        try {
            return time.isEmpty() ? MORNING : LocalTime.parse(time.length() == 4 ? "0" + time : time);
        } catch (DateTimeParseException unreadable) {
            throw new Refusal("อ่านเวลา “" + typed.strip() + "” ไม่ได้ กรุณากรอกชั่วโมงและนาที เช่น 08:30");
        }
    }

    private ZonedDateTime now() {
        return clock.instant().atZone(ThaiDates.ZONE);
    }
}
