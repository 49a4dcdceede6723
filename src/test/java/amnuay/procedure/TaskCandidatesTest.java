package amnuay.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import amnuay.AmnuayTest;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who has an open task when others answer for its subject; substitutes are the matter of {@link SubstituteTasksTest}. */
@AmnuayTest
class TaskCandidatesTest {

    private static final String FORMER = "follow.former";
    private static final String NEXT = "follow.next";
    private static final String COLLEAGUE = "follow.colleague";

    @Autowired
    private TaskCandidates candidates;

    @Autowired
    private TaskService tasks;

    @Autowired
    private IdentityService identity;

    private String task;

    @BeforeEach
    void open() {
        identity.clearAuthentication();
        Task opened = tasks.newTask();
        tasks.saveTask(opened);
        task = opened.getId();
        candidates.offer(task, FORMER);
    }

    @AfterEach
    void close() {
        tasks.deleteTask(task, true);
    }

    @Test
    void goesFromTheOneToTheOther() {
        candidates.follow(theTask(), List.of(NEXT));

        assertThat(offeredTo()).containsExactly(NEXT);
        assertThat(seenBy(FORMER)).isFalse();
        assertThat(seenBy(NEXT)).isTrue();
    }

    @Test
    void isTakenFromWhoeverHasClaimedItSoThatTheOtherCanClaimIt() {
        tasks.claim(task, FORMER);

        candidates.follow(theTask(), List.of(NEXT));

        assertThat(theTask().getAssignee()).isNull();
        assertThat(seenBy(FORMER)).isFalse();
        tasks.claim(task, NEXT);
    }

    @Test
    void staysWithWhoeverHasClaimedItAndAnswersForItStill() {
        tasks.claim(task, FORMER);

        candidates.follow(theTask(), List.of(FORMER, NEXT));

        assertThat(theTask().getAssignee()).isEqualTo(FORMER);
        assertThat(offeredTo()).containsExactlyInAnyOrder(FORMER, NEXT);
    }

    @Test
    void staysWithTheColleagueToWhomItWasPassedOn() {
        tasks.claim(task, FORMER);
        candidates.withdraw(task, FORMER);
        candidates.offer(task, COLLEAGUE);
        tasks.setOwner(task, FORMER);
        tasks.setAssignee(task, COLLEAGUE);

        candidates.follow(theTask(), List.of(FORMER));

        assertThat(theTask().getAssignee()).isEqualTo(COLLEAGUE);
        assertThat(seenBy(COLLEAGUE)).isTrue();
    }

    @Test
    void staysWithSomebodyOfTheGroupThatAnswersForIt() {
        candidates.withdraw(task, FORMER);
        tasks.addCandidateGroup(task, "head-of-follow");
        tasks.claim(task, COLLEAGUE);

        candidates.follow(theTask(), List.of());

        assertThat(theTask().getAssignee()).isEqualTo(COLLEAGUE);
    }

    private Task theTask() {
        return tasks.createTaskQuery().taskId(task).singleResult();
    }

    private List<String> offeredTo() {
        return tasks.getIdentityLinksForTask(task).stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
                .map(IdentityLink::getUserId)
                .filter(Objects::nonNull)
                .toList();
    }

    private boolean seenBy(String person) {
        identity.setAuthentication(person, List.of());
        try {
            return tasks.createTaskQuery().taskId(task).count() == 1;
        } finally {
            identity.clearAuthentication();
        }
    }
}
