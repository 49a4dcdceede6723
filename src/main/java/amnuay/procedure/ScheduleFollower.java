package amnuay.procedure;

import amnuay.deadline.OfficeCalendar;
import amnuay.deadline.ScheduleChanged;
import amnuay.thai.Refusal;
import amnuay.thai.WorkingDays;
import java.util.Date;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Lets open tasks and waiting timers follow the year's schedule, in the transaction that changes it. Reminders follow by themselves: they
 * read the due dates of tasks. Doing it again changes nothing.
 */
@Component
class ScheduleFollower {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final StepCatalog catalog;
    private final StepDeadlines deadlines;
    private final ScheduleElements elements;
    private final ScheduledTimer timers;
    private final ProcedureYears years;
    private final OfficeCalendar calendar;
    private final SystemWork asTheSystem;

    ScheduleFollower(
            @Lazy TaskService tasks,
            @Lazy RuntimeService runtime,
            @Lazy ManagementService management,
            StepCatalog catalog,
            StepDeadlines deadlines,
            ScheduleElements elements,
            ScheduledTimer timers,
            ProcedureYears years,
            OfficeCalendar calendar,
            SystemWork asTheSystem) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.management = management;
        this.catalog = catalog;
        this.deadlines = deadlines;
        this.elements = elements;
        this.timers = timers;
        this.years = years;
        this.calendar = calendar;
        this.asTheSystem = asTheSystem;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void follow(ScheduleChanged change) {
        follow(change.businessKey(), change.element()::equals);
    }

    /** Sets every open task and every waiting timer of the year to what its schedule says, for example after a restored backup. */
    @Transactional
    public void followAll(String businessKey) {
        follow(businessKey, any -> true);
    }

    private void follow(String businessKey, Predicate<String> moved) {
        years.find(businessKey)
                .ifPresent(year -> asTheSystem.run(() -> {
                    followWithTasks(year, moved);
                    followWithTimers(year, moved);
                }));
    }

    private void followWithTasks(ProcedureYear year, Predicate<String> moved) {
        WorkingDays days = calendar.workingDays();
        for (Task task : tasks.createTaskQuery()
                .processInstanceId(year.processInstanceId())
                .list()) {
            catalog.find(task.getProcessDefinitionId(), task.getTaskDefinitionKey())
                    .filter(step -> moved.test(deadlines.element(task)))
                    .ifPresent(step ->
                            due(task, deadlines.due(days, task, step, year).map(Date::from)));
        }
    }

    private void due(Task task, Optional<Date> due) {
        if (Objects.equals(task.getDueDate(), due.orElse(null))) {
            return;
        }
        task.setDueDate(due.orElse(null));
        unlessOvertaken("งาน “" + task.getName() + "”", () -> tasks.saveTask(task));
    }

    private void followWithTimers(ProcedureYear year, Predicate<String> moved) {
        Map<String, String> nodes = null;
        for (Job job : management
                .createJobQuery()
                .processInstanceId(year.processInstanceId())
                .timers()
                .list()) {
            nodes = nodes == null ? nodesOf(job.getProcessDefinitionId()) : nodes;
            String node = nodes.get(job.getJobDefinitionId());
            elements.of(job.getProcessDefinitionId(), node, name -> variable(job, name))
                    .filter(moved)
                    .ifPresent(element -> fire(job, Date.from(timers.at(year.businessKey(), element))));
        }
    }

    private void fire(Job job, Date at) {
        if (job.getDuedate() == null || job.getDuedate().getTime() != at.getTime()) {
            unlessOvertaken("ตัวตั้งเวลา", () -> management.setJobDuedate(job.getId(), at));
        }
    }

    private Map<String, String> nodesOf(String processDefinitionId) {
        return management.createJobDefinitionQuery().processDefinitionId(processDefinitionId).list().stream()
                .collect(Collectors.toMap(JobDefinition::getId, JobDefinition::getActivityId));
    }

    private String variable(Job job, String name) {
        return Objects.toString(runtime.getVariable(job.getExecutionId(), name), null);
    }

    private static void unlessOvertaken(String what, Runnable deed) {
        try {
            deed.run();
        } catch (OptimisticLockingException overtaken) {
            throw Refusal.conflict(
                    "" + what + "กำลังเปลี่ยนแปลงอยู่ในขณะนี้ จึงยังไม่ได้บันทึกกำหนดการ กรุณาบันทึกอีกครั้ง");
        }
    }
}
