package amnuay.procedure;

import amnuay.thai.FiscalYear;
import amnuay.thai.Refusal;
import amnuay.thai.ThaiText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Turns the engine's tasks into ours. */
@Component
class StepTasks {

    /** The process variable that names the indicator or point a task is about, local to its branch. */
    static final String SUBJECT = "subject";

    private final StepCatalog catalog;
    private final ProcedureYears years;
    private final ActingPerson actingPerson;
    private final TaskService tasks;

    StepTasks(StepCatalog catalog, ProcedureYears years, ActingPerson actingPerson, @Lazy TaskService tasks) {
        this.catalog = catalog;
        this.years = years;
        this.actingPerson = actingPerson;
        this.tasks = tasks;
    }

    /** Empty for a task of somebody else's diagram. */
    Optional<StepTask> of(DelegateTask task) {
        return catalog.find(task.getProcessDefinitionId(), task.getTaskDefinitionKey())
                .map(step ->
                        stepTask(task.getId(), step, task.getExecution().getProcessBusinessKey(), task::getVariable));
    }

    /**
     * A task as the logged-in person may see it.
     *
     * @throws Refusal when there is no such task for them
     */
    StepTask visible(String taskId) {
        Task task = tasks.createTaskQuery().taskId(taskId).singleResult();
        if (task == null) {
            throw Refusal.notFound("ไม่พบงานนี้ในงานของท่าน งานอาจเสร็จแล้วหรือเป็นของผู้อื่น");
        }
        Step step = catalog.find(task.getProcessDefinitionId(), task.getTaskDefinitionKey())
                .orElseThrow(() -> Refusal.notFound("งานนี้ไม่มีมาตรฐานและหลักฐาน"));
        // from our own table: staff may see their task, but not its process instance
        String businessKey = years.businessKeyOf(task.getProcessInstanceId());
        return stepTask(taskId, step, businessKey, name -> tasks.getVariable(taskId, name));
    }

    /**
     * A task that the logged-in person works on. Supervisors and heads of units see more tasks than theirs.
     *
     * @throws Refusal when there is no such task for them, or they may only look on
     */
    StepTask workable(String taskId) {
        StepTask task = visible(taskId);
        if (!actingPerson.mayWorkOn(taskId)) {
            throw Refusal.forbidden(
                    "งานนี้เป็นของผู้อื่น ท่านดูได้อย่างเดียว เฉพาะผู้ที่ทำหรือรับงานนี้ได้เท่านั้นที่แนบหลักฐานหรือให้เหตุผลได้");
        }
        return task;
    }

    private StepTask stepTask(String id, Step step, String businessKey, Function<String, Object> variable) {
        return new StepTask(
                id,
                step.number() == 0 ? withAdoptedSteps(step, businessKey) : step,
                businessKey,
                new FiscalYear(((Number) variable.apply(YearOpening.FISCAL_YEAR)).intValue()),
                actingPerson.id().orElse(YearOpening.BY_TIMER),
                Optional.ofNullable((String) variable.apply(SUBJECT)));
    }

    /** Taking over paper work asks for the evidence of every step that was taken over. */
    private Step withAdoptedSteps(Step step, String businessKey) {
        List<Criterion> criteria = new ArrayList<>();
        for (AdoptedStep adopted : years.adoptedSteps(businessKey)) {
            catalog.standardOf(step.procedure(), adopted.stepNumber()).forEach(criterion -> {
                String name = "adopted-step%02d-%d".formatted(adopted.stepNumber(), criterion.number());
                criteria.add(new Criterion(
                        criteria.size() + 1,
                        "ขั้นตอนที่ " + ThaiText.digits(adopted.stepNumber()) + ": " + criterion.text(),
                        List.of(new EvidenceRule(EvidenceRule.Kind.UPLOAD, name, OptionalInt.empty()))));
            });
        }
        return new Step(
                step.procedure(), 0, step.taskKey(), step.name(), criteria, criteria, step.deadline(), step.formId());
    }
}
