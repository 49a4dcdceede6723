package amnuay.procedure.esastandards;

import static amnuay.procedure.esastandards.EsaOffice.DEPUTY;
import static amnuay.procedure.esastandards.EsaOffice.DIRECTOR;
import static amnuay.procedure.esastandards.EsaOffice.GROUP_DIRECTOR;
import static amnuay.procedure.esastandards.EsaOffice.OTHER;
import static amnuay.procedure.esastandards.EsaOffice.OWNER;
import static amnuay.procedure.esastandards.EsaOffice.STAFF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import amnuay.deadline.YearSchedule;
import amnuay.thai.Refusal;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Steps ๑ to ๔: study, team, calendar and targets, with everything that can come back. */
abstract class TeamStories extends EsaTeamStory {

    @Autowired
    EsaYears esaYears;

    @Autowired
    YearSchedule schedule;

    @Test
    void takesAYearFromItsStudyToAcceptedTargets() {
        ProcessInstance year = open(2605);
        study(year);
        appoint(year);
        explain(year);
        setLevels(year);
        publishTheCalendar(year);
        acknowledge();
        agreeOnTargets(year);
        moveTheCalendar(year);
        end(year);
    }

    private void study(ProcessInstance year) {
        assertThat(year).isWaitingAtExactly("Step01_StudyStandards");
        refused(
                () -> submit(STAFF, 2605, "Step01_StudyStandards", studied()),
                400,
                "ยังไม่ได้แนบแนวทางและหลักเกณฑ์ของ สพฐ.");
        assertThat(esaYears.isFixed(2605)).isFalse();

        study(2605);

        assertThat(year).isWaitingAtExactly("Step02_DraftOrder");
        assertThat(esaYears.isFixed(2605)).isTrue();
    }

    private void appoint(ProcessInstance year) {
        submit(STAFF, 2605, "Step02_DraftOrder", order());
        submit(GROUP_DIRECTOR, 2605, "Step02_ApproveOrderByGroupDirector", returned("ขอเพิ่มหน้าที่"));
        assertThat(year).isWaitingAtExactly("Step02_DraftOrder");
        assertThat(shown(task(STAFF, 2605, "Step02_DraftOrder"), "returned")).endsWith(": ขอเพิ่มหน้าที่");

        submit(STAFF, 2605, "Step02_DraftOrder", order());
        submit(GROUP_DIRECTOR, 2605, "Step02_ApproveOrderByGroupDirector", APPROVE);
        submit(DEPUTY, 2605, "Step02_ApproveOrderByDeputyDirector", returned("ขอแก้เหตุผล"));
        submit(STAFF, 2605, "Step02_DraftOrder", order());
        submit(GROUP_DIRECTOR, 2605, "Step02_ApproveOrderByGroupDirector", APPROVE);
        submit(DEPUTY, 2605, "Step02_ApproveOrderByDeputyDirector", APPROVE);
        submit(DIRECTOR, 2605, "Step02_ApproveOrderByDirector", returned("ขอแก้วันที่มีผล"));
        submit(STAFF, 2605, "Step02_DraftOrder", order());
        approve(2605, "Step02_ApproveOrder", true);
        assertThat(year).isWaitingAtExactly("Step02_IssueOrder");

        submit(STAFF, 2605, "Step02_IssueOrder", number(2605, "77"));

        assertThat(words(2605, "appointing-order"))
                .contains("ที่๗๗/๒๖๐๔")
                .contains("จำนวน๒มาตรฐาน๒ตัวบ่งชี้๓ประเด็นการพิจารณา")
                .contains("ประเด็นทดสอบที่๑.๑.๒");
        assertThat(wasTold(OWNER, "ประเด็น 2.1.1 ประเด็นทดสอบที่ 2.1.1")).isTrue();
        assertThat(wasTold(OTHER, "ประเด็น 1.1.2 ประเด็นทดสอบที่ 1.1.2")).isTrue();
        assertThat(year).isWaitingAtExactly("Step02_DraftHandbook");
    }

