package amnuay.procedure;

import amnuay.deadline.DueDates;
import amnuay.deadline.OfficeCalendar;
import amnuay.deadline.YearSchedule;
import amnuay.thai.ThaiDates;
import amnuay.thai.WorkingDays;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** When a task is due: as the year's schedule says, or, where it has no row for it, by the deadline of the diagram. */
@Component
class StepDeadlines {

    private final DueDates dueDates;
    private final OfficeCalendar calendar;
    private final YearSchedule schedule;
    private final ScheduleElements elements;
    private final TaskService tasks;
    private final Clock clock;

    StepDeadlines(
            DueDates dueDates,
            OfficeCalendar calendar,
            YearSchedule schedule,
            ScheduleElements elements,
            @Lazy TaskService tasks,
            Clock clock) {
        this.dueDates = dueDates;
        this.calendar = calendar;
        this.schedule = schedule;
        this.elements = elements;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** For a task that opens now. Empty while nobody has announced a date; the engine's own type because the engine keeps it. */
    Optional<Date> due(DelegateTask task, StepTask stepTask) {
        String element = elements.of(
                        task.getProcessDefinitionId(),
                        task.getTaskDefinitionKey(),
                        name -> Objects.toString(task.getVariable(name), null))
                .orElse(task.getTaskDefinitionKey());
        return due(calendar.workingDays(), stepTask.businessKey(), element, stepTask.step(), LocalDate.now(clock))
                .map(Date::from);
    }

    /** For a task that is open. */
    Optional<Instant> due(WorkingDays days, Task task, Step step, ProcedureYear year) {
        LocalDate opened =
                task.getCreateTime().toInstant().atZone(ThaiDates.ZONE).toLocalDate();
        return due(days, year.businessKey(), element(task), step, opened);
    }

    /** The row of the year's schedule that an open task follows: by its property {@code scheduleElement}, else by its id. */
    String element(Task task) {
        return elements.of(
                        task.getProcessDefinitionId(),
                        task.getTaskDefinitionKey(),
                        name -> Objects.toString(tasks.getVariable(task.getId(), name), null))
                .orElse(task.getTaskDefinitionKey());
    }

    private Optional<Instant> due(WorkingDays days, String businessKey, String element, Step step, LocalDate opened) {
        return schedule.find(businessKey, element)
                .map(row -> dueDates.due(days, row, opened))
                .orElseGet(() -> step.deadline()
                        .flatMap(deadline -> dueDates.due(days, deadline, opened, YearSchedule.yearOf(businessKey))));
    }
}
