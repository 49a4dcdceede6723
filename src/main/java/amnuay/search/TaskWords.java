package amnuay.search;

import amnuay.document.ProcedureName;
import amnuay.organization.PersonView;
import amnuay.procedure.ProcedureYears;
import amnuay.procedure.TaskDue;
import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Puts open tasks into words: of which procedure's year they are, who has them, when they are due. */
@Component
class TaskWords {

    private final ProcedureYears years;
    private final ProcedureName names;
    private final TaskDue due;

    TaskWords(ProcedureYears years, ProcedureName names, TaskDue due) {
        this.years = years;
        this.names = names;
        this.due = due;
    }

    /** The business keys of the tasks' years by process instance, read at once. */
    Map<String, String> keys(Collection<Task> tasks) {
        return years.keysOf(tasks.stream()
                .map(Task::getProcessInstanceId)
                .filter(id -> id != null)
                .collect(Collectors.toSet()));
    }

    /** The procedure and its year; empty for a task of no procedure. */
    String procedure(Task task, Map<String, String> keys) {
        return Optional.ofNullable(keys.get(task.getProcessInstanceId()))
                .map(names::of)
                .orElse("");
    }

    String holder(Task task, Map<String, PersonView> people) {
        if (task.getAssignee() == null) {
            return "ยังไม่มีผู้รับ";
        }
        PersonView person = people.get(task.getAssignee());
        return person == null ? "ผู้ที่ไม่ได้ปฏิบัติงานแล้ว" : person.fullName();
    }

    /** Rows for tasks, each with why it was found or null. */
    Function<TaskSearch.Match, FoundTask> rows(Collection<Task> tasks, Map<String, PersonView> people) {
        Map<String, String> keys = keys(tasks);
        Function<Instant, TaskDue.Sign> signs = due.signs();
        return match -> row(match, keys, people, signs);
    }

    private FoundTask row(
            TaskSearch.Match match,
            Map<String, String> keys,
            Map<String, PersonView> people,
            Function<Instant, TaskDue.Sign> signs) {
        Task task = match.task();
        Optional<TaskDue.Sign> sign = Optional.ofNullable(task.getDueDate()).map(date -> signs.apply(date.toInstant()));
        return new FoundTask(
                task.getId(),
                task.getName(),
                "/camunda/app/tasklist/default/#/?task=" + task.getId(),
                procedure(task, keys),
                holder(task, people),
                sign.map(TaskDue.Sign::text).orElse(null),
                sign.map(each -> each.urgency().name().toLowerCase(Locale.ROOT)).orElse(null),
                match.because());
    }
}
