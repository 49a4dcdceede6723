package amnuay.procedure;

import amnuay.organization.Leaves;
import amnuay.organization.LeavesChanged;
import amnuay.organization.Organization;
import amnuay.organization.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Shows the tasks of somebody who is away to their substitute: a task in their name is put down so that either may claim it, and whatever
 * they alone may do (as a person, or as head of a unit) the substitute may do too. Afterwards exactly what was given is taken back, and
 * a task that was in the person's name is so again. The decisions of directors are left alone: they need authority to sign.
 */
@Component
class SubstituteTasks {

    /** Whose tasks are decisions in the office's name. */
    private static final List<String> SIGNING =
            List.of(Role.DIRECTOR.key(), Role.DEPUTY_DIRECTOR.key(), Role.GROUP_DIRECTOR.key());

    private final TaskService tasks;
    private final TaskCandidates candidates;
    private final Leaves leaves;
    private final Organization organization;
    private final SubstituteTaskBook book;
    private final SystemWork asTheSystem;
    private final Clock clock;

    SubstituteTasks(
            @Lazy TaskService tasks,
            TaskCandidates candidates,
            Leaves leaves,
            Organization organization,
            SubstituteTaskBook book,
            SystemWork asTheSystem,
            Clock clock) {
        this.tasks = tasks;
        this.candidates = candidates;
        this.leaves = leaves;
        this.organization = organization;
        this.book = book;
        this.asTheSystem = asTheSystem;
        this.clock = clock;
    }

    @EventListener
    void follow(LeavesChanged changed) {
        adjust();
    }

    /** Work that arrives while somebody is away does not wait for the next morning. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT, condition = "#task.eventName == 'create'")
    void follow(DelegateTask task) {
        if (!leaves.substitutesOn(LocalDate.now(clock)).isEmpty()) {
            adjust();
        }
    }

    /** Brings all open tasks in line with who is away today; safe to repeat, one node at a time. */
    @Transactional
    public void adjust() {
        book.waitForTurn();
        Map<String, String> substitutes = leaves.substitutesOn(LocalDate.now(clock));
        asTheSystem.run(() -> {
            takeBackFromOthersThan(substitutes);
            Set<String> given =
                    book.all().stream().map(SubstituteTaskBook.Given::taskId).collect(Collectors.toSet());
            substitutes.forEach((person, substitute) -> give(person, substitute, given));
        });
    }

    private void takeBackFromOthersThan(Map<String, String> substitutes) {
        List<SubstituteTaskBook.Given> ended = book.all().stream()
                .filter(given -> !given.substitute().equals(substitutes.get(given.person())))
                .toList();
        if (ended.isEmpty()) {
            return;
        }
        Map<String, Task> open = tasks
                .createTaskQuery()
                .taskIdIn(ended.stream().map(SubstituteTaskBook.Given::taskId).toArray(String[]::new))
                .list()
                .stream()
                .collect(Collectors.toMap(Task::getId, task -> task));
        ended.forEach(given -> {
            book.forget(given.taskId());
            String next = substitutes.get(given.person());
            if (open.containsKey(given.taskId()) && next != null) {
                handOver(open.get(given.taskId()), given, next);
            } else if (open.containsKey(given.taskId())) {
                takeBack(open.get(given.taskId()), given);
            }
        });
    }

    /**
     * From one substitute to the next while the person stays away. Not taken back and given anew: inside a job the engine's queries would
     * not see yet what was taken back.
     */
    private void handOver(Task task, SubstituteTaskBook.Given given, String next) {
        boolean claimed = given.substitute().equals(task.getAssignee());
        if (claimed && (given.wasAssigned() || given.addedSubstitute())) {
            tasks.setAssignee(task.getId(), null);
        }
        if (given.addedSubstitute()) {
            candidates.withdraw(task.getId(), given.substitute());
        }
        boolean addNext =
                tasks.getIdentityLinksForTask(task.getId()).stream().noneMatch(link -> next.equals(link.getUserId()));
        if (addNext) {
            candidates.offer(task.getId(), next);
        }
        book.note(new SubstituteTaskBook.Given(
                task.getId(), given.person(), next, given.wasAssigned(), given.addedPerson(), addNext));
    }

    private void takeBack(Task task, SubstituteTaskBook.Given given) {
        if (given.addedSubstitute()) {
            candidates.withdraw(task.getId(), given.substitute());
        }
        if (given.addedPerson()) {
            tasks.deleteCandidateUser(task.getId(), given.person());
        }
        boolean claimed = given.substitute().equals(task.getAssignee());
        if (given.wasAssigned() && (claimed || task.getAssignee() == null)) {
            tasks.setAssignee(task.getId(), given.person());
        } else if (claimed && given.addedSubstitute()) {
            tasks.setAssignee(task.getId(), null);
        }
    }

    private void give(String person, String substitute, Set<String> given) {
        Set<String> namesPerson =
                ids(tasks.createTaskQuery().taskCandidateUser(person).includeAssignedTasks());
        Set<String> namesSubstitute =
                involving(substitute, tasks.createTaskQuery()).map(Task::getId).collect(Collectors.toSet());
        Set<String> signing =
                ids(tasks.createTaskQuery().taskCandidateGroupIn(SIGNING).includeAssignedTasks());
        List<Task> own = Stream.concat(
                        tasks.createTaskQuery().taskAssignee(person).list().stream(), takenByPersonAlone(person))
                .filter(task -> !signing.contains(task.getId()) && given.add(task.getId()))
                .toList();
        for (Task task : own) {
            boolean wasAssigned = person.equals(task.getAssignee());
            boolean addPerson = wasAssigned && !namesPerson.contains(task.getId());
            boolean addSubstitute = !namesSubstitute.contains(task.getId());
            book.note(new SubstituteTaskBook.Given(
                    task.getId(), person, substitute, wasAssigned, addPerson, addSubstitute));
            if (addPerson) {
                candidates.offer(task.getId(), person);
            }
            if (addSubstitute) {
                candidates.offer(task.getId(), substitute);
            }
            if (wasAssigned) {
                tasks.setAssignee(task.getId(), null);
            }
        }
    }

    private Stream<Task> takenByPersonAlone(String person) {
        List<String> headships = organization.units().stream()
                .filter(unit -> person.equals(unit.headId()))
                .map(unit -> "head-of-" + unit.code())
                .toList();
        Stream<Task> named = involving(person, tasks.createTaskQuery().taskUnassigned());
        Stream<Task> ofHead = headships.isEmpty()
                ? Stream.empty()
                : tasks.createTaskQuery().taskCandidateGroupIn(headships).taskUnassigned().list().stream();
        return Stream.concat(named, ofHead);
    }

    /** Tasks that somebody has or may take; not those that they only passed on. */
    private Stream<Task> involving(String person, TaskQuery query) {
        return query.taskInvolvedUser(person).list().stream()
                .filter(task ->
                        !person.equals(task.getOwner()) || person.equals(task.getAssignee()) || mayTake(task, person));
    }

    private boolean mayTake(Task task, String person) {
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .anyMatch(link -> IdentityLinkType.CANDIDATE.equals(link.getType()) && person.equals(link.getUserId()));
    }

    private static Set<String> ids(TaskQuery query) {
        return query.list().stream().map(Task::getId).collect(Collectors.toSet());
    }
}
