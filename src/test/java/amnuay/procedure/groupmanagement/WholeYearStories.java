package amnuay.procedure.groupmanagement;

import static amnuay.procedure.groupmanagement.GroupOffice.CLERK;
import static amnuay.procedure.groupmanagement.GroupOffice.DIRECTOR;
import static amnuay.procedure.groupmanagement.GroupOffice.DRIVER;
import static amnuay.procedure.groupmanagement.GroupOffice.HEAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import amnuay.deadline.YearSchedule;
import amnuay.document.DocumentSummary;
import amnuay.document.Documents;
import amnuay.document.Files;
import amnuay.document.PdfText;
import amnuay.procedure.CriterionStanding;
import amnuay.procedure.Finding;
import amnuay.procedure.FindingEntry;
import amnuay.procedure.Findings;
import amnuay.procedure.YearStanding;
import amnuay.procedure.YearStandings;
import amnuay.thai.FiscalYear;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The fiscal year 2611 (October 2067 to September 2068) from the plan to the accepted report, and what of it comes into 2612. */
abstract class WholeYearStories extends GroupDesk {

    private static final String KEY = "group-management-2611";

    @Autowired
    Documents documents;

    @Autowired
    Files files;

    @Autowired
    YearSchedule schedule;

    @Autowired
    Findings findings;

    @Autowired
    PlanCarryOver carryOver;

    @Autowired
    YearStandings standings;

    @Test
    void goesFromThePlanToTheAcceptedReportAndIntoTheNextYear() throws IOException {
        time.set("2067-10-03T09:00");
        ProcessInstance year = open(2611);
        twoItems(2611);
        plansAndIsApproved(year);
        writesWorkPlans(year);
        assignsTheWork(year);
        superviseInTwoPeriods(year);
        concludes(year);
        reports(year);
        whatTheYearHasProven();
        carriesOver();
    }

    private void whatTheYearHasProven() {
        YearStanding proven =
                standings.of("group-management", new FiscalYear(2611)).orElseThrow();
        assertThat(proven.ended()).isTrue();
        assertThat(proven.counts()).doesNotContainKey(CriterionStanding.NOT_DUE);
        assertThat(proven.steps()).extracting(YearStanding.StepStanding::number).containsExactly(1, 2, 5);
        assertThat(proven.byNumber().get(1).criteria().get(0).standing()).isEqualTo(CriterionStanding.MET);
        assertThat(proven.byNumber().get(1).criteria().get(2).standing()).isEqualTo(CriterionStanding.MET);
        assertThat(proven.byNumber().get(5).criteria().get(3).standing()).isEqualTo(CriterionStanding.MET);
    }

    private void plansAndIsApproved(ProcessInstance year) {
        draftPlan(2611, 6);
        assertThat(year).isWaitingAtExactly("Step01_ApprovePlanByGroupDirector");
        submit(HEAD, 2611, "Step01_ApprovePlanByGroupDirector", returned("เพิ่มงานของพนักงานขับรถ"));
        assertThat((String) shown(task(CLERK, 2611, "Step01_DraftPlan"), "returned"))
                .contains("เพิ่มงานของพนักงานขับรถ");
        draftPlan(2611, 6);
        submit(HEAD, 2611, "Step01_ApprovePlanByGroupDirector", APPROVE);
        submit(DIRECTOR, 2611, "Step01_ApprovePlanByDirector", returned("ตรวจคำผิด"));
        draftPlan(2611, 6);
        approvePlan(2611);
        assertThat(words("annual-plan"))
                .contains("แผนการดำเนินงานประจำปีงบประมาณพ.ศ.๒๖๑๑", "จัดทำทะเบียนหนังสือ", "ตุลาคม๒๖๑๐–มีนาคม๒๖๑๑")
                .contains("งานยานพาหนะ", "ครั้งที่๑", "๑มีนาคม๒๖๑๑", "ครั้งที่๒", "๓กันยายน๒๖๑๑");
    }

    private void writesWorkPlans(ProcessInstance year) {
        writeWorkPlan(2611, CLERK);
        writeWorkPlan(2611, DRIVER);
        assertThat(year).isWaitingAtExactly("Step01_ReviewWorkPlans");
        submit(
                HEAD,
                2611,
                "Step01_ReviewWorkPlans",
                review(agree("โฮม", CLERK), giveBack("ไฮเทค", DRIVER, "ระบุรอบตรวจสภาพรถ")));
        assertThat(tasks(CLERK, 2611, "Step01_WriteWorkPlan")).isEmpty();
        assertThat(shown(task(DRIVER, 2611, "Step01_WriteWorkPlan"), "returned"))
                .isEqualTo("ระบุรอบตรวจสภาพรถ");
        writeWorkPlan(2611, DRIVER);
        submit(HEAD, 2611, "Step01_ReviewWorkPlans", Map.of("people", json("[" + agree("ไฮเทค", DRIVER) + "]")));
        assertThat(year).isWaitingAtExactly("Step01_DraftAssignment");
    }

