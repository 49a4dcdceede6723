package amnuay.procedure;

import amnuay.deadline.DueDates;
import amnuay.deadline.OfficeCalendar;
import amnuay.thai.Refusal;
import amnuay.thai.ThaiDates;
import amnuay.thai.WorkingDays;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.annotation.Lazy;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Says for the cards of Tasklist when each task is due, and how many working days are left. */
@RestController
class TaskDueController {

    private static final int MOST = 200;
    private static final int SOON = 3;

    private final TaskService tasks;
    private final DueDates dueDates;
    private final OfficeCalendar calendar;
    private final Clock clock;

    TaskDueController(@Lazy TaskService tasks, DueDates dueDates, OfficeCalendar calendar, Clock clock) {
        this.tasks = tasks;
        this.dueDates = dueDates;
        this.calendar = calendar;
        this.clock = clock;
    }

    enum Urgency {
        LATE,
        SOON,
        LATER
    }

    /** @param text for example {@code ครบกำหนด 30 พ.ย. 2569 (เหลือ 5 วันทำการ)} */
    record Due(String id, String text, Urgency urgency) {}

    /** Of those tasks that the person may see and that have a due date. */
    @GetMapping("/office/api/tasks/due")
    List<Due> due(@RequestParam List<String> ids) {
        if (ids.size() > MOST) {
            throw new Refusal("ถามวันครบกำหนดได้ครั้งละไม่เกิน " + MOST + " งาน");
        }
        if (ids.isEmpty()) {
            return List.of();
        }
        WorkingDays days = calendar.workingDays();
        Instant now = clock.instant();
        return tasks.createTaskQuery().taskIdIn(ids.toArray(String[]::new)).list().stream()
                .filter(task -> task.getDueDate() != null)
                .map(task -> due(task.getId(), task.getDueDate().toInstant(), days, now))
                .toList();
    }

    private Due due(String id, Instant due, WorkingDays days, Instant now) {
        LocalDate day = due.atZone(ThaiDates.ZONE).toLocalDate();
        LocalDate today = now.atZone(ThaiDates.ZONE).toLocalDate();
        return new Due(
                id,
                "ครบกำหนด " + ThaiDates.screenDate(day) + " (" + dueDates.remaining(days, due, now) + ")",
                urgency(day, today, days));
    }

    private static Urgency urgency(LocalDate due, LocalDate today, WorkingDays days) {
        if (due.isBefore(today)) {
            return Urgency.LATE;
        }
        return days.between(today, due) <= SOON ? Urgency.SOON : Urgency.LATER;
    }
}
