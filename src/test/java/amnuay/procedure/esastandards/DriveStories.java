package amnuay.procedure.esastandards;

import static amnuay.procedure.esastandards.EsaOffice.DEPUTY;
import static amnuay.procedure.esastandards.EsaOffice.DIRECTOR;
import static amnuay.procedure.esastandards.EsaOffice.GROUP_DIRECTOR;
import static amnuay.procedure.esastandards.EsaOffice.OTHER;
import static amnuay.procedure.esastandards.EsaOffice.OWNER;
import static amnuay.procedure.esastandards.EsaOffice.STAFF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import amnuay.document.DocumentState;
import amnuay.document.DocumentSummary;
import amnuay.procedure.Finding;
import amnuay.procedure.Findings;
import amnuay.thai.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A year of the standards from its first round of progress to the development plan, and what the next year finds of it. */
abstract class DriveStories extends EsaDriveStory {

    @Autowired
    Findings findings;

    @Autowired
    Baselines baselines;

    @Autowired
    Standings standings;

    @Autowired
    StandardsCarryOver carryOver;

    @Test
    void takesAYearFromItsRoundsToTheDevelopmentPlan() {
        office.deputyApproves(true);
        ProcessInstance year = begin(2631, 3, "Gateway_Drive");
        drive(year);
        assessAndReview(year);
        writeTheBook(year);
        report(year);
        feedBack(year);
        nextYearFindsTheLevels();
        correctAfterwards();
    }

    private void drive(ProcessInstance year) {
        assertThat(year).isWaitingAt("Timer_RoundOpens", "Timer_Visit");
        at(2631, day(2631, 2, 3), "09:00");
        refused(
                () -> submit(
                        GROUP_DIRECTOR,
                        task(GROUP_DIRECTOR, 2631, "Step06_RecordMonitoring"),
                        Map.of(
                                "heldOn",
                                "2088-02-03",
                                "standards",
                                json("[{'standard': '1', 'notes': 'เป็นไปตามแผน'}]"))),
                400,
                "ยังไม่ได้บันทึกผลการกำกับติดตามของมาตรฐานที่ 2");
        monitor(2631, day(2631, 2, 3));

        at(2631, day(2631, 3, 1), "00:05");
        assertThat(taskAbout(OTHER, 2631, "Step05_ReportProgress", "1.1.2").getName())
                .endsWith("รายงานความก้าวหน้ารายประเด็น (มาตรฐานที่ 1 ประเด็น 1.1.2)");
        report(OWNER, 2631, "1.1.1", 40);
        report(OWNER, 2631, "2.1.1", 30);
        Task late = taskAbout(OTHER, 2631, "Step05_ReportProgress", "1.1.2");
        time.set(day(2631, 3, 31) + "T16:31");
        refused(() -> submit(OTHER, late, progress(50)), 409, "ปิดรับรายงานความก้าวหน้ารอบที่ ๑ แล้วเมื่อ");
        at(2631, day(2631, 3, 31), "16:32");
        assertThat(year).hasPassed("Step05_NoteMissingProgress");
        assertThat(wasTold(OTHER, "ประเด็นทดสอบที่ 1.1.2")).isTrue();
        at(2631, day(2631, 4, 3), "10:00");
        refused(
                () -> submit(STAFF, 2631, "Step05_HoldProgressMeeting", meeting(day(2631, 4, 2))),
                400,
                "ยังไม่ได้แนบรายงานการประชุมรายงานความก้าวหน้า");
        refused(
                () -> submit(STAFF, 2631, "Step05_HoldProgressMeeting", meeting(day(2631, 4, 4))),
                400,
                "ต้องอยู่ระหว่างวันเปิดรอบที่ ๑");
        meet(2631, day(2631, 4, 2));

        at(2631, day(2631, 6, 2), "09:00");
        monitor(2631, day(2631, 6, 2));
        assertThat(year).hasPassed("EndEvent_MonitoringEnds");
        at(2631, day(2631, 7, 1), "00:05");
        report(OWNER, 2631, "1.1.1", 80);
        report(OTHER, 2631, "1.1.2", 90);
        report(OWNER, 2631, "2.1.1", 70);
        meet(2631, day(2631, 7, 1));
        assertThat(year).hasPassed("EndEvent_DriveEnds").isWaitingAt("Timer_SelfAssessment");
    }

