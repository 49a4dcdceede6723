package amnuay.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amnuay.AmnuayTest;
import amnuay.organization.LeaveEntry;
import amnuay.organization.Leaves;
import amnuay.organization.OrganizationSetup;
import amnuay.organization.PersonEntry;
import amnuay.organization.UnitEntry;
import amnuay.platform.TestTime;
import amnuay.thai.ThaiDates;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Anong is away from Monday 19 to Wednesday 21 April 2027; Bancha does her work. */
@AmnuayTest
class SubstituteTasksTest {

    private static final String ANONG = "sub.anong";
    private static final String BANCHA = "sub.bancha";
    private static final String CHALEE = "sub.chalee";

    @Autowired
    OrganizationSetup setup;

    @Autowired
    Leaves leaves;

    @Autowired
    SubstituteTasks substitutes;

    @Autowired
    TaskCandidates candidates;

    @Autowired
    DeadlineReminders reminders;

    @Autowired
    TaskService tasks;

    @Autowired
    IdentityService identity;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestTime time;

    private final List<String> created = new ArrayList<>();

    @BeforeEach
    void furnish() {
        identity.clearAuthentication();
        setup.unit(new UnitEntry("sub-unit", "กลุ่มทดสอบการลา", null));
        person(ANONG, "อนงค์");
        person(BANCHA, "บัญชา");
        person(CHALEE, "ชาลี");
        setup.unit(new UnitEntry("sub-unit", "กลุ่มทดสอบการลา", ANONG));
        time.set("2027-04-16T10:00");
    }

    @AfterEach
    void clear() {
        identity.clearAuthentication();
        tasks.deleteTasks(created, true);
        for (String table : List.of("leave_period", "substitute_task", "reminder", "reminder_digest")) {
            database.sql("delete from " + table).update();
        }
        database.sql("delete from inbox_message where recipient like 'sub.%'").update();
        time.giveBack();
    }

    @Test
    void showsTheTasksOfTheAbsentToTheSubstituteAndGivesThemBack() {
        String task = assignedTo(ANONG);
        leave(ANONG, BANCHA);
        substitutes.adjust();
        assertThat(visibleTo(BANCHA)).isEmpty();

        morningOf("2027-04-19");
        assertThat(visibleTo(BANCHA)).containsExactly(task);
        assertThat(visibleTo(ANONG)).containsExactly(task);
        assertThat(visibleTo(CHALEE)).isEmpty();

        morningOf("2027-04-22");
        assertThat(visibleTo(BANCHA)).isEmpty();
        assertThat(assignee(task)).isEqualTo(ANONG);
        assertThat(tasks.getIdentityLinksForTask(task)).hasSize(1);
    }

