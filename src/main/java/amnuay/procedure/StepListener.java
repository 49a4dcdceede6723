package amnuay.procedure;

import amnuay.deadline.DueDates;
import amnuay.thai.Refusal;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The one mechanism behind every step: when a user task opens it gets its due date, its form's values and its notices; when it is
 * completed, through whichever door, what was submitted is bound and stored, the evidence is checked and the trail is written. All in
 * the transaction of the person's click: whatever is refused here leaves nothing behind.
 */
@Component
class StepListener {

    private final StepTasks stepTasks;
    private final StepForms forms;
    private final StepDeadlines deadlines;
    private final TaskNotices notices;
    private final EvidenceBook evidence;
    private final Trail trail;

    StepListener(
            StepTasks stepTasks,
            StepForms forms,
            StepDeadlines deadlines,
            TaskNotices notices,
            EvidenceBook evidence,
            Trail trail) {
        this.stepTasks = stepTasks;
        this.forms = forms;
        this.deadlines = deadlines;
        this.notices = notices;
        this.evidence = evidence;
        this.trail = trail;
    }

    @EventListener(condition = "#task.eventName == 'create'")
    void opened(DelegateTask task) {
        stepTasks.of(task).ifPresent(stepTask -> {
            task.setName(forms.name(stepTask));
            forms.announced(stepTask)
                    .map(StepListener::endOfDay)
                    .or(() -> deadlines.due(task, stepTask))
                    .ifPresent(task::setDueDate);
            // shown on the task's card; staff may not read the variables of the whole instance
            task.setVariableLocal(YearOpening.FISCAL_YEAR, stepTask.year().buddhistYear());
            forms.open(stepTask).forEach(task::setVariableLocal);
            notices.tellWhoGets(task, stepTask);
        });
    }

    @EventListener(condition = "#task.eventName == 'complete'")
    void completed(DelegateTask task) {
        stepTasks.of(task).ifPresent(stepTask -> {
            Map<String, Object> decisions = forms.complete(stepTask);
            if (!ApprovalForm.RETURN.equals(decisions.get(ApprovalForm.DECISION))) {
                refuseWhileEvidenceIsMissing(stepTask);
            }
            // past the task's own variables, which only hold what its form shows
            decisions.forEach(task.getExecution()::setVariable);
            trail.add(stepTask, outcome(decisions), forms.remark().orElse(null));
        });
    }

    private static Date endOfDay(LocalDate day) {
        return Date.from(DueDates.atClosing(day));
    }

    private static String outcome(Map<String, Object> decisions) {
        Object decision = decisions.get(ApprovalForm.DECISION);
        if (decision == null) {
            return Trail.SUBMITTED;
        }
        return ApprovalForm.RETURN.equals(decision) ? "ส่งคืนให้แก้ไข" : "เห็นชอบ";
    }

    private void refuseWhileEvidenceIsMissing(StepTask task) {
        List<String> missing = evidence.missing(task);
        if (!missing.isEmpty()) {
            throw new Refusal("ยังส่งงานไม่ได้: " + String.join(" · ", missing)
                    + " กรุณาเปิดแท็บ “มาตรฐานและหลักฐาน” เพื่อแนบหลักฐานหรือระบุเหตุผล");
        }
    }
}
