package amnuay.platform;

import static org.assertj.core.api.Assertions.assertThat;

import amnuay.AmnuayTest;
import amnuay.StatementLog;
import amnuay.organization.Role;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who asks for tasks is asked for their own permissions, and nobody reads everybody's. */
@AmnuayTest
class GroupsAsGivenTest {

    @Autowired
    private OfficeOfVisitors office;

    @Autowired
    private IdentityService identity;

    @Autowired
    private TaskService tasks;

    @AfterEach
    void leave() {
        identity.clearAuthentication();
    }

    @Test
    void findsTheTasksOfAGroupInOneStatement() {
        Task ofTheGroup = office.errandFor(Role.GROUP_STAFF.key());
        identity.setAuthentication("somebody", List.of("group-nobody-gave-anything", Role.GROUP_STAFF.key()));
        try (StatementLog log = new StatementLog()) {
            Task found = tasks.createTaskQuery().taskId(ofTheGroup.getId()).singleResult();

            assertThat(found).isNotNull();
            // the other one asks whether anybody is denied anything at all
            assertThat(log.statements()).hasSize(2).noneMatch(text -> text.contains("distinct(A.GROUP_ID_)"));
        }
    }

    @Test
    void showsNothingToSomebodyOfAGroupThatMayNothing() {
        Task ofTheGroup = office.errandFor(Role.GROUP_STAFF.key());
        identity.setAuthentication("somebody", List.of("group-nobody-gave-anything"));

        assertThat(tasks.createTaskQuery().taskId(ofTheGroup.getId()).count()).isZero();
    }
}