    private void assignsTheWork(ProcessInstance year) throws IOException {
        draftAssignment("memo");
        assertThat(kind("assignment")).isEqualTo("MEMO");
        submit(HEAD, 2611, "Step01_ApproveAssignmentByGroupDirector", returned("ให้ทำเป็นคำสั่ง"));
        draftAssignment("order");
        assertThat(kind("assignment")).isEqualTo("ORDER");
        submit(HEAD, 2611, "Step01_ApproveAssignmentByGroupDirector", APPROVE);
        submit(DIRECTOR, 2611, "Step01_ApproveAssignmentByDirector", returned("แก้หน้าที่"));
        draftAssignment("order");
        submit(HEAD, 2611, "Step01_ApproveAssignmentByGroupDirector", APPROVE);
        submit(DIRECTOR, 2611, "Step01_ApproveAssignmentByDirector", APPROVE);
        submit(
                CLERK,
                2611,
                "Step01_IssueAssignment",
                Map.of("numbering", "central", "number", "77", "dated", "3/10/2610"));
        assertThat(words("assignment"))
                .contains("ที่๗๗/๒๖๑๐", "บัญชีมอบหมายงานแนบท้ายคำสั่ง", "ไฮเทคทดสอบกลุ่ม", "ดูแลรถราชการ", "ลงทะเบียน");
        assertThat(database.sql("select body_text from inbox_message where recipient = ? and key = ?")
                        .params(DRIVER, KEY + ":assignment:filed")
                        .query(String.class)
                        .single())
                .contains("ดูแลรถราชการ", "เม.ย. 2611 – ก.ย. 2611")
                .doesNotContain("จัดทำทะเบียนหนังสือ");
        assertThat(year).isWaitingAt("Timer_PeriodOpens");
    }

    private void draftAssignment(String shape) {
        submit(
                CLERK,
                2611,
                "Step01_DraftAssignment",
                Map.of("shape", shape, "reason", "เพื่อให้งานเรียบร้อย", "duties", "ปฏิบัติงานตามแผน\nรายงานผล"));
    }

    private void superviseInTwoPeriods(ProcessInstance year) {
        schedule.move(KEY, "group-management:period:1:opens", LocalDate.of(2068, 3, 6), "ติดประชุม", HEAD);
        assertThat(timer(2611).getDuedate().toInstant()).isEqualTo("2068-03-05T17:00:00Z");
        time.set("2068-03-06T09:00");
        periodOpens(2611);
        Task clerk = taskAbout(HEAD, 2611, "Step02_Supervise", CLERK);
        assertThat(clerk.getName()).isEqualTo("๒.\u00a0กำกับ ติดตาม ตรวจสอบรายบุคคล (นายโฮม ทดสอบกลุ่ม ครั้งที่ ๑)");
        assertThat((String) shown(clerk, "workPlan")).contains("จัดทำทะเบียนหนังสือ", "ลงทะเบียน; ตรวจสอบ");
        supervise(2611, CLERK, "BEFORE");
        supervise(2611, DRIVER, "BEFORE");
        assertThat(database.sql("select body_text from inbox_message where recipient = ? and key = ?")
                        .params(CLERK, "supervised:" + clerk.getId())
                        .query(String.class)
                        .single())
                .contains("จัดทำทะเบียนหนังสือ", "ก่อนปฏิบัติงาน", "สิ่งที่ให้ดำเนินการ: ทำต่อไป");
        assertThat(year).isWaitingAt("Timer_PeriodOpens");
        assertThat(timer(2611).getDuedate().toInstant()).isEqualTo("2068-09-02T17:00:00Z");
        time.set("2068-09-03T09:00");
        periodOpens(2611);
        supervise(2611, CLERK, "DURING");
        supervise(2611, DRIVER, "DURING");
        assertThat(year).isWaitingAtExactly("Step02_ConcludeSupervision");
    }

