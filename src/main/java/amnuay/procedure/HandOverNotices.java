package amnuay.procedure;

import amnuay.notification.Notice;
import amnuay.notification.Notices;
import amnuay.organization.Organization;
import amnuay.organization.PersonView;
import amnuay.thai.ThaiDates;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Tells who gets a task that was passed on, and who no longer has it if somebody else decided so. */
@Component
class HandOverNotices {

    private final Notices notices;
    private final Organization organization;
    private final ProcedureYears years;

    HandOverNotices(Notices notices, Organization organization, ProcedureYears years) {
        this.notices = notices;
        this.organization = organization;
        this.years = years;
    }

    /** @param before the task as it was */
    void tell(StepTask task, Task before, PersonView colleague, String reason) {
        String once = "hand-over:" + task.id() + ":" + UUID.randomUUID();
        Map<String, Object> values = Map.of(
                "task", before.getName(),
                "procedure",
                        years.nameOf(task.step().procedure()) + " "
                                + task.year().label(),
                "due", due(before),
                "by", name(task.person()),
                "to", colleague.fullName(),
                "reason", reason);
        if (!colleague.id().equals(task.person())) {
            notices.send(new Notice(
                    once,
                    colleague.id(),
                    colleague.email(),
                    colleague.fullName(),
                    "task-handed-over",
                    values,
                    "/camunda/app/tasklist/default/#/?task=" + task.id()));
        }
        organization
                .person(before.getAssignee())
                .filter(former -> !former.id().equals(task.person()))
                .ifPresent(former -> notices.send(new Notice(
                        once, former.id(), former.email(), former.fullName(), "task-taken-over", values, null)));
    }

    private String name(String person) {
        return organization.person(person).map(PersonView::fullName).orElse(person);
    }

    private static String due(Task task) {
        return Optional.ofNullable(task.getDueDate())
                .map(due -> ThaiDates.longDate(
                        due.toInstant().atZone(ThaiDates.ZONE).toLocalDate()))
                .orElse("ยังไม่กำหนด");
    }
}
