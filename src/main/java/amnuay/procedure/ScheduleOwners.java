package amnuay.procedure;

import amnuay.organization.PersonView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Whose work a row of the schedule is, as the newest diagram of the procedure says, before there is any task. */
@Component
class ScheduleOwners {

    private static final Pattern VARIABLE = Pattern.compile("\\{\\w+}");
    private static final String LATER = "ผู้ที่ได้รับมอบหมายในขั้นตอน";

    private final RepositoryService repository;

    ScheduleOwners(@Lazy RepositoryService repository) {
        this.repository = repository;
    }

    /**
     * @param people who would get the task if it opened today
     * @param described those whom only the running procedure knows, in words
     */
    record Owners(List<PersonView> people, List<String> described) {}

    Owners of(String procedure, String element, Staff staff) {
        Map<String, PersonView> people = new LinkedHashMap<>();
        boolean later = false;
        for (UserTask task : tasks(procedure)) {
            if (follows(task, element)) {
                for (String group : groups(task)) {
                    later |= group.contains("$");
                    Stream<PersonView> members = group.contains("$") ? Stream.empty() : staff.members(group).stream();
                    members.forEach(person -> people.putIfAbsent(person.id(), person));
                }
            }
        }
        return new Owners(List.copyOf(people.values()), later ? List.of(LATER) : List.of());
    }

    private List<UserTask> tasks(String procedure) {
        String newest = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(procedure)
                .latestVersion()
                .singleResult()
                .getId();
        return List.copyOf(repository.getBpmnModelInstance(newest).getModelElementsByType(UserTask.class));
    }

    private static boolean follows(UserTask task, String element) {
        String pattern = StepReader.properties(task).getOrDefault(ScheduleElements.PROPERTY, task.getId());
        StringBuilder expression = new StringBuilder();
        String[] texts = VARIABLE.split(pattern, -1);
        for (int part = 0; part < texts.length; part++) {
            expression.append(part == 0 ? "" : "[^:]+").append(Pattern.quote(texts[part]));
        }
        return element.matches(expression.toString());
    }

    /** Assignees and candidates by name are people whom only the running procedure knows. */
    private static Stream<String> named(UserTask task) {
        return Stream.of(task.getCamundaAssignee(), task.getCamundaCandidateUsers())
                .filter(Objects::nonNull)
                .map(person -> "$" + person);
    }

    private static List<String> groups(UserTask task) {
        return Stream.concat(
                        named(task),
                        Objects.requireNonNullElse(task.getCamundaCandidateGroupsList(), List.<String>of()).stream())
                .toList();
    }
}