    private void assessAndReview(ProcessInstance year) {
        at(2631, day(2631, 9, 1), "00:05");
        assertThat(tasks(OWNER, 2631, "Step07_AssessPoint")).hasSize(2);
        assertThat(namesIn("งานมาตรฐานที่ ๒"))
                .anyMatch(name -> name.endsWith("ประเมินตนเองรายประเด็น (มาตรฐานที่ 2 ประเด็น 2.1.1)"))
                .noneMatch(name -> name.contains("มาตรฐานที่ 1"));
        assertThat(mayUse(OWNER, "งานมาตรฐานที่ ๑")).isTrue();
        assertThat(mayUse(OWNER, "งานมาตรฐานที่ ๓"))
                .as("the owner answers for no point of it")
                .isFalse();
        assertThat(mayUse(OTHER, "งานมาตรฐานที่ ๒")).isFalse();
        String passedOn = taskAbout(OWNER, 2631, "Step07_AssessPoint", "2.1.1").getId();
        engine.getTaskService().setAssignee(passedOn, OTHER);
        assertThat(mayUse(OTHER, "งานมาตรฐานที่ ๒"))
                .as("from the first task of it on, also a colleague's")
                .isTrue();
        engine.getTaskService().setAssignee(passedOn, null);
        Task first = taskAbout(OWNER, 2631, "Step07_AssessPoint", "1.1.1");
        assertThat(first.getDueDate()).isEqualTo("2088-09-20T16:30:00+07:00");
        refused(() -> submit(OWNER, first, assessment(4)), 400, "ยังไม่ได้แนบหลักฐานการประเมินตนเองของประเด็น 1.1.1");
        attach(OWNER, first, "upload:assessment-evidence");
        refused(() -> submit(OWNER, first, assessment(6)), 400, "ระดับคุณภาพ 6 ของประเด็น 1.1.1 ไม่อยู่ในเกณฑ์ของปี");
        assertThat(assessments
                        .of(points.ofCode(2631, "1.1.1").orElseThrow().id())
                        .versions())
                .isEmpty();
        submit(OWNER, first, assessment(4));
        assess(OTHER, 2631, "1.1.2", 5);
        assess(OWNER, 2631, "2.1.1", 3);

        Task review = task(GROUP_DIRECTOR, 2631, "Step07_ReviewAssessments");
        refused(() -> submit(GROUP_DIRECTOR, review, Map.of("decision", "return")), 400, "กรุณาเลือกประเด็นที่ส่งคืน");
        submit(
                GROUP_DIRECTOR,
                2631,
                "Step07_ReviewAssessments",
                Map.of(
                        "decision",
                        "return",
                        "returns",
                        json("[{'point': '%s', 'remark': 'หลักฐานไม่ตรงกับระดับ'}]"
                                .formatted(points.ofCode(2631, "1.1.2")
                                        .orElseThrow()
                                        .id()))));
        assertThat(tasks(OWNER, 2631, "Step07_AssessPoint")).isEmpty();
        Task again = taskAbout(OTHER, 2631, "Step07_AssessPoint", "1.1.2");
        assertThat(engine.getTaskService().getVariable(again.getId(), "returned"))
                .isEqualTo("หลักฐานไม่ตรงกับระดับ");
        submit(OTHER, again, assessment(4));
        runJobs(2631);
        submit(GROUP_DIRECTOR, 2631, "Step07_ReviewAssessments", APPROVE);
        assertThat(assessments.levelsByCode(2631)).isEqualTo(Map.of("1.1.1", 4, "1.1.2", 4, "2.1.1", 3));
        assertThat(year).isWaitingAt("Step07_DraftSar");
    }

    /** What the owner finds in one of Tasklist's filters. */
    private boolean mayUse(String person, String filter) {
        return as(
                person,
                () -> engine.getFilterService()
                                .createFilterQuery()
                                .filterName(filter)
                                .count()
                        == 1);
    }

    private List<String> namesIn(String filter) {
        String id = engine.getFilterService()
                .createFilterQuery()
                .filterName(filter)
                .singleResult()
                .getId();
        List<Task> found = as(OWNER, () -> engine.getFilterService().list(id));
        return found.stream().map(Task::getName).toList();
    }

