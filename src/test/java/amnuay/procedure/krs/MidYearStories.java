package amnuay.procedure.krs;

import static amnuay.procedure.krs.KrsOffice.DEPUTY;
import static amnuay.procedure.krs.KrsOffice.DIRECTOR;
import static amnuay.procedure.krs.KrsOffice.GROUP_DIRECTOR;
import static amnuay.procedure.krs.KrsOffice.KEEPER;
import static amnuay.procedure.krs.KrsOffice.STAFF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import amnuay.thai.ThaiDates;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An office that begins with Amnuay on 15 March, with steps ๑ to ๖ on paper, and takes the year to its end. */
abstract class MidYearStories extends RoundStory {

    @Autowired
    Agreements agreements;

    @Autowired
    ProgressReports progress;

    @AfterEach
    void letTheDeputyApproveAgain() {
        office.deputyApproves(true);
    }

    @Test
    void reachesTheFirstRoundInMinutesAndTheReportAtTheYearsEnd() {
        office.deputyApproves(false);
        time.set("2045-03-15T09:00");
        ProcessInstance year = takeOver(2588, 6);
        assertThat(year).isWaitingAtExactly("Step07_PlanCalendar").hasNotPassed("Step06_RecordBriefing");
        publishCalendar(2588);
        at(2588, LocalDate.of(2045, 3, 15), "10:00");

        assertThat(tasks(KEEPER, 2588, "Step09_EnterResult")).hasSize(4);
        assertThat(openTasks(2588))
                .allSatisfy(task -> assertThat(task.getDueDate()).isAfter(new Date(now("2045-03-15T10:00"))));

        agree(2588);
        for (String code : List.of("1", "2", "3", "4")) {
            report(2588, 1, code, goodValue(code), "15/03/2588");
        }
        certify(2588, "15/03/2588");

        at(2588, LocalDate.of(2045, 4, 3), "10:00");
        for (Indicator indicator : indicators.of(2588)) {
            submit(
                    KEEPER,
                    taskAbout(KEEPER, 2588, "Step07_ReportProgress", indicator.id()),
                    Map.of("percent", 50, "done", "เก็บข้อมูลแล้วครึ่งหนึ่ง", "obstacles", "", "next", ""));
        }
        runJobs(2588);
        at(2588, LocalDate.of(2045, 7, 3), "10:00");
        assertThat(year).isWaitingAt("Step07_ReportProgress");
        at(2588, LocalDate.of(2045, 7, 20), "10:00");
        assertThat(year).hasPassed("Step07_NoteMissingProgress").isNotWaitingAt("Step07_ReportProgress");

        at(2588, LocalDate.of(2045, 9, 4), "10:00");
        for (String code : List.of("1", "2", "3", "4")) {
            report(2588, 2, code, goodValue(code), "04/09/2588");
        }
        certify(2588, "04/09/2588");
        assertThat(year).isWaitingAtExactly("Step11_DraftReport");

        submit(
                STAFF,
                2588,
                "Step11_DraftReport",
                Map.of("summary", "บรรลุเป้าหมายทุกตัวชี้วัด", "obstacles", "", "suggestions", ""));
        runJobs(2588);
        submit(GROUP_DIRECTOR, 2588, "Step11_ApproveReportByGroupDirector", APPROVE);
        submit(DIRECTOR, 2588, "Step11_ApproveReportByDirector", APPROVE);
        runJobs(2588);
        assertThat(year).isEnded().hasPassed("EndEvent_YearReported");
    }

    @Test
    void goesOnWithTheHandbookAfterFourStepsOnPaper() {
        office.deputyApproves(true);
        time.set("2046-03-15T09:00");
        ProcessInstance year = takeOver(2589, 4);
        draftHandbook(2589);
        submit(GROUP_DIRECTOR, 2589, "Step05_ApproveHandbookByGroupDirector", returned("เพิ่มสารบัญ"));
        assertThat(year).isWaitingAtExactly("Step05_DraftHandbook");
        draftHandbook(2589);
        submit(GROUP_DIRECTOR, 2589, "Step05_ApproveHandbookByGroupDirector", APPROVE);
        submit(DEPUTY, 2589, "Step05_ApproveHandbookByDeputyDirector", returned("ตรวจชื่อผู้รับผิดชอบ"));
        assertThat(year).isWaitingAtExactly("Step05_DraftHandbook");

        office.deputyApproves(false);
        draftHandbook(2589);
        submit(GROUP_DIRECTOR, 2589, "Step05_ApproveHandbookByGroupDirector", APPROVE);
        submit(DIRECTOR, 2589, "Step05_ApproveHandbookByDirector", APPROVE);
        runJobs(2589);
        assertThat(year).isWaitingAtExactly("Step06_PlanBriefing");
    }

    private void draftHandbook(int year) {
        submit(STAFF, year, "Step05_DraftHandbook", Map.of("foreword", "คำนำ", "guidance", "รายงานทุกเดือน"));
        runJobs(year);
    }

    @Test
    void goesOnWithTheBriefingAfterFiveStepsOnPaper() {
        time.set("2047-03-15T09:00");
        ProcessInstance year = takeOver(2590, 5);
        planBriefing(2590);
        submit(GROUP_DIRECTOR, 2590, "Step06_ApproveBriefingInvitationsByGroupDirector", returned("แก้เวลา"));
        assertThat(year).isWaitingAtExactly("Step06_PlanBriefing");
        planBriefing(2590);
        submit(GROUP_DIRECTOR, 2590, "Step06_ApproveBriefingInvitationsByGroupDirector", APPROVE);
        submit(DIRECTOR, 2590, "Step06_ApproveBriefingInvitationsByDirector", returned("แก้สถานที่"));
        assertThat(year).isWaitingAtExactly("Step06_PlanBriefing");
    }

    private void planBriefing(int year) {
        submit(
                STAFF,
                year,
                "Step06_PlanBriefing",
                Map.of(
                        "meetingDate", "25/3/" + year,
                        "meetingTime", "09.00 น.",
                        "meetingPlace", "ห้องประชุม",
                        "agenda", "ชี้แจงแนวทาง"));
        runJobs(year);
    }

    private void agree(int year) {
        submit(
                STAFF,
                year,
                "Step08_PrepareAgreements",
                Map.of(
                        "staff",
                        json("['%s']".formatted(KEEPER)),
                        "schools",
                        json("[]"),
                        "schoolIndicators",
                        json("[]"),
                        "upward",
                        "none",
                        "upwardName",
                        "",
                        "terms",
                        "จะปฏิบัติงานให้บรรลุเป้าหมาย",
                        "dueOn",
                        "30/4/" + year));
        runJobs(year);
        submit(GROUP_DIRECTOR, year, "Step08_ReviewAgreements", APPROVE);
        agreements.sign(year, agreements.of(year).stream().map(Agreement::id).toList(), day(year, 3, 15), STAFF);
        submit(STAFF, year, "Step08_CollectSignatures", Map.of("note", ""));
    }

    private List<Task> openTasks(int year) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey("krs-" + year)
                .list();
    }

    private static String goodValue(String code) {
        return code.equals("3") ? "0.1" : code.equals("4") ? "50" : "95";
    }

    private static long now(String moment) {
        return LocalDateTime.parse(moment).atZone(ThaiDates.ZONE).toInstant().toEpochMilli();
    }
}
