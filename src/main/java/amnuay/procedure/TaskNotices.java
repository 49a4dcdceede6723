package amnuay.procedure;

import amnuay.notification.Notice;
import amnuay.notification.Notices;
import amnuay.organization.Organization;
import amnuay.organization.PersonView;
import amnuay.organization.Role;
import amnuay.thai.ThaiDates;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.stereotype.Component;

/** Tells everyone who gets a task: its assignee, or else all who may take it. */
@Component
class TaskNotices {

    private static final String UNIT = "unit-";
    private static final String HEAD_OF = "head-of-";

    private final Notices notices;
    private final Organization organization;
    private final ProcedureYears years;

    TaskNotices(Notices notices, Organization organization, ProcedureYears years) {
        this.notices = notices;
        this.organization = organization;
        this.years = years;
    }

    void tellWhoGets(DelegateTask task, StepTask stepTask) {
        Map<String, Object> values = Map.of(
                "task", task.getName(),
                "procedure",
                        years.nameOf(stepTask.step().procedure()) + " "
                                + stepTask.year().label(),
                "due",
                        Optional.ofNullable(task.getDueDate())
                                .map(due -> ThaiDates.longDate(
                                        due.toInstant().atZone(ThaiDates.ZONE).toLocalDate()))
                                .orElse("ยังไม่กำหนด"));
        recipients(task).stream()
                .filter(person -> !person.id().equals(stepTask.person()))
                .forEach(person -> notices.send(new Notice(
                        "task:" + stepTask.id(),
                        person.id(),
                        person.email(),
                        person.fullName(),
                        "task-assigned",
                        values,
                        "/camunda/app/tasklist/default/#/?task=" + stepTask.id())));
    }

    private List<PersonView> recipients(DelegateTask task) {
        Map<String, PersonView> byId = new LinkedHashMap<>();
        candidates(task).forEach(person -> byId.putIfAbsent(person.id(), person));
        return new ArrayList<>(byId.values());
    }

    private Stream<PersonView> candidates(DelegateTask task) {
        if (task.getAssignee() != null) {
            return organization.person(task.getAssignee()).stream();
        }
        return task.getCandidates().stream().flatMap(this::people);
    }

    private Stream<PersonView> people(IdentityLink candidate) {
        return candidate.getUserId() != null
                ? organization.person(candidate.getUserId()).stream()
                : members(candidate.getGroupId());
    }

    private Stream<PersonView> members(String group) {
        if (group.startsWith(UNIT)) {
            return organization.peopleOfUnit(group.substring(UNIT.length())).stream();
        }
        if (group.startsWith(HEAD_OF)) {
            return organization.headOf(group.substring(HEAD_OF.length())).stream();
        }
        return Role.named(group).stream().flatMap(role -> organization.withRole(role).stream());
    }
}