    private void writeTheBook(ProcessInstance year) {
        submit(STAFF, 2631, "Step07_DraftSar", sarDraft());
        submit(GROUP_DIRECTOR, 2631, "Step07_ApproveSarByGroupDirector", returned("เพิ่มบทสรุป"));
        submit(STAFF, 2631, "Step07_DraftSar", sarDraft());
        submit(GROUP_DIRECTOR, 2631, "Step07_ApproveSarByGroupDirector", APPROVE);
        submit(DEPUTY, 2631, "Step07_ApproveSarByDeputyDirector", returned("ปรับคำนำ"));
        submit(STAFF, 2631, "Step07_DraftSar", sarDraft());
        submit(GROUP_DIRECTOR, 2631, "Step07_ApproveSarByGroupDirector", APPROVE);
        submit(DEPUTY, 2631, "Step07_ApproveSarByDeputyDirector", APPROVE);
        submit(DIRECTOR, 2631, "Step07_ApproveSarByDirector", returned("เพิ่มแนวทาง"));
        submit(STAFF, 2631, "Step07_DraftSar", sarDraft());
        approve(2631, "Step07_ApproveSar", true);
        // by hand: (4 + 4 + 3) ÷ 3, against 3 last year
        assertThat(words(2631, Sar.NAME))
                .contains("๓.๖๗", "บรรลุค่าเป้าหมาย๒ประเด็นไม่บรรลุค่าเป้าหมาย๑ประเด็น")
                .contains("ทุกกลุ่มรายงานแล้ว", "เร่งเก็บข้อมูล", "หลักฐาน.pdf");
        assertThat(wasTold(OWNER, "เผยแพร่รายงานการประเมินตนเอง (SAR) ประจำปีงบประมาณ พ.ศ. ๒๖๓๑"))
                .isTrue();
        assertThat(year).isWaitingAt("Step07_DraftLetter");
    }

    private void report(ProcessInstance year) {
        submit(STAFF, 2631, "Step07_DraftLetter", letterDraft());
        submit(DIRECTOR, 2631, "Step07_ApproveLetterByDirector", returned("แก้คำขึ้นต้น"));
        submit(STAFF, 2631, "Step07_DraftLetter", letterDraft());
        submit(DIRECTOR, 2631, "Step07_ApproveLetterByDirector", APPROVE);
        submit(
                STAFF,
                2631,
                "Step07_IssueLetter",
                Map.of("numbering", "central", "number", "9631", "dated", "22/09/2631"));
        at(2631, day(2631, 9, 24), "09:00");
        Map<String, Object> sent = Map.of("sentOn", "23/09/2631", "channel", "e-MES", "reference", "EMES-1");
        refused(() -> submit(STAFF, 2631, "Step07_RecordSubmission", sent), 400, "ยังไม่ได้แนบหลักฐานการส่งรายงาน");
        attach(STAFF, task(STAFF, 2631, "Step07_RecordSubmission"), "upload:submission-receipt");
        submit(STAFF, 2631, "Step07_RecordSubmission", sent);
        submit(STAFF, 2631, "Step07_DraftSummary", summaryDraft());
        submit(GROUP_DIRECTOR, 2631, "Step07_ApproveSummary", returned("ระบุปัญหาให้ชัด"));
        submit(STAFF, 2631, "Step07_DraftSummary", summaryDraft());
        submit(GROUP_DIRECTOR, 2631, "Step07_ApproveSummary", APPROVE);
        assertThat(words(2631, YearlySummary.NAME)).contains("ปัญหาอุปสรรค", "งบประมาณมาช้า", "๓.๖๗");
        assertThat(year).isWaitingAt("Step08_FeedBack");
    }

    private void feedBack(ProcessInstance year) {
        refused(
                () -> submit(STAFF, 2631, "Step08_FeedBack", Map.of("items", json("[]"), "fixed", true)),
                400,
                "ยังไม่มีของประเด็น 2.1.1");
        submit(
                STAFF,
                2631,
                "Step08_FeedBack",
                Map.of(
                        "items",
                        json(
                                "[{'point': '2.1.1', 'text': 'เร่งพัฒนาข้อมูลสารสนเทศ', 'owner': '%s', 'due': '30/09/2632'}]"
                                        .formatted(OWNER)),
                        "fixed",
                        true));
        assertThat(findings.of("esa-standards-2631"))
                .extracting(Finding::text, Finding::owner)
                .containsExactly(tuple("ประเด็น 2.1.1 เร่งพัฒนาข้อมูลสารสนเทศ", OWNER));
        assertThat(baselines.of(2631)).isEqualTo(Map.of("1.1.1", 4, "1.1.2", 4, "2.1.1", 3));
        submit(STAFF, 2631, "Step08_DraftDevelopmentPlan", planDraft());
        submit(GROUP_DIRECTOR, 2631, "Step08_ApproveDevelopmentPlanByGroupDirector", returned("เพิ่มเป้าหมาย"));
        submit(STAFF, 2631, "Step08_DraftDevelopmentPlan", planDraft());
        submit(GROUP_DIRECTOR, 2631, "Step08_ApproveDevelopmentPlanByGroupDirector", APPROVE);
        submit(DEPUTY, 2631, "Step08_ApproveDevelopmentPlanByDeputyDirector", returned("เพิ่มผู้รับผิดชอบ"));
        submit(STAFF, 2631, "Step08_DraftDevelopmentPlan", planDraft());
        submit(GROUP_DIRECTOR, 2631, "Step08_ApproveDevelopmentPlanByGroupDirector", APPROVE);
        submit(DEPUTY, 2631, "Step08_ApproveDevelopmentPlanByDeputyDirector", APPROVE);
        submit(DIRECTOR, 2631, "Step08_ApproveDevelopmentPlanByDirector", returned("เพิ่มแนวทาง"));
        submit(STAFF, 2631, "Step08_DraftDevelopmentPlan", planDraft());
        approve(2631, "Step08_ApproveDevelopmentPlan", true);
        assertThat(words(2631, DevelopmentPlan.NAME)).contains("เร่งพัฒนาข้อมูลสารสนเทศ", "ทุกประเด็นถึงระดับ๔");
        assertThat(year).isEnded().hasPassed("EndEvent_YearFedBack");
        assertThat(documents.of("esa-standards-2631"))
                .filteredOn(document -> Set.of(Sar.NAME, ObecLetter.NAME, YearlySummary.NAME, DevelopmentPlan.NAME)
                        .contains(document.name()))
                .hasSize(4)
                .extracting(DocumentSummary::state)
                .containsOnly(DocumentState.FILED);
    }