    private void explain(ProcessInstance year) {
        submit(STAFF, 2605, "Step02_DraftHandbook", handbook());
        submit(GROUP_DIRECTOR, 2605, "Step02_ApproveHandbookByGroupDirector", returned("ขอเพิ่มตัวอย่าง"));
        submit(STAFF, 2605, "Step02_DraftHandbook", handbook());
        submit(GROUP_DIRECTOR, 2605, "Step02_ApproveHandbookByGroupDirector", APPROVE);
        submit(DIRECTOR, 2605, "Step02_ApproveHandbookByDirector", returned("ขอแก้คำนำ"));
        submit(STAFF, 2605, "Step02_DraftHandbook", handbook());
        approve(2605, "Step02_ApproveHandbook", false);

        assertThat(words(2605, "handbook"))
                .contains("คำนำของคู่มือทดสอบ")
                .contains("ตัวบ่งชี้ที่๑.๑ตัวบ่งชี้ทดสอบ๑.๑ของสำนักงาน")
                .contains("เป็นไปตามคำสั่งที่๗๗/๒๖๐๔สั่งณวันที่๒พฤศจิกายน๒๖๐๔")
                .contains("ดีเยี่ยม");
        assertThat(wasTold(OTHER, "คู่มือขับเคลื่อนมาตรฐานสำนักงานเขตพื้นที่การศึกษา ปีงบประมาณ ๒๖๐๕ ประกาศใช้แล้ว"))
                .isTrue();
        refused(
                () -> submit(STAFF, 2605, "Step02_RecordBriefing", briefing(2605)),
                400,
                "ยังไม่ได้แนบรายงานการประชุมชี้แจงมาตรฐาน");
        attach(STAFF, task(STAFF, 2605, "Step02_RecordBriefing"), "upload:esa-briefing-minutes");
        submit(STAFF, 2605, "Step02_RecordBriefing", briefing(2605));
        assertThat(year).isWaitingAtExactly("Step02_AnalyseAndSetLevels");
    }

    private void setLevels(ProcessInstance year) {
        refused(
                () -> submit(STAFF, 2605, "Step02_AnalyseAndSetLevels", levels("4", "9", "4")),
                400,
                "ระดับ 9 อยู่นอกระดับคุณภาพของปีนี้ ซึ่งมีระดับ 1 ถึง 5");
        refused(
                () -> submit(STAFF, 2605, "Step02_AnalyseAndSetLevels", levels("4", "4")),
                400,
                "ประเด็น 2.1.1 ยังไม่มีค่าเป้าหมาย");
        assertThat(points.ofCode(2605, "1.1.1").orElseThrow().targetLevel()).isNull();

        submit(STAFF, 2605, "Step02_AnalyseAndSetLevels", levels("4", "3", "5"));

        assertThat(points.of(2605)).extracting(PointView::targetLevel).containsExactly(4, 3, 5);
        assertThat(year).isWaitingAtExactly("Step03_PlanCalendar");
    }

    private void publishTheCalendar(ProcessInstance year) {
        refused(
                () -> submit(STAFF, 2605, "Step03_PlanCalendar", calendar(2605, "1/3/2605", "1/3/2605")),
                400,
                "รอบ “รอบที่ ๑”: วันปิด 1 มี.ค. 2605 ต้องอยู่หลังวันเปิด 1 มี.ค. 2605");
        refused(
                () -> submit(STAFF, 2605, "Step03_PlanCalendar", calendar(2605, "1/10/2604", "31/10/2604")),
                400,
                "รอบ “รอบที่ ๑” ปิดวันที่ 31 ต.ค. 2604 ซึ่งผ่านไปแล้ว");
        submit(STAFF, 2605, "Step03_PlanCalendar", calendar(2605, "1/3/2605", "31/3/2605"));
        submit(GROUP_DIRECTOR, 2605, "Step03_ApproveCalendar", returned("ขอเลื่อนรอบแรก"));
        submit(STAFF, 2605, "Step03_PlanCalendar", calendar(2605, "1/2/2605", "28/2/2605"));
        submit(GROUP_DIRECTOR, 2605, "Step03_ApproveCalendar", APPROVE);

        assertThat(words(2605, "calendar"))
                .contains("รอบที่๑๑กุมภาพันธ์๒๖๐๕๒๘กุมภาพันธ์๒๖๐๕")
                .contains("เริ่มประเมินตนเองรายประเด็น๑สิงหาคม๒๖๐๕");
        assertThat(calendars.find(2605).orElseThrow().isPublished()).isTrue();
        assertThat(wasTold(OTHER, "ประเมินตนเองให้เสร็จภายใน")).isTrue();
        assertThat(year).isWaitingAt("Step03_Acknowledge", "Step04_SetTarget");
    }

    private void acknowledge() {
        assertThat(tasks(OTHER, 2605, "Step03_Acknowledge")).hasSize(1);
        Task own = task(OWNER, 2605, "Step03_Acknowledge");
        assertThat(shown(own, "duties")).contains("1.1.1").contains("2.1.1").doesNotContain("1.1.2");
        refused(
                () -> submit(OWNER, own, Map.of("acknowledged", false)),
                400,
                "กรุณาทำเครื่องหมายว่าได้อ่านและรับทราบแล้ว");
        submit(OWNER, own, Map.of("acknowledged", true));
        submit(OTHER, 2605, "Step03_Acknowledge", Map.of("acknowledged", true));
        assertThat(database.sql("select person from esa_acknowledgement where fiscal_year = 2605 order by person")
                        .query(String.class)
                        .list())
                .containsExactly(OTHER, OWNER);
    }

