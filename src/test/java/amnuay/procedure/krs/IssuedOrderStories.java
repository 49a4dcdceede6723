package amnuay.procedure.krs;

import static amnuay.procedure.krs.KrsOffice.CLERK;
import static amnuay.procedure.krs.KrsOffice.DEPUTY;
import static amnuay.procedure.krs.KrsOffice.DIRECTOR;
import static amnuay.procedure.krs.KrsOffice.GROUP_DIRECTOR;
import static amnuay.procedure.krs.KrsOffice.HEAD;
import static amnuay.procedure.krs.KrsOffice.KEEPER;
import static amnuay.procedure.krs.KrsOffice.RESPONSIBLE;
import static amnuay.procedure.krs.KrsOffice.STAFF;
import static amnuay.procedure.krs.KrsOffice.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import amnuay.document.DocumentState;
import amnuay.document.Documents;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A year from the start form to the issued order. */
abstract class IssuedOrderStories extends KrsStory {

    @Autowired
    Documents documents;

    @AfterEach
    void letTheDeputyApproveAgain() {
        office.deputyApproves(true);
    }

    @Test
    void takesAYearFromTheStartFormToTheIssuedOrder() {
        office.deputyApproves(true);
        ProcessInstance year = open(2601);
        assertThat(year).isWaitingAt("Step01_ReceiveFramework");
        receiveFramework(2601);
        planMeeting(2601);
        issueMemo(2601);
        holdMeeting(2601);
        nameAllTeams(2601);
        draftOrder(2601);
        decideOrder(GROUP_DIRECTOR, 2601, "GroupDirector", APPROVE);
        decideOrder(DEPUTY, 2601, "DeputyDirector", APPROVE);
        decideOrder(DIRECTOR, 2601, "Director", APPROVE);
        issueOrder(2601);

        assertThat(year)
                .isWaitingAtExactly("Step05_DraftHandbook")
                .hasPassedInOrder(
                        "StartEvent_YearOpened",
                        "Step01_ReceiveFramework",
                        "Step02_PlanMeeting",
                        "Step02_WriteInvitationMemo",
                        "Step02_ApproveInvitationMemo",
                        "Step02_IssueInvitationMemo",
                        "Step02_SendInvitation",
                        "Step02_RecordMeeting",
                        "Step03_NameSupervisorAndKeepers",
                        "Step03_ReviewSupervisorAndKeepers",
                        "Step04_DraftAppointingOrder",
                        "Step04_WriteAppointingOrder",
                        "Step04_ApproveAppointingOrderByGroupDirector",
                        "Step04_ApproveAppointingOrderByDeputyDirector",
                        "Step04_ApproveAppointingOrderByDirector",
                        "Step04_IssueAppointingOrder",
                        "Step04_FileAppointingOrder",
                        "Step04_NotifyAppointed")
                .hasNotPassed("EndEvent_OpenedAlready", "Adoption_AttachAdoptedEvidence");
        issuedAndFiled();
        everyoneNamedIsTold();
        whoDidWhatIsKnown();
        onlyIdsAndDecisionsAreInTheEngine(year);
    }

    private void issuedAndFiled() {
        var order = documents.find("krs-2601", "appointing-order").orElseThrow();
        assertThat(order.state()).isEqualTo(DocumentState.FILED);
        assertThat(order.number()).matches("\\d+/2568");
        assertThat(order.version()).isEqualTo(2);
        assertThat(documents.find("krs-2601", "invitation-memo").orElseThrow().state())
                .isEqualTo(DocumentState.FILED);
    }

    private void everyoneNamedIsTold() {
        assertThat(recipients("krs-2601:appointed:%")).containsExactlyInAnyOrder(RESPONSIBLE, SUPERVISOR, KEEPER);
        assertThat(recipients("krs-2601:invitation:%")).contains(STAFF, DIRECTOR, KEEPER);
    }

    private List<String> recipients(String key) {
        return database.sql("select recipient from inbox_message where key like ?")
                .param(key)
                .query(String.class)
                .list();
    }

    private void whoDidWhatIsKnown() {
        assertThat(database.sql("select who from step_event where business_key = 'krs-2601' and remark is null"
                                + " order by at")
                        .query(String.class)
                        .list())
                .containsExactly(
                        STAFF,
                        STAFF,
                        GROUP_DIRECTOR,
                        STAFF,
                        STAFF,
                        HEAD,
                        GROUP_DIRECTOR,
                        HEAD,
                        GROUP_DIRECTOR,
                        STAFF,
                        GROUP_DIRECTOR,
                        DEPUTY,
                        DIRECTOR,
                        STAFF);
    }

    private void onlyIdsAndDecisionsAreInTheEngine(ProcessInstance year) {
        assertThat(engine
                        .getHistoryService()
                        .createHistoricVariableInstanceQuery()
                        .processInstanceId(year.getId())
                        .list()
                        .stream()
                        .filter(variable -> variable.getTaskId() == null)
                        .map(variable -> variable.getName()))
                .containsOnly(
                        "fiscalYear",
                        "firstOpenStep",
                        "openedAlready",
                        "decision",
                        "deputyApproves",
                        "subject",
                        "loopCounter",
                        "nrOfInstances",
                        "nrOfActiveInstances",
                        "nrOfCompletedInstances");
    }

    @Test
    void goesStraightToTheDirectorWhereNoDeputyApproves() {
        office.deputyApproves(false);
        ProcessInstance year = open(2602);
        receiveFramework(2602);
        planMeeting(2602);
        issueMemo(2602);
        holdMeeting(2602);
        nameAllTeams(2602);
        draftOrder(2602);
        decideOrder(GROUP_DIRECTOR, 2602, "GroupDirector", APPROVE);
        assertThat(year).isWaitingAtExactly("Step04_ApproveAppointingOrderByDirector");

        decideOrder(DIRECTOR, 2602, "Director", APPROVE);
        submit(STAFF, 2602, "Step04_IssueAppointingOrder", centralNumber("๙๒๖๐๒"));
        runJobs(2602);

        assertThat(year)
                .isWaitingAtExactly("Step05_DraftHandbook")
                .hasNotPassed("Step04_ApproveAppointingOrderByDeputyDirector");
        assertThat(documents.find("krs-2602", "appointing-order").orElseThrow().number())
                .startsWith("92602");
    }

    private static Map<String, Object> centralNumber(String number) {
        return Map.of("numbering", "central", "number", number, "dated", "1 ธ.ค. 2568");
    }

    @Test
    void writesDownWhoIsLoggedInWhateverTheTaskSays() {
        open(2603);
        indicators(2603, "60", "40");
        attach(STAFF, 2603, "Step01_ReceiveFramework", "upload:framework");
        Task task = task(STAFF, 2603, "Step01_ReceiveFramework");
        as(STAFF, () -> {
            engine.getTaskService().claim(task.getId(), STAFF);
            return null;
        });
        Map<String, String> before = heldAbout(2603);
        assertThatThrownBy(() -> submit(CLERK, task, frameworkLetter()))
                .isInstanceOf(AuthorizationException.class)
                .hasMessageContaining("งานนี้มีผู้อื่นรับไปแล้ว");
        assertThat(heldAbout(2603)).isEqualTo(before);

        as(STAFF, () -> {
            engine.getTaskService().setAssignee(task.getId(), null);
            return null;
        });
        submit(CLERK, task, frameworkLetter());

        assertThat(database.sql("select who from step_event where business_key = 'krs-2603' and what = 'ส่งงาน'")
                        .query(String.class)
                        .list())
                .containsExactly(CLERK);
    }
}
