package amnuay.procedure.groupmanagement;

import static amnuay.procedure.groupmanagement.GroupOffice.CLERK;
import static amnuay.procedure.groupmanagement.GroupOffice.DRIVER;
import static amnuay.procedure.groupmanagement.GroupOffice.HEAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import amnuay.thai.FiscalYear;
import amnuay.thai.Refusal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Bad input gets a clear Thai sentence and leaves nothing behind. */
abstract class BadInputStories extends GroupDesk {

    private static final FiscalYear PLANNED = new FiscalYear(2613);

    @Autowired
    Checks checks;

    @Autowired
    ItemResults results;

    @Test
    void takesOnlyItemsThatSomebodyCanDoInTheYear() {
        no(
                entry("ก", CLERK, YearMonth.of(2069, 9), YearMonth.of(2070, 1)),
                "เดือนเริ่มต้นไม่อยู่ในปีงบประมาณ ๒๖๑๓ กรุณาเลือกเดือนตั้งแต่ ต.ค. 2612 ถึง ก.ย. 2613");
        no(entry("ก", CLERK, YearMonth.of(2070, 1), YearMonth.of(2070, 10)), "เดือนสิ้นสุดไม่อยู่ในปีงบประมาณ ๒๖๑๓");
        no(entry("ก", CLERK, YearMonth.of(2070, 2), YearMonth.of(2070, 1)), "เดือนสิ้นสุดอยู่ก่อนเดือนเริ่มต้น");
        no(entry("ก", null, YearMonth.of(2070, 1), YearMonth.of(2070, 1)), "งานนี้ยังไม่มีผู้รับผิดชอบ");
        no(
                entry("ก", "gmt.nobody", YearMonth.of(2070, 1), YearMonth.of(2070, 1)),
                "ไม่พบบุคลากรรหัสผู้ใช้ “gmt.nobody”");
        no(entry("ก", HEAD, YearMonth.of(2070, 1), YearMonth.of(2070, 1)), "เป็นของผู้อำนวยการกลุ่มไม่ได้");
        no(
                entry("งาน😀", CLERK, YearMonth.of(2070, 1), YearMonth.of(2070, 1)),
                "พิมพ์อักขระ “😀” ลงเอกสารราชการไม่ได้");
        no(entry(" ", CLERK, YearMonth.of(2070, 1), YearMonth.of(2070, 1)), "กรุณากรอกชื่องานหรือกิจกรรม");
        office.leaves(DRIVER);
        no(
                entry("ก", DRIVER, YearMonth.of(2070, 1), YearMonth.of(2070, 1)),
                "มีผู้รับผิดชอบคือนายไฮเทค ทดสอบกลุ่ม ซึ่งไม่ได้ปฏิบัติงานที่สำนักงานแล้ว");
        assertThat(plan.of(2613)).isEmpty();
    }

    private void no(PlanEntry entry, String sentence) {
        refusal(() -> plan.add(PLANNED, entry), sentence);
    }

    private static PlanEntry entry(String title, String owner, YearMonth first, YearMonth last) {
        return new PlanEntry(WorkArea.OTHER, title, owner, first, last, "เรียบร้อย");
    }

    private static void refusal(ThrowingCallable deed, String sentence) {
        assertThatThrownBy(deed).isInstanceOf(Refusal.class).hasMessageContaining(sentence);
    }

    @Test
    void handsInOnlyAPlanThatIsWhole() {
        time.set("2070-10-03T09:00");
        ProcessInstance year = open(2614);
        refused(() -> draftPlan(2614, 2), 400, "แผนของปีงบประมาณ ๒๖๑๔ ยังไม่มีงาน");
        twoItems(2614);
        database.sql("update group_plan_item set owner = null where fiscal_year = 2614 and owner = ?")
                .param(DRIVER)
                .update();
        refused(() -> draftPlan(2614, 2), 400, "งาน “ดูแลรถราชการ” ยังไม่มีผู้รับผิดชอบ");
        database.sql("update group_plan_item set owner = ? where fiscal_year = 2614 and owner is null")
                .param(DRIVER)
                .update();
        office.leaves(DRIVER);
        refused(() -> draftPlan(2614, 2), 400, "ซึ่งไม่ได้ปฏิบัติงานที่สำนักงานแล้ว กรุณาเลือกผู้รับผิดชอบคนใหม่");
        office.furnish();
        refused(() -> draftPlan(2614, 13), 400, "กำกับ ติดตามได้ทุก ๑ ถึง ๑๒ เดือน");
        assertThat(plan.isLocked(2614)).isFalse();
        assertThat(year).isWaitingAtExactly("Step01_DraftPlan");

        draftPlan(2614, 12);
        UUID first = plan.of(2614).get(0).id();
        refusal(() -> plan.remove(new FiscalYear(2614), first), "เสนอพิจารณาแล้ว จึงแก้ไขไม่ได้");
        approvePlan(2614);
        workPlans();
        supervision();
        reporting();
        end(year);
    }

