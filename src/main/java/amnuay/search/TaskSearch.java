package amnuay.search;

import amnuay.document.FoundDocument;
import amnuay.document.ProcedureName;
import amnuay.organization.PersonView;
import amnuay.procedure.ProcedureYears;
import amnuay.procedure.TaskDue;
import amnuay.thai.SearchText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Finds open tasks by their name, indicator or point, procedure, year and who has them; those of a person, and those of the year of a
 * document whose number was typed. Asks the engine, which answers with what the logged-in person may see.
 */
@Component
class TaskSearch {

    /** More than these are not looked at; whoever sees more of them has to say more. */
    private static final int MOST = 2000;

    /** So many people of whom all tasks are looked for, not only those in their names. */
    private static final int FEW = 3;

    private final TaskService tasks;
    private final ProcedureYears years;
    private final ProcedureName names;
    private final TaskDue due;

    TaskSearch(@Lazy TaskService tasks, ProcedureYears years, ProcedureName names, TaskDue due) {
        this.tasks = tasks;
        this.years = years;
        this.names = names;
        this.due = due;
    }

    /** Why a task is among those found; null says that its own words tell. */
    private record Match(Task task, String because) {}

    /**
     * Those that are due first come first, those that are found by their own words before the others.
     *
     * @param people everybody who works here
     * @param documents what was found by the same words
     */
    Found<FoundTask> find(SearchText text, Collection<PersonView> people, List<FoundDocument> documents) {
        if (text.isEmpty()) {
            return Found.nothing();
        }
        Map<String, PersonView> byId = people.stream().collect(Collectors.toMap(PersonView::id, Function.identity()));
        List<Task> candidates = named(text, people).listPage(0, MOST);
        Map<String, String> keys = years.keysOf(instances(candidates.stream()));
        Map<String, Match> found = new LinkedHashMap<>();
        candidates.stream()
                .filter(task -> text.isIn(task.getName(), holder(task, byId), procedure(task, keys)))
                .forEach(task -> found.put(task.getId(), new Match(task, null)));
        ofPeople(text, people).forEach(match -> found.putIfAbsent(match.task().getId(), match));
        ofDocuments(documents).forEach(match -> found.putIfAbsent(match.task().getId(), match));
        return Found.firstOf(described(found.values(), byId), candidates.size() == MOST);
    }

    /**
     * Every task that may match, and some that do not: the engine takes spaces and the two kinds of digits as they are, so it is asked for
     * the letters in their order.
     */
    private TaskQuery named(SearchText text, Collection<PersonView> people) {
        TaskQuery query = tasks.createTaskQuery();
        for (String word : text.words()) {
            query = query.or().taskNameLike(inThisOrder(word));
            String[] holders = people.stream()
                    .filter(person -> SearchText.plain(person.fullName()).contains(word))
                    .map(PersonView::id)
                    .toArray(String[]::new);
            String[] procedures = years.keys().stream()
                    .filter(key -> SearchText.plain(years.nameOf(key)).contains(word))
                    .toArray(String[]::new);
            query = holders.length == 0 ? query : query.taskAssigneeIn(holders);
            query = procedures.length == 0 ? query : query.processDefinitionKeyIn(procedures);
            query = word.matches("(ปีงบประมาณ)?2[4-7]\\d\\d")
                    ? query.processInstanceBusinessKeyLike("%-" + word.replaceAll("\\D", ""))
                    : query;
            query = query.endOr();
        }
        return dueFirst(query);
    }

    private static String inThisOrder(String word) {
        return word.codePoints()
                .mapToObj(
                        letter -> Character.isLetter(letter) || Character.getType(letter) == Character.NON_SPACING_MARK
                                ? Character.toString(letter)
                                : "_")
                .collect(Collectors.joining("%", "%", "%"));
    }

    private static TaskQuery dueFirst(TaskQuery query) {
        return query.orderByDueDate()
                .asc()
                .orderByTaskName()
                .asc()
                .orderByTaskId()
                .asc();
    }

    /** Also what is offered to them, and what they passed on. */
    private List<Match> ofPeople(SearchText text, Collection<PersonView> people) {
        List<PersonView> meant =
                people.stream().filter(person -> text.isIn(person.fullName())).toList();
        List<Match> matches = new ArrayList<>();
        if (meant.size() <= FEW) {
            meant.forEach(person -> ofPerson(person).forEach(matches::add));
        }
        return matches;
    }

    private Stream<Match> ofPerson(PersonView person) {
        TaskQuery theirs = tasks.createTaskQuery()
                .or()
                .taskAssignee(person.id())
                .taskCandidateUser(person.id())
                .includeAssignedTasks()
                .taskOwner(person.id())
                .endOr();
        return dueFirst(theirs).listPage(0, MOST).stream().map(task -> new Match(task, because(task, person)));
    }

    private static String because(Task task, PersonView person) {
        if (person.id().equals(task.getOwner())) {
            return person.fullName() + " มอบต่อให้ผู้อื่น";
        }
        return person.id().equals(task.getAssignee()) ? null : person.fullName() + " รับทำได้";
    }

    /** A document is looked for by its number to go on with what it is about. */
    private List<Match> ofDocuments(List<FoundDocument> documents) {
        Map<String, FoundDocument> byYear = documents.stream()
                .filter(FoundDocument::byNumber)
                .collect(Collectors.toMap(FoundDocument::businessKey, Function.identity(), (first, second) -> first));
        if (byYear.isEmpty()) {
            return List.of();
        }
        List<Task> open = dueFirst(tasks.createTaskQuery()
                        .processInstanceBusinessKeyIn(byYear.keySet().toArray(String[]::new)))
                .listPage(0, MOST);
        Map<String, String> keys = years.keysOf(instances(open.stream()));
        return open.stream()
                .filter(task -> byYear.containsKey(keys.get(task.getProcessInstanceId())))
                .map(task -> new Match(task, because(byYear.get(keys.get(task.getProcessInstanceId())))))
                .toList();
    }

    private static String because(FoundDocument document) {
        return "เรื่องเดียวกับ" + document.kind() + " เลขที่ " + document.number();
    }

    private List<FoundTask> described(Collection<Match> matches, Map<String, PersonView> people) {
        Map<String, String> keys = years.keysOf(instances(matches.stream().map(Match::task)));
        Function<Instant, TaskDue.Sign> signs = due.signs();
        return matches.stream()
                .sorted(Comparator.comparing(match -> match.because() != null))
                .map(match -> described(match, keys, people, signs))
                .toList();
    }

    private FoundTask described(
            Match match,
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
                sign.map(each -> each.urgency().name().toLowerCase()).orElse(null),
                match.because());
    }

    private static Collection<String> instances(Stream<Task> found) {
        return found.map(Task::getProcessInstanceId).filter(id -> id != null).collect(Collectors.toSet());
    }

    private String procedure(Task task, Map<String, String> keys) {
        return Optional.ofNullable(keys.get(task.getProcessInstanceId()))
                .map(names::of)
                .orElse("");
    }

    private static String holder(Task task, Map<String, PersonView> people) {
        if (task.getAssignee() == null) {
            return "ยังไม่มีผู้รับ";
        }
        PersonView person = people.get(task.getAssignee());
        return person == null ? "ผู้ที่ไม่ได้ปฏิบัติงานแล้ว" : person.fullName();
    }
}
