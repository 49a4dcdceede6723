package amnuay.platform;

import amnuay.thai.ThaiText;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Who finds the filter of a standard in Tasklist besides the group: people from their first task of it on. A step opens a task per point
 * in one transaction, so they are looked at together at its end.
 */
@Component
class StandardFilterReaders {

    static final String TASKS = "%%(มาตรฐานที่ %s ประเด็น %%";

    private static final String NAME = "งานมาตรฐานที่ ";
    private static final Pattern TASK = Pattern.compile("(?s).*\\(มาตรฐานที่ (\\d) ประเด็น .*");
    private static final String DIAGRAM = "esa-standards:";

    private final FilterService filters;
    private final TaskService tasks;
    private final EngineAuthorizations authorizations;
    private final AsTheSystem asTheSystem;
    private final EndOfTransaction<Offer> offers = new EndOfTransaction<>(this::show);

    StandardFilterReaders(
            @Lazy FilterService filters,
            @Lazy TaskService tasks,
            EngineAuthorizations authorizations,
            AsTheSystem asTheSystem) {
        this.filters = filters;
        this.tasks = tasks;
        this.authorizations = authorizations;
        this.asTheSystem = asTheSystem;
    }

    /** Somebody to whom a task is offered; the task gets its name later in its opening. */
    private record Offer(DelegateTask task, String person) {}

    static String filterOf(int standard) {
        return NAME + ThaiText.digits(standard);
    }

    @EventListener(condition = "#task.eventName == 'create'")
    void opened(DelegateTask task) {
        people(task.getCandidates().stream()).forEach(person -> offer(task, person));
    }

    /** Whoever gets a task from a colleague has not had one of its standard so far. */
    @EventListener(condition = "#task.eventName == 'assignment' and #task.assignee != null")
    void passedOn(DelegateTask task) {
        offer(task, task.getAssignee());
    }

    private void offer(DelegateTask task, String person) {
        String diagram = task.getProcessDefinitionId();
        if (diagram != null && diagram.startsWith(DIAGRAM)) {
            offers.add(new Offer(task, person));
        }
    }

    /** For the open tasks of an office that is upgraded. */
    void bringUpToDate() {
        for (Task task :
                tasks.createTaskQuery().taskNameLike(TASKS.formatted("%")).list()) {
            standardOf(task.getName()).ifPresent(standard -> show(standard, people(task)));
        }
    }

    private void show(List<Offer> offered) {
        Map<Integer, Set<String>> readers = offered.stream()
                .filter(offer -> standardOf(offer.task().getName()).isPresent())
                .collect(Collectors.groupingBy(
                        offer -> standardOf(offer.task().getName()).orElseThrow(),
                        Collectors.mapping(Offer::person, Collectors.toCollection(HashSet::new))));
        asTheSystem.run(() -> readers.forEach(this::show));
    }

    private static Optional<Integer> standardOf(String task) {
        return Optional.ofNullable(task)
                .map(TASK::matcher)
                .filter(Matcher::matches)
                .map(standard -> Integer.valueOf(standard.group(1)));
    }

    private void show(int standard, Set<String> people) {
        if (people.isEmpty()) {
            return;
        }
        Filter filter =
                filters.createFilterQuery().filterName(filterOf(standard)).singleResult();
        if (filter != null) {
            authorizations.grant(people, Resources.FILTER, filter.getId(), Permissions.READ);
        }
    }

    private Set<String> people(Task task) {
        return people(tasks.getIdentityLinksForTask(task.getId()).stream()).collect(Collectors.toSet());
    }

    private static Stream<String> people(Stream<IdentityLink> links) {
        return links.map(IdentityLink::getUserId).filter(person -> person != null);
    }
}
