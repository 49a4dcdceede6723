package amnuay.procedure;

import amnuay.deadline.HolidaysChanged;
import amnuay.deadline.OfficeCalendar;
import amnuay.thai.Refusal;
import amnuay.thai.WorkingDays;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Lets the due dates of open tasks follow the calendar, in the transaction that changes it. A due date that somebody moved by hand, so
 * that it is not what the calendar gave, stays.
 */
@Component
class DueDateRevision {

    private final TaskService tasks;
    private final StepCatalog catalog;
    private final ProcedureYears years;
    private final StepDeadlines deadlines;
    private final OfficeCalendar calendar;
    private final SystemWork asTheSystem;

    DueDateRevision(
            @Lazy TaskService tasks,
            StepCatalog catalog,
            ProcedureYears years,
            StepDeadlines deadlines,
            OfficeCalendar calendar,
            SystemWork asTheSystem) {
        this.tasks = tasks;
        this.catalog = catalog;
        this.years = years;
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.asTheSystem = asTheSystem;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void follow(HolidaysChanged change) {
        WorkingDays now = calendar.workingDays();
        Map<String, ProcedureYear> yearOf =
                years.all().stream().collect(Collectors.toMap(ProcedureYear::processInstanceId, Function.identity()));
        asTheSystem.run(() -> tasks.createTaskQuery().list().stream()
                .filter(task -> yearOf.containsKey(task.getProcessInstanceId()))
                .forEach(task -> follow(task, yearOf.get(task.getProcessInstanceId()), change.before(), now)));
    }

    private void follow(Task task, ProcedureYear year, WorkingDays before, WorkingDays now) {
        catalog.find(task.getProcessDefinitionId(), task.getTaskDefinitionKey()).ifPresent(step -> {
            Optional<Instant> was = deadlines.due(before, task, step, year);
            Optional<Instant> is = deadlines.due(now, task, step, year);
            boolean asTheCalendarGaveIt =
                    was.equals(Optional.ofNullable(task.getDueDate()).map(Date::toInstant));
            if (asTheCalendarGaveIt && !was.equals(is)) {
                move(task, is);
            }
        });
    }

    private void move(Task task, Optional<Instant> due) {
        task.setDueDate(due.map(Date::from).orElse(null));
        try {
            tasks.saveTask(task);
        } catch (OptimisticLockingException overtaken) {
            throw Refusal.conflict("มีผู้กำลังดำเนินงาน “" + task.getName()
                    + "” อยู่ในขณะนี้ จึงยังไม่ได้บันทึกปฏิทิน กรุณาบันทึกอีกครั้ง");
        }
    }
}
