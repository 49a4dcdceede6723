package amnuay.search;

import amnuay.document.FoundDocument;
import amnuay.organization.PersonView;
import amnuay.procedure.ProcedureYears;
import amnuay.procedure.SubjectTitles;
import amnuay.thai.SearchText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Finds open tasks by their name, the number or title of their indicator or point, procedure, year and who has them; those of a person, and those of the year of a
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
    private final TaskWords words;
    private final List<SubjectTitles> titles;

    TaskSearch(@Lazy TaskService tasks, ProcedureYears years, TaskWords words, List<SubjectTitles> titles) {
        this.tasks = tasks;
        this.years = years;
        this.words = words;
        this.titles = titles;
    }

    /** Why a task is among those found; null says that its own words tell. */
    record Match(Task task, String because) {}

    /** An open task of a procedure's year. */
    private record Open(Task task, String businessKey) {}

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
        Map<String, String> keys = words.keys(candidates);
        Map<String, Match> found = new LinkedHashMap<>();
        candidates.stream()
                .filter(task -> text.isIn(task.getName(), words.holder(task, byId), words.procedure(task, keys)))
                .forEach(task -> found.put(task.getId(), new Match(task, null)));
        ofPeople(text, people).forEach(match -> found.putIfAbsent(match.task().getId(), match));
        ofSubjects(text).forEach(match -> found.putIfAbsent(match.task().getId(), match));
        ofDocuments(documents).forEach(match -> found.putIfAbsent(match.task().getId(), match));
        List<FoundTask> rows = found.values().stream()
                .sorted(Comparator.comparing(match -> match.because() != null))
                .map(words.rows(found.values().stream().map(Match::task).toList(), byId))
                .toList();
        return Found.firstOf(rows, candidates.size() == MOST);
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

    /** Of the indicators and points that bear the words in their titles. */
    private List<Match> ofSubjects(SearchText text) {
        Map<String, List<SubjectTitles.Subject>> byYear = titles.stream()
                .flatMap(each -> each.called(text).stream())
                .collect(Collectors.groupingBy(SubjectTitles.Subject::businessKey));
        return openOf(byYear.keySet())
                .flatMap(open -> byYear.get(open.businessKey()).stream()
                        .filter(subject -> subject.isIn(open.task().getName()))
                        .map(subject -> new Match(open.task(), subject.title())))
                .toList();
    }

    /** A document is looked for by its number to go on with what it is about. */
    private List<Match> ofDocuments(List<FoundDocument> documents) {
        Map<String, FoundDocument> byYear = documents.stream()
                .filter(FoundDocument::byNumber)
                .collect(Collectors.toMap(FoundDocument::businessKey, Function.identity(), (first, second) -> first));
        return openOf(byYear.keySet())
                .map(open -> new Match(open.task(), because(byYear.get(open.businessKey()))))
                .toList();
    }

    private Stream<Open> openOf(Set<String> businessKeys) {
        if (businessKeys.isEmpty()) {
            return Stream.empty();
        }
        List<Task> open = dueFirst(
                        tasks.createTaskQuery().processInstanceBusinessKeyIn(businessKeys.toArray(String[]::new)))
                .listPage(0, MOST);
        Map<String, String> keys = words.keys(open);
        return open.stream()
                .map(task -> new Open(task, keys.get(task.getProcessInstanceId())))
                .filter(each -> businessKeys.contains(String.valueOf(each.businessKey())));
    }

    private static String because(FoundDocument document) {
        return "เรื่องเดียวกับ" + document.kind() + " เลขที่ " + document.number();
    }
}