    private void concludes(ProcessInstance year) {
        Task task = task(HEAD, 2611, "Step02_ConcludeSupervision");
        assertThat((String) shown(task, "counts")).contains("| นายโฮม ทดสอบกลุ่ม | 1 ครั้ง | 1 ครั้ง | ยังไม่มี |");
        refused(
                () -> submit(HEAD, task, Map.of("conclusion", "เรียบร้อยดี")),
                400,
                "ยังไม่ได้กำกับ ติดตามหลังเสร็จสิ้นการปฏิบัติงานของ นายโฮม ทดสอบกลุ่ม, นายไฮเทค ทดสอบกลุ่ม");
        submit(
                HEAD,
                task,
                Map.of(
                        "conclusion",
                        "เรียบร้อยดี",
                        "checks",
                        json("[" + check(2611, CLERK, "AFTER") + "," + check(2611, DRIVER, "AFTER") + "]")));
        assertThat(year).isWaitingAt("Step05_ReportResults");
    }

    private void reports(ProcessInstance year) throws IOException {
        Task clerk = taskAbout(CLERK, 2611, "Step05_ReportResults", CLERK);
        refused(
                () -> submit(CLERK, clerk, result(CLERK, "finished", "30/3/2611", "")),
                400,
                "ยังไม่ได้แนบหลักฐานผลการปฏิบัติงาน");
        report(2611, CLERK, "finished", "30/3/2611", "");
        report(2611, DRIVER, "unfinished", "", "รถเสียรออะไหล่");
        Task draft = task(HEAD, 2611, "Step05_DraftReport");
        assertThat((String) shown(draft, "results"))
                .contains(
                        "มีงาน 2 รายการ แล้วเสร็จตามกำหนด 1 รายการ แล้วเสร็จช้ากว่ากำหนด 0 รายการ ยังไม่แล้วเสร็จ 1 รายการ");
        assertThat(shown(draft, "obstacles")).isEqualTo("ดูแลรถราชการ: รถเสียรออะไหล่");
        submit(HEAD, 2611, "Step05_DraftReport", reportDraft("ควรจัดหารถทดแทน"));
        submit(DIRECTOR, 2611, "Step05_AcceptReport", returned("ระบุงบประมาณ"));
        assertThat((String) shown(task(HEAD, 2611, "Step05_DraftReport"), "returned"))
                .contains("ระบุงบประมาณ");
        submit(HEAD, 2611, "Step05_DraftReport", reportDraft("ควรจัดหารถทดแทนโดยใช้งบปี ๒๖๑๒"));
        submit(DIRECTOR, 2611, "Step05_AcceptReport", APPROVE);
        assertThat(year).isEnded();
        assertThat(words("group-report"))
                .contains(
                        "ควรจัดหารถทดแทนโดยใช้งบปี๒๖๑๒", "ครูได้รับหนังสือทันเวลา", "ยังไม่แล้วเสร็จ", "รถเสียรออะไหล่")
                .contains("เรียบร้อยดี");
        assertThat(database.sql("select count(*) from inbox_message where recipient = ? and key = ?")
                        .params(DIRECTOR, KEY + ":group-report:filed")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    private void carriesOver() {
        time.set("2068-10-02T09:00");
        findings.record(
                new FindingEntry("group-management", KEY, "queue", "จัดทำบัตรคิว", CLERK, LocalDate.of(2069, 1, 15)));
        FiscalYear next = new FiscalYear(2612);
        assertThat(carryOver.fromLastYear(next, PlanCarryOver.What.UNFINISHED)).isEqualTo(1);
        assertThat(carryOver.fromLastYear(next, PlanCarryOver.What.UNFINISHED)).isZero();
        assertThat(carryOver.fromFindings(next)).isPositive();
        assertThat(plan.of(2612))
                .extracting(PlanItem::title, PlanItem::owner, PlanItem::months)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("ดูแลรถราชการ", DRIVER, "เม.ย. 2612 – ก.ย. 2612"),
                        org.assertj.core.groups.Tuple.tuple("จัดทำบัตรคิว", CLERK, "ต.ค. 2611 – ม.ค. 2612"));
        assertThat(carryOver.fromLastYear(next, PlanCarryOver.What.EVERYTHING)).isEqualTo(1);
        assertThat(plan.of(2611)).hasSize(2);
        findings.of(KEY).stream().map(Finding::id).forEach(id -> findings.drop(id, "จบเรื่องเล่า", CLERK));
        List<PlanItem> items = plan.of(2612);
        items.forEach(item -> plan.remove(next, item.id()));
    }

    private String kind(String document) {
        return documents.find(KEY, document).orElseThrow().kind().name();
    }

    private String words(String document) {
        DocumentSummary found = documents.find(KEY, document).orElseThrow();
        try (var pdf = files.content(found.pdfFile())) {
            return PdfText.words(pdf.readAllBytes());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