    private void nextYearFindsTheLevels() {
        assertThat(carryOver.into(2632).points()).isEqualTo(3);
        assertThat(points.of(2632))
                .extracting(PointView::code, PointView::baselineLevel, PointView::baselineYear)
                .containsExactly(tuple("1.1.1", 4, 2631), tuple("1.1.2", 4, 2631), tuple("2.1.1", 3, 2631));
        assertThat(standings.of(2632).points())
                .extracting(PointStanding::lastYear)
                .containsExactly(4, 4, 3);
        years.plant(2633, "2.1.1", OWNER, null);
        assertThat(standings.of(2633).points().get(0).twoYearsAgo()).isEqualTo(3);
        assertThat(findings.open()).extracting(Finding::text).contains("ประเด็น 2.1.1 เร่งพัฒนาข้อมูลสารสนเทศ");
    }

    /** The year is finished: its points stand fast, and a correction is a version of its own. */
    private void correctAfterwards() {
        PointView point = points.ofCode(2631, "2.1.1").orElseThrow();
        assertThatThrownBy(() -> points.setTargetLevel(point.id(), 5))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("เสร็จสิ้นแล้ว");
        assertThatThrownBy(() -> assessments.submit(point, AssessedYear.entry(5), OWNER))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("ประเมินประเด็น 2.1.1 แล้ว");
        assertThatThrownBy(() -> assessments.correct(point, AssessedYear.entry(5), " ", STAFF))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("กรุณากรอกเหตุผลที่แก้ไข");
        String book = words(2631, Sar.NAME);
        assessments.correct(point, AssessedYear.entry(4), "ผู้ประเมินภายนอกทักท้วง", STAFF);
        assertThat(assessments.of(point.id()).versions())
                .extracting(SelfAssessment::level, SelfAssessment::reason)
                .containsExactly(tuple(3, null), tuple(4, "ผู้ประเมินภายนอกทักท้วง"));
        assertThat(words(2631, Sar.NAME)).isEqualTo(book);
        assertThat(baselines.of(2631)).containsEntry("2.1.1", 3);
    }

    @Test
    void goesStraightToTheDirectorWhereTheOfficeHasNoDeputyDecide() {
        office.deputyApproves(false);
        ProcessInstance year = begin(2634, null, "Gateway_DraftSar");
        List.of("1.1.1", "1.1.2", "2.1.1").forEach(code -> years.assess(years.point(2634, code), 4));
        years.acceptAll(2634);
        submit(STAFF, 2634, "Step07_DraftSar", sarDraft());
        approve(2634, "Step07_ApproveSar", false);
        assertThat(year).isWaitingAt("Step07_DraftLetter");
        engine.getRuntimeService()
                .createProcessInstanceModification(year.getId())
                .cancelAllForActivity("Step07_DraftLetter")
                .startBeforeActivity("Step08_FeedBack")
                .execute();
        submit(STAFF, 2634, "Step08_FeedBack", Map.of("items", json("[]"), "fixed", true));
        submit(STAFF, 2634, "Step08_DraftDevelopmentPlan", planDraft());
        approve(2634, "Step08_ApproveDevelopmentPlan", false);
        assertThat(year).isEnded();
        assertThat(words(2634, DevelopmentPlan.NAME)).contains("ทุกประเด็นการพิจารณาบรรลุค่าเป้าหมาย");
        assertThat(words(2634, Sar.NAME)).contains("ปีนี้เป็นปีแรกที่มีผลประเมินในระบบ");
    }
}
