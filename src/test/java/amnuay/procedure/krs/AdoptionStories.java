package amnuay.procedure.krs;

import static amnuay.procedure.krs.KrsOffice.KEEPER;
import static amnuay.procedure.krs.KrsOffice.PLAN;
import static amnuay.procedure.krs.KrsOffice.RESPONSIBLE;
import static amnuay.procedure.krs.KrsOffice.STAFF;
import static amnuay.procedure.krs.KrsOffice.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

/** An office that begins with Amnuay in mid-year takes over what it has done on paper. */
abstract class AdoptionStories extends KrsStory {

    private static final String ATTACH = "Adoption_AttachAdoptedEvidence";

    @Test
    void goesOnWithTheInvitationAfterOneStepOnPaper() {
        indicators(2611, "60", "40");
        ProcessInstance year = adopt(2611, 1);
        assertThat(year).isWaitingAtExactly(ATTACH);

        refused(
                () -> submit(STAFF, 2611, ATTACH, Map.of("complete", true)),
                400,
                "ยังไม่ได้แนบหลักฐานเดิมที่ทำไว้ก่อนใช้ระบบอำนวย");
        attach(STAFF, 2611, ATTACH, "upload:adopted-step01-1");
        refused(
                () -> submit(STAFF, 2611, ATTACH, Map.of("complete", false)),
                400,
                "กรุณายืนยันว่าแนบหลักฐานของขั้นตอนที่ทำไว้แล้วครบถ้วน");
        assertThat(year).isWaitingAtExactly(ATTACH);

        submit(STAFF, 2611, ATTACH, Map.of("complete", true));
        assertThat(year).isWaitingAtExactly("Step02_PlanMeeting").hasNotPassed("Step01_ReceiveFramework");
        assertThat(database.sql("select step_number || ' ' || done_on || ' ' || reference from adopted_step"
                                + " where business_key = 'krs-2611'")
                        .query(String.class)
                        .list())
                .containsExactly("1 2025-10-01 หนังสือ สพฐ. ฉบับที่ 1");
    }

    @Test
    void goesOnWithTheTeamsAfterTwoStepsOnPaper() {
        indicators(2612, "60", "40");
        indicators.of(2612).forEach(indicator -> indicators.assign(indicator.id(), PLAN, RESPONSIBLE));
        ProcessInstance year = adopt(2612, 2);
        attach(STAFF, 2612, ATTACH, "upload:adopted-step01-1");
        attach(STAFF, 2612, ATTACH, "upload:adopted-step02-1");
        refused(() -> submit(STAFF, 2612, ATTACH, Map.of("complete", true)), 400, "ยังไม่ได้แนบหลักฐานเดิม");
        attach(STAFF, 2612, ATTACH, "upload:adopted-step02-2");

        submit(STAFF, 2612, ATTACH, Map.of("complete", true));
        assertThat(year)
                .isWaitingAt("Step03_NameSupervisorAndKeepers")
                .hasNotPassed("Step01_ReceiveFramework", "Step02_PlanMeeting", "Step02_RecordMeeting");
        nameAllTeams(2612);
        assertThat(year).isWaitingAtExactly("Step04_DraftAppointingOrder");
    }

    @Test
    void goesOnWithTheOrderAfterThreeStepsOnPaper() {
        indicators(2613, "60", "40");
        indicators.of(2613).forEach(indicator -> {
            indicators.assign(indicator.id(), PLAN, RESPONSIBLE);
            indicators.nameTeam(indicator.id(), SUPERVISOR, List.of(new Keeper(KEEPER, "รวบรวมข้อมูล")));
        });
        ProcessInstance year = adopt(2613, 3);
        for (String key : List.of("step01-1", "step02-1", "step02-2", "step03-1")) {
            attach(STAFF, 2613, ATTACH, "upload:adopted-" + key);
        }

        submit(STAFF, 2613, ATTACH, Map.of("complete", true));
        assertThat(year)
                .isWaitingAtExactly("Step04_DraftAppointingOrder")
                .hasNotPassed("Step03_NameSupervisorAndKeepers");
    }

    @Test
    void wantsTheDataThatPaperStepsWouldHaveLeft() {
        notAdopted(2614, 1, 409, "ปีงบประมาณ ๒๖๑๔ ยังไม่มีตัวชี้วัด");
        indicators(2614, "60", "30");
        notAdopted(2614, 1, 409, "รวมได้ 90 ไม่ใช่ 100");
        indicators(2614, "60", "40");
        notAdopted(2614, 2, 400, "ตัวชี้วัด 1 ยังไม่มีผู้รับผิดชอบ");
        indicators.of(2614).forEach(indicator -> indicators.assign(indicator.id(), PLAN, RESPONSIBLE));
        notAdopted(2614, 3, 400, "ตัวชี้วัด 1 ยังไม่มีผู้กำกับดูแลหรือผู้จัดเก็บข้อมูล");
        notAdopted(2614, 7, 400, "รับช่วงงานที่ทำบนกระดาษได้ถึงขั้นตอนที่ ๖ เท่านั้น");
    }

    @Test
    void wantsThePaperStepsWithoutAGap() {
        indicators(2616, "60", "40");
        refusedStart(2616, paper(2), 400, "ต้องเรียงต่อกันตั้งแต่ขั้นตอนที่ ๑");
        refusedStart(2616, paper(1) + "," + paper(1), 400, "ระบุขั้นตอนละหนึ่งแถว");
        refusedStart(
                2616,
                paper(1).replace("1/10/2568", "1/10/2669"),
                400,
                "วันที่ดำเนินการของขั้นตอนที่ทำไปแล้วต้องไม่เป็นวันในอนาคต");
    }

    private void notAdopted(int year, int steps, int status, String sentence) {
        refusedStart(year, papers(steps), status, sentence);
    }

    private void refusedStart(int year, String rows, int status, String sentence) {
        Map<String, String> before = heldAbout(year);
        refused(() -> open(Map.of("fiscalYear", year, "paperSteps", json("[" + rows + "]"))), status, sentence);
        assertThat(heldAbout(year)).isEqualTo(before).doesNotContainKey("variables");
        assertThat(before.get("procedure_year")).isEmpty();
    }

    private ProcessInstance adopt(int year, int steps) {
        return open(Map.of("fiscalYear", year, "paperSteps", json("[" + papers(steps) + "]")));
    }

    static String papers(int steps) {
        return Stream.iterate(1, step -> step + 1)
                .limit(steps)
                .map(AdoptionStories::paper)
                .collect(Collectors.joining(","));
    }

    private static String paper(int step) {
        return "{'step': %d, 'doneOn': '1/10/2568', 'reference': 'หนังสือ สพฐ. ฉบับที่ %d'}".formatted(step, step);
    }
}