    private void agreeOnTargets(ProcessInstance year) {
        assertThat(tasks(OTHER, 2605, "Step04_SetTarget")).hasSize(1);
        tree.assign(point(2605, "1.1.2"), EsaOffice.UNIT, OWNER);
        assertThat(tasks(OTHER, 2605, "Step04_SetTarget")).isEmpty();
        assertThat(tasks(OWNER, 2605, "Step04_SetTarget")).hasSize(3);
        tree.assign(point(2605, "1.1.2"), EsaOffice.UNIT, OTHER);
        refused(
                () -> submit(OWNER, taskAbout(OWNER, 2605, "Step04_SetTarget", "1.1.1"), target("0")),
                400,
                "ระดับ 0 อยู่นอกระดับคุณภาพของปีนี้");
        setTarget(OWNER, 2605, "1.1.1", "4");
        setTarget(OTHER, 2605, "1.1.2", "3");
        setTarget(OWNER, 2605, "2.1.1", "5");
        assertThat(year).isWaitingAt("Step04_ReviewTargets").isNotWaitingAt("Step03_Acknowledge", "Step04_SetTarget");

        String second = points.ofCode(2605, "1.1.2").orElseThrow().id().toString();
        refused(
                () -> submit(GROUP_DIRECTOR, 2605, "Step04_ReviewTargets", returnedPoint(second, "")),
                400,
                "การส่งคืนต้องระบุของแต่ละประเด็นว่าให้แก้ไขสิ่งใด");
        refused(
                () -> submit(GROUP_DIRECTOR, 2605, "Step04_ReviewTargets", Map.of("decision", "return")),
                400,
                "กรุณาเลือกประเด็นที่ส่งคืนอย่างน้อยหนึ่งประเด็น");
        submit(GROUP_DIRECTOR, 2605, "Step04_ReviewTargets", returnedPoint(second, "ขอเป้าหมายที่วัดได้"));
        assertThat(year).isWaitingAt("Step04_SetTarget").isNotWaitingAt("Step04_ReviewTargets");
        assertThat(tasks(OWNER, 2605, "Step04_SetTarget")).isEmpty();
        assertThat(shown(task(OTHER, 2605, "Step04_SetTarget"), "returned")).isEqualTo("ขอเป้าหมายที่วัดได้");
        assertThat(wasTold(OTHER, "ขอเป้าหมายที่วัดได้")).isTrue();

        setTarget(OTHER, 2605, "1.1.2", "4");
        submit(GROUP_DIRECTOR, 2605, "Step04_ReviewTargets", APPROVE);

        // those who have acknowledged wait at the end of step ๖ already
        assertThat(year).isWaitingAt("Timer_RoundOpens", "Timer_Visit", "Gateway_DriveDone");
        assertThat(points.ofCode(2605, "1.1.2").orElseThrow().targetLevel()).isEqualTo(4);
    }

    private void moveTheCalendar(ProcessInstance year) {
        ProgressRound first = calendars.rounds(2605).get(0);
        schedule.move(
                "esa-standards-2605",
                "esa-standards:round:" + first.id() + ":opens",
                day(2605, 2, 5),
                "สพฐ. เลื่อนการประชุม",
                STAFF);
        schedule.move(
                "esa-standards-2605", "esa-standards:self-assessment:due", day(2605, 9, 5), "สพฐ. ขยายเวลา", STAFF);

        assertThat(calendars.rounds(2605).get(0).opens()).isEqualTo("2062-02-05");
        assertThat(calendars.assessmentDue(2605)).contains(day(2605, 9, 5));
        assertThat(engine.getManagementService()
                        .createJobQuery()
                        .processInstanceId(year.getId())
                        .activityId("Timer_RoundOpens")
                        .singleResult()
                        .getDuedate())
                .isEqualTo("2062-02-04T17:00:00.000Z");

        time.set("2062-02-10T09:00");
        assertThatThrownBy(() -> schedule.move(
                        "esa-standards-2605",
                        "esa-standards:round:" + first.id() + ":opens",
                        day(2605, 2, 20),
                        "ขอเลื่อนอีกครั้ง",
                        STAFF))
                .isInstanceOf(Refusal.class)
                .hasMessage("วันเปิดของรอบที่ ๑ (5 ก.พ. 2605) เลื่อนเป็น 20 ก.พ. 2605 ไม่ได้"
                        + " เพราะวันเดิมหรือวันใหม่ผ่านไปแล้ว");
        assertThat(calendars.rounds(2605).get(0).opens()).isEqualTo("2062-02-05");
    }

