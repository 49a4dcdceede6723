package amnuay.procedure.krs;

import static amnuay.procedure.krs.KrsOffice.DEPUTY;
import static amnuay.procedure.krs.KrsOffice.DIRECTOR;
import static amnuay.procedure.krs.KrsOffice.GROUP_DIRECTOR;
import static amnuay.procedure.krs.KrsOffice.HEAD;
import static amnuay.procedure.krs.KrsOffice.STAFF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.List;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;

/** What is returned goes back to its author, who sees the remark; what was approved before has to be approved anew. */
abstract class ReturnStories extends KrsStory {

    @Test
    void returnsTheMemoToItsAuthor() {
        ProcessInstance year = open(2604);
        receiveFramework(2604);
        planMeeting(2604);

        submit(GROUP_DIRECTOR, 2604, "Step02_ApproveInvitationMemo", returned("ขอเพิ่มวาระ"));

        assertThat(year).isWaitingAtExactly("Step02_PlanMeeting");
        assertThat(shown(task(STAFF, 2604, "Step02_PlanMeeting"), "returned"))
                .startsWith("นางสาวสุดา ทดสอบระบบ ส่งคืนเมื่อ ")
                .endsWith(": ขอเพิ่มวาระ");
        assertThat(told(STAFF, "ขอเพิ่มวาระ")).isTrue();

        planMeeting(2604);
        issueMemo(2604);
        assertThat(year).isWaitingAtExactly("Step02_RecordMeeting");
        assertThat(decisions(2604, "invitation-memo"))
                .containsExactly("return " + GROUP_DIRECTOR + " cleared", "approve " + GROUP_DIRECTOR + " counts");
    }

    @Test
    void returnsTheNamesOfOneIndicatorWhileTheOthersGoOn() {
        ProcessInstance year = open(2605);
        receiveFramework(2605);
        planMeeting(2605);
        issueMemo(2605);
        holdMeeting(2605);
        nameTeam(2605, "1");
        nameTeam(2605, "2");
        reviewTeam(2605, "1", returned("ผู้จัดเก็บไม่ตรงตัวชี้วัด"));
        reviewTeam(2605, "2", APPROVE);

        Task again = taskAbout(HEAD, 2605, "Step03_NameSupervisorAndKeepers", "1");
        assertThat(shown(again, "returned")).endsWith(": ผู้จัดเก็บไม่ตรงตัวชี้วัด");
        assertThat(year)
                .isWaitingAt("Step03_NameSupervisorAndKeepers")
                .isNotWaitingAt("Step03_ReviewSupervisorAndKeepers");
        assertThat(told(HEAD, "ผู้จัดเก็บไม่ตรงตัวชี้วัด")).isTrue();

        nameTeam(2605, "1");
        reviewTeam(2605, "1", APPROVE);
        assertThat(year).isWaitingAtExactly("Step04_DraftAppointingOrder");
        assertThat(decisions(2605, "team"))
                .containsExactly(
                        "return " + GROUP_DIRECTOR + " cleared",
                        "approve " + GROUP_DIRECTOR + " counts",
                        "approve " + GROUP_DIRECTOR + " counts");
        orderReturnedByEveryApprover(year);
    }

    /** Goes on with the same year: the way to the drafted order is long. */
    private void orderReturnedByEveryApprover(ProcessInstance year) {
        office.deputyApproves(true);
        draftOrder(2605);
        decideOrder(GROUP_DIRECTOR, 2605, "GroupDirector", returned("แก้คำผิดหน้า ๒"));
        backAtTheAuthor(year, "แก้คำผิดหน้า ๒");

        decideOrder(GROUP_DIRECTOR, 2605, "GroupDirector", APPROVE);
        decideOrder(DEPUTY, 2605, "DeputyDirector", returned("เพิ่มหน้าที่"));
        backAtTheAuthor(year, "เพิ่มหน้าที่");

        decideOrder(GROUP_DIRECTOR, 2605, "GroupDirector", APPROVE);
        decideOrder(DEPUTY, 2605, "DeputyDirector", APPROVE);
        decideOrder(DIRECTOR, 2605, "Director", returned("แก้วันที่มีผล"));
        backAtTheAuthor(year, "แก้วันที่มีผล");
        assertThat(decisions(2605, "appointing-order"))
                .containsExactly(
                        "return " + GROUP_DIRECTOR + " cleared",
                        "approve " + GROUP_DIRECTOR + " cleared",
                        "return " + DEPUTY + " cleared",
                        "approve " + GROUP_DIRECTOR + " cleared",
                        "approve " + DEPUTY + " cleared",
                        "return " + DIRECTOR + " cleared");
        assertThat(database.sql(
                                "select state || ' ' || (select count(*) from document_version v where v.document_id = d.id)"
                                        + " from official_document d where business_key = 'krs-2605' and name = 'appointing-order'")
                        .query(String.class)
                        .single())
                .isEqualTo("DRAFT 4");

        decideOrder(GROUP_DIRECTOR, 2605, "GroupDirector", APPROVE);
        decideOrder(DEPUTY, 2605, "DeputyDirector", APPROVE);
        decideOrder(DIRECTOR, 2605, "Director", APPROVE);
        issueOrder(2605);
        assertThat(year).isWaitingAtExactly("Step05_DraftHandbook");
    }

    private void backAtTheAuthor(ProcessInstance year, String remark) {
        assertThat(year).isWaitingAtExactly("Step04_DraftAppointingOrder");
        assertThat(shown(task(STAFF, 2605, "Step04_DraftAppointingOrder"), "returned"))
                .endsWith(": " + remark);
        assertThat(told(STAFF, remark)).isTrue();
        draftOrder(2605);
        assertThat(year).isWaitingAtExactly("Step04_ApproveAppointingOrderByGroupDirector");
    }

    private String shown(Task task, String key) {
        return (String) engine.getTaskService().getVariableLocal(task.getId(), key);
    }

    private boolean told(String person, String remark) {
        return database.sql("select count(*) from inbox_message where recipient = ? and key like 'returned:%'"
                                + " and position(? in body_text) > 0")
                        .params(person, remark)
                        .query(Long.class)
                        .single()
                > 0;
    }

    private List<String> decisions(int year, String matter) {
        return database.sql("select decision || ' ' || decided_by"
                        + " || case when cleared_at is null then ' counts' else ' cleared' end from approval_decision"
                        + " where business_key = ? and matter = ? order by decided_at")
                .params("krs-" + year, matter)
                .query(String.class)
                .list();
    }
}