    @Test
    void letsTheSubstituteClaimAndComplete() {
        String task = assignedTo(ANONG);
        leave(ANONG, BANCHA);
        morningOf("2027-04-19");

        as(BANCHA, () -> {
            tasks.claim(task, BANCHA);
            tasks.complete(task);
            return null;
        });

        morningOf("2027-04-22");
        assertThat(tasks.createTaskQuery().taskId(task).count()).isZero();
        assertThat(database.sql("select count(*) from substitute_task")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void takesBackWhatTheSubstituteHasClaimedButNotDone() {
        String task = assignedTo(ANONG);
        leave(ANONG, BANCHA);
        morningOf("2027-04-19");
        as(BANCHA, () -> {
            tasks.claim(task, BANCHA);
            return null;
        });

        morningOf("2027-04-22");

        assertThat(assignee(task)).isEqualTo(ANONG);
    }

    @Test
    void coversWhatTheHeadOfAUnitAloneMayDoAndLeavesRolesAlone() {
        String ofHead = task();
        tasks.addCandidateGroup(ofHead, "head-of-sub-unit");
        String ofDirector = task();
        tasks.addCandidateGroup(ofDirector, "director");
        leave(ANONG, BANCHA);

        morningOf("2027-04-19");
        assertThat(visibleTo(BANCHA)).containsExactly(ofHead);

        morningOf("2027-04-22");
        assertThat(visibleTo(BANCHA)).isEmpty();
        assertThat(visibleTo(ANONG)).containsExactly(ofHead);
    }

    @Test
    void neverGivesADirectorsDecisionToASubstitute() {
        String decision = assignedTo(ANONG);
        tasks.addCandidateGroup(decision, "director");
        leave(ANONG, BANCHA);

        morningOf("2027-04-19");

        assertThat(visibleTo(BANCHA)).isEmpty();
        assertThat(assignee(decision)).isEqualTo(ANONG);
    }

    @Test
    void leavesThoseCandidatesWhoWereThereBefore() {
        String task = task();
        tasks.addCandidateUser(task, ANONG);
        tasks.addCandidateUser(task, BANCHA);
        tasks.claim(task, ANONG);
        leave(ANONG, BANCHA);

        morningOf("2027-04-19");
        assertThat(visibleTo(BANCHA)).containsExactly(task);
        morningOf("2027-04-22");

        assertThat(assignee(task)).isEqualTo(ANONG);
        tasks.setAssignee(task, null);
        assertThat(visibleTo(BANCHA)).containsExactly(task);
        assertThat(visibleTo(ANONG)).containsExactly(task);
    }

    @Test
    void followsAtOnceWhenALeaveBeginsTodayOrIsWithdrawn() {
        String task = assignedTo(ANONG);
        time.set("2027-04-19T10:00");

        leave(ANONG, BANCHA);
        assertThat(visibleTo(BANCHA)).containsExactly(task);

        leaves.withdraw(leaves.notEndedBefore(LocalDate.of(2027, 4, 19)).get(0).id());
        assertThat(visibleTo(BANCHA)).isEmpty();
        assertThat(assignee(task)).isEqualTo(ANONG);
    }

    @Test
    void handsOnWhenTheSubstituteIsAwayTooAndBack() {
        String task = assignedTo(ANONG);
        leave(ANONG, BANCHA);
        leaves.enter(new LeaveEntry(BANCHA, CHALEE, LocalDate.of(2027, 4, 20), LocalDate.of(2027, 4, 20), ""), BANCHA);

        morningOf("2027-04-20");
        assertThat(visibleTo(CHALEE)).containsExactly(task);
        assertThat(visibleTo(BANCHA)).isEmpty();

        morningOf("2027-04-21");
        assertThat(visibleTo(CHALEE)).isEmpty();
        assertThat(visibleTo(BANCHA)).containsExactly(task);

        morningOf("2027-04-22");
        assertThat(assignee(task)).isEqualTo(ANONG);
    }

    @Test
    void remindsBothWhileOneIsAway() {
        assignedTo(ANONG);
        leave(ANONG, BANCHA);

        morningOf("2027-04-19");
        reminders.remind();
        assertThat(remindedOn(ANONG)).containsExactly("before-3");
        assertThat(remindedOn(BANCHA)).containsExactly("before-3");

        morningOf("2027-04-22");
        reminders.remind();
        assertThat(remindedOn(ANONG)).containsExactly("before-3", "today");
        assertThat(remindedOn(BANCHA)).containsExactly("before-3");
    }

    @Test
    void leavesNothingHalfDoneWhenKilledAndChangesNothingWhenRepeated() {
        String task = assignedTo(ANONG);
        leave(ANONG, BANCHA);
        time.set("2027-04-19T08:30");

        assertThatThrownBy(() -> transaction.executeWithoutResult(work -> {
                    substitutes.adjust();
                    throw new Error("killed");
                }))
                .hasMessage("killed");
        assertThat(assignee(task)).isEqualTo(ANONG);

        substitutes.adjust();
        substitutes.adjust();
        assertThat(visibleTo(BANCHA)).containsExactly(task);
        morningOf("2027-04-22");
        assertThat(assignee(task)).isEqualTo(ANONG);
    }

    @Test
    void leavesTheTaskWithTheSubstituteWhenThoseWhoAnswerForItAreNamedAnew() {
        String task = task();
        tasks.addCandidateUser(task, ANONG);
        tasks.setAssignee(task, ANONG);
        leave(ANONG, BANCHA);
        morningOf("2027-04-19");
        tasks.claim(task, BANCHA);

        candidates.follow(theTask(task), List.of(ANONG, CHALEE));

        assertThat(assignee(task)).isEqualTo(BANCHA);
        assertThat(visibleTo(CHALEE)).containsExactly(task);
        morningOf("2027-04-22");
        assertThat(assignee(task)).isEqualTo(ANONG);
    }

    @Test
    void takesTheTaskFromTheSubstituteOfSomebodyWhoDoesNotAnswerForItAnyMore() {
        String task = task();
        tasks.addCandidateUser(task, ANONG);
        leave(ANONG, BANCHA);
        morningOf("2027-04-19");
        tasks.claim(task, BANCHA);

        candidates.follow(theTask(task), List.of(CHALEE));

        assertThat(assignee(task)).isNull();
        assertThat(visibleTo(BANCHA)).isEmpty();
        morningOf("2027-04-22");
        assertThat(assignee(task)).isNull();
        assertThat(visibleTo(CHALEE)).containsExactly(task);
    }

    @Test
    void offersTheSubstituteAlsoWhatTheyOncePassedOn() {
        String passedOn = assignedTo(ANONG);
        tasks.setOwner(passedOn, BANCHA);
        leave(ANONG, BANCHA);

        morningOf("2027-04-19");

        assertThat(mayTake(BANCHA)).containsExactly(passedOn);
    }

    @Test
    void keepsFromTheSubstituteWhatTheAbsentOnlyPassedOn() {
        String passedOn = task();
        tasks.setOwner(passedOn, ANONG);
        leave(ANONG, BANCHA);

        morningOf("2027-04-19");

        assertThat(mayTake(BANCHA)).isEmpty();
    }

    private void morningOf(String day) {
        time.set(day + "T08:30");
        substitutes.adjust();
    }

    private void leave(String person, String substitute) {
        leaves.enter(
                new LeaveEntry(person, substitute, LocalDate.of(2027, 4, 19), LocalDate.of(2027, 4, 21), ""), person);
    }

    private String assignedTo(String person) {
        String task = task();
        tasks.setAssignee(task, person);
        return task;
    }

    private String task() {
        Task task = tasks.newTask();
        task.setName("งานทดสอบการลา");
        task.setDueDate(Date.from(
                LocalDateTime.parse("2027-04-22T16:30").atZone(ThaiDates.ZONE).toInstant()));
        tasks.saveTask(task);
        created.add(task.getId());
        return task.getId();
    }

    /** Of this test's own tasks. */
    private List<String> visibleTo(String person) {
        return as(
                person, () -> tasks.createTaskQuery().taskIdIn(created.toArray(String[]::new)).listPage(0, 10).stream()
                        .map(Task::getId)
                        .toList());
    }

    private List<String> mayTake(String person) {
        return tasks
                .createTaskQuery()
                .taskCandidateUser(person)
                .taskIdIn(created.toArray(String[]::new))
                .list()
                .stream()
                .map(Task::getId)
                .toList();
    }

    private Task theTask(String id) {
        return tasks.createTaskQuery().taskId(id).singleResult();
    }

    private String assignee(String task) {
        return theTask(task).getAssignee();
    }

    private List<String> remindedOn(String person) {
        return database.sql("select kind from reminder where person = :person order by written_at")
                .param("person", person)
                .query(String.class)
                .list();
    }

    private <T> T as(String person, Supplier<T> deed) {
        List<String> groups = identity.createGroupQuery().groupMember(person).list().stream()
                .map(group -> group.getId())
                .toList();
        identity.setAuthentication(person, groups);
        try {
            return deed.get();
        } finally {
            identity.clearAuthentication();
        }
    }

    private void person(String id, String name) {
        setup.person(new PersonEntry(id, "นาย", name, "การลา", "", "sub-unit", Set.of(), null, null));
    }
}