    @Test
    void needsNoDeputyWhereTheOfficeSaysSo() {
        office.deputyApproves(false);
        ProcessInstance year = open(2606);
        study(2606);
        submit(STAFF, 2606, "Step02_DraftOrder", order());
        approve(2606, "Step02_ApproveOrder", false);
        assertThat(year).isWaitingAtExactly("Step02_IssueOrder").hasPassed("Gateway_OrderToDirector");
        end(year);
    }

    @Test
    void goesOnWhereThePaperEnds() {
        adopted(2607, 1, "Step02_DraftOrder", List.of("step01-1"));
        adopted(2608, 2, "Step03_PlanCalendar", List.of("step01-1", "step02-1", "step02-2", "step02-3", "step02-4"));
        refused(() -> adopt(2609, 3), 409, "ปีงบประมาณ ๒๖๐๙ ยังไม่มีปฏิทินการดำเนินการ");
        calendars.enter(2609, plan(2609), STAFF);
        adopted(
                2609,
                3,
                "Step04_SetTarget",
                List.of("step01-1", "step02-1", "step02-2", "step02-3", "step02-4", "step03-1"));
        refused(() -> adopt(2612, 4), 400, "รับช่วงงานที่ทำบนกระดาษได้ถึงขั้นตอนที่ ๓ เท่านั้น");
    }

    private void adopted(int fiscalYear, int steps, String next, List<String> criteria) {
        ProcessInstance year = adopt(fiscalYear, steps);
        Task attach = task(STAFF, fiscalYear, "Adoption_AttachAdoptedEvidence");
        criteria.forEach(criterion -> attach(STAFF, attach, "upload:adopted-" + criterion));
        submit(STAFF, fiscalYear, "Adoption_AttachAdoptedEvidence", Map.of("complete", true));
        assertThat(year).isWaitingAt(next).isNotWaitingAt("Step03_Acknowledge");
        assertThat(esaYears.isFixed(fiscalYear)).isTrue();
        end(year);
    }

    @Test
    void opensByItselfWithTheFiscalYearAndOnlyOnce() {
        time.set("2066-10-01T00:05");
        ProcessInstance year = begin("StartEvent_FiscalYear");
        assertThat(year).isWaitingAtExactly("Step01_StudyStandards");
        assertThat(year.getBusinessKey()).isEqualTo("esa-standards-2610");

        assertThat(begin("StartEvent_FiscalYear")).isEnded().hasPassed("EndEvent_OpenedAlready");
        end(year);
    }

    @Test
    void namesThePointThatNobodyAnswersFor() {
        time.set("2067-11-02T09:00");
        years.plant(2611, "1.1.1", OWNER, null);
        years.plant(2611, "1.1.2", null, null);
        ProcessInstance year = start(2611);
        study(2611);
        refused(
                () -> submit(STAFF, 2611, "Step02_DraftOrder", order()),
                409,
                "ประเด็น 1.1.2 ประเด็นทดสอบที่ 1.1.2 ยังไม่มีผู้รับผิดชอบ กรุณากำหนดที่หน้า “มาตรฐานเขตพื้นที่”");

        leaver();
        tree.assign(point(2611, "1.1.2"), EsaOffice.UNIT, LEAVER);
        setup.deactivate(LEAVER);
        refused(
                () -> submit(STAFF, 2611, "Step02_DraftOrder", order()),
                409,
                "นางสาวผู้ลาออก ทดสอบ ผู้รับผิดชอบประเด็น 1.1.2 ประเด็นทดสอบที่ 1.1.2 ไม่ได้ปฏิบัติงานแล้ว");

        tree.assign(point(2611, "1.1.2"), EsaOffice.UNIT, OTHER);
        submit(STAFF, 2611, "Step02_DraftOrder", order());
        assertThat(year).isWaitingAtExactly("Step02_ApproveOrderByGroupDirector");
        end(year);
    }

    @Test
    void studiesNothingWithoutPoints() {
        time.set("2069-11-02T09:00");
        ProcessInstance year = start(2613);
        attach(STAFF, task(STAFF, 2613, "Step01_StudyStandards"), "upload:esa-guideline");
        refused(
                () -> submit(STAFF, 2613, "Step01_StudyStandards", studied()),
                409,
                "ปีงบประมาณ ๒๖๑๓ ยังไม่มีประเด็นการพิจารณา กรุณานำเข้าจากไฟล์ Excel");
        end(year);
    }
}
