package amnuay.procedure;

import amnuay.deadline.Deadline;
import amnuay.deadline.DueDates;
import amnuay.deadline.HolidaysChanged;
import amnuay.deadline.OfficeCalendar;
import amnuay.thai.FiscalYear;
import amnuay.thai.Refusal;
import amnuay.thai.ThaiDates;
import amnuay.thai.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
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
    private final DueDates dueDates;
    private final OfficeCalendar calendar;
    private final SystemWork asTheSystem;

    DueDateRevision(
            @Lazy TaskService tasks,
            StepCatalog catalog,
            ProcedureYears years,
            DueDates dueDates,
            OfficeCalendar calendar,
            SystemWork asTheSystem) {
        this.tasks = tasks;
        this.catalog = catalog;
        this.years = years;
        this.dueDates = dueDates;
        this.calendar = calendar;
        this.asTheSystem = asTheSystem;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void follow(HolidaysChanged change) {
        WorkingDays now = calendar.workingDays();
        Map<String, FiscalYear> yearOf = years.byProcessInstance();
        asTheSystem.run(() -> tasks.createTaskQuery().list().stream()
                .filter(task -> yearOf.containsKey(task.getProcessInstanceId()))
                .forEach(task -> follow(task, yearOf.get(task.getProcessInstanceId()), change.before(), now)));
    }

    private void follow(Task task, FiscalYear year, WorkingDays before, WorkingDays now) {
        catalog.find(task.getProcessDefinitionId(), task.getTaskDefinitionKey())
                .flatMap(Step::deadline)
                .ifPresent(deadline -> {
                    Optional<Instant> was = due(before, deadline, task, year);
                    Optional<Instant> is = due(now, deadline, task, year);
                    boolean asTheCalendarGaveIt =
                            was.equals(Optional.ofNullable(task.getDueDate()).map(Date::toInstant));
                    if (asTheCalendarGaveIt && !was.equals(is)) {
                        move(task, is);
                    }
                });
    }

    private Optional<Instant> due(WorkingDays days, Deadline deadline, Task task, FiscalYear year) {
        LocalDate opened =
                task.getCreateTime().toInstant().atZone(ThaiDates.ZONE).toLocalDate();
        return dueDates.due(days, deadline, opened, year);
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