    private void workPlans() {
        Task task = task(CLERK, 2614, "Step01_WriteWorkPlan");
        refused(() -> submit(CLERK, task, Map.of("items", json("[]"))), 400, "ไม่มีงานในแผนปฏิบัติงาน");
        refused(
                () -> submit(
                        CLERK,
                        task,
                        Map.of(
                                "items",
                                json("[{'item': '%s', 'activities': 'ก', 'measure': ''}]".formatted(label(CLERK))))),
                400,
                "กรุณากรอกตัวชี้วัดความสำเร็จให้ครบทุกงาน");
        refused(
                () -> submit(
                        CLERK,
                        task,
                        Map.of(
                                "items",
                                json("[{'item': '%s', 'activities': 'ก', 'measure': 'ข'}]".formatted(label(DRIVER))))),
                400,
                "ไม่พบงาน “2. ดูแลรถราชการ” ในงานที่รับผิดชอบ");
        writeWorkPlan(2614, CLERK);
        writeWorkPlan(2614, DRIVER);
        Task review = task(HEAD, 2614, "Step01_ReviewWorkPlans");
        refused(
                () -> submit(HEAD, review, review(agree("โฮม", CLERK), giveBack("ไฮเทค", DRIVER, ""))),
                400,
                "การส่งคืนต้องระบุหมายเหตุว่าให้แก้ไขสิ่งใด");
        refused(
                () -> submit(HEAD, review, Map.of("people", json("[" + agree("โฮม", CLERK) + "]"))),
                400,
                "ยังไม่ได้พิจารณาแผนปฏิบัติงานของนายไฮเทค ทดสอบกลุ่ม");
        submit(HEAD, review, review(agree("โฮม", CLERK), agree("ไฮเทค", DRIVER)));
        submit(
                CLERK,
                2614,
                "Step01_DraftAssignment",
                Map.of("shape", "memo", "reason", "เพื่อให้งานเรียบร้อย", "duties", "ปฏิบัติงานตามแผน"));
        submit(HEAD, 2614, "Step01_ApproveAssignmentByGroupDirector", APPROVE);
        submit(GroupOffice.DIRECTOR, 2614, "Step01_ApproveAssignmentByDirector", APPROVE);
        submit(CLERK, 2614, "Step01_IssueAssignment", Map.of("numbering", "own", "number", "", "dated", "3/10/2613"));
    }

    private void supervision() {
        time.set("2071-09-02T09:00");
        periodOpens(2614);
        Task task = taskAbout(HEAD, 2614, "Step02_Supervise", CLERK);
        refused(
                () -> submit(HEAD, task, Map.of("checks", json("[]"))),
                400,
                "กรุณาเพิ่มผลการกำกับ ติดตามอย่างน้อยหนึ่งแถว");
        refused(() -> submit(HEAD, task, checks(2614, CLERK, "SOMETIME")), 400, "ไม่ถูกต้อง");
        refused(
                () -> submit(HEAD, task, checks(2614, DRIVER, "BEFORE")),
                400,
                "มีงานที่ไม่ได้อยู่ในความรับผิดชอบของนายโฮม ทดสอบกลุ่ม");
        assertThat(checks.of(2614)).isEmpty();
        supervise(2614, CLERK, "AFTER");
        supervise(2614, DRIVER, "AFTER");
        Task conclude = task(HEAD, 2614, "Step02_ConcludeSupervision");
        for (int criterion : List.of(2, 3)) {
            as(HEAD, () -> {
                evidence.giveReason(conclude.getId(), criterion, "เริ่มใช้ระบบกลางปีงบประมาณ");
                return null;
            });
        }
        submit(HEAD, conclude, Map.of("conclusion", "เรียบร้อย"));
    }

    private void reporting() {
        Task task = taskAbout(CLERK, 2614, "Step05_ReportResults", CLERK);
        attach(CLERK, task, "upload:result-of-work");
        refused(
                () -> submit(CLERK, task, result(CLERK, "finished", "", "")),
                400,
                "งานที่แล้วเสร็จต้องกรอกวันที่แล้วเสร็จ");
        refused(
                () -> submit(CLERK, task, result(CLERK, "unfinished", "", "")),
                400,
                "งานที่ยังไม่แล้วเสร็จต้องกรอกปัญหาและอุปสรรค");
        refused(() -> submit(CLERK, task, result(CLERK, "finished", "1/9/2613", "")), 400, "อยู่ก่อนปีงบประมาณ ๒๖๑๔");
        refused(
                () -> submit(CLERK, task, result(CLERK, "perhaps", "", "")),
                400,
                "สถานะต้องเป็น “แล้วเสร็จ” หรือ “ยังไม่แล้วเสร็จ”");
        assertThat(results.of(2614)).isEmpty();
        report(2614, DRIVER, "finished", "30/8/2614", "");
        time.set("2071-10-05T09:00");
        submit(CLERK, task, result(CLERK, "finished", "30/5/2614", ""));
        runJobs(2614);
        Task draft = task(HEAD, 2614, "Step05_DraftReport");
        refused(() -> submit(HEAD, draft, reportDraft(" ")), 400, "กรุณากรอกความเห็นเสนอผู้บังคับบัญชา");
        refused(() -> submit(HEAD, draft, reportDraft("ดี")), 400, "รายงานผลช้ากว่ากำหนด: นายโฮม ทดสอบกลุ่ม");
    }
}
