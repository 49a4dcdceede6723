package amnuay.procedure.krs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import amnuay.procedure.ProcedureYears;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A year is opened by a person, or by the signal of 1 October, and only once. */
abstract class OpeningStories extends KrsStory {

    @Autowired
    ProcedureYears years;

    @Test
    void opensTheRunningYearOnTheFirstOfOctoberAndNotTwice() {
        int running = years.runningYear().buddhistYear();
        passTheFirstOfOctober();

        ProcessInstance opened = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey("krs-" + running)
                .singleResult();
        assertThat(opened).isWaitingAtExactly("Step01_ReceiveFramework").hasPassed("StartEvent_FiscalYear");
        assertThat(opener("krs-" + running)).isEqualTo("timer");

        passTheFirstOfOctober();

        List<HistoricProcessInstance> again = engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processDefinitionKey("krs")
                .executedActivityIdIn("EndEvent_OpenedAlready")
                .list();
        assertThat(again).hasSize(1).allMatch(instance -> instance.getEndTime() != null);
        assertThat(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey("krs-" + running)
                        .count())
                .isEqualTo(1);
    }

    /** Fires the timer, and then the signal for each procedure, which waits as a job of its own. */
    private void passTheFirstOfOctober() {
        ManagementService management = engine.getManagementService();
        List<String> before =
                management.createJobQuery().list().stream().map(Job::getId).toList();
        Job timer = management
                .createJobQuery()
                .processDefinitionKey("fiscal-year")
                .timers()
                .singleResult();
        management.executeJob(timer.getId());
        management.createJobQuery().messages().list().stream()
                .map(Job::getId)
                .filter(job -> !before.contains(job))
                .forEach(management::executeJob);
    }

    private String opener(String businessKey) {
        return database.sql("select opened_by from procedure_year where business_key = ?")
                .param(businessKey)
                .query(String.class)
                .single();
    }

    @Test
    void refusesASecondStartOfTheSameYear() {
        open(2617);
        Map<String, String> before = heldAbout(2617);

        refused(
                () -> open(2617),
                409,
                "เปิดการประเมินส่วนราชการ (KRS) ปีงบประมาณ ๒๖๑๗ ไว้แล้ว เปิดซ้ำไม่ได้ กรุณาดำเนินการต่อจากงานเดิมใน “งานของฉัน”");

        assertThat(heldAbout(2617)).isEqualTo(before);
        assertThat(instances(2617)).isEqualTo(1);
    }

    @Test
    void refusesOneOfTwoStartsAtTheSameMoment() throws Exception {
        List<Throwable> failures =
                AtOnce.begin(() -> open(2618), () -> open(2618)).failures();

        assertThat(failures).hasSize(1);
        refused(
                () -> {
                    throw failures.get(0);
                },
                409,
                "เปิดซ้ำไม่ได้");
        assertThat(instances(2618)).isEqualTo(1);
    }

    @Test
    void refusesAYearThatIsNone() {
        refused(() -> open(Map.of("fiscalYear", "abc")), 400, "ข้อมูลในช่อง “ปีงบประมาณ (พ.ศ.)” ไม่ถูกต้อง");
        refused(() -> open(Map.of("fiscalYear", 2027)), 400, "ปีงบประมาณต้องเป็นปี พ.ศ. เช่น 2570");
        refused(() -> open(Map.of("fiscalYear", 2619.5)), 400, "ข้อมูลในช่อง “ปีงบประมาณ (พ.ศ.)” ไม่ถูกต้อง");
        refused(() -> open(Map.of()), 400, "กรุณากรอกปีงบประมาณ");
        refused(() -> open(Map.of("fiscalYear", 2619, "evil", 1)), 400, "มีข้อมูลที่แบบฟอร์มนี้ไม่รู้จัก: evil");
        assertThat(instances(2619)).isZero();
        assertThat(heldAbout(2619).get("procedure_year")).isEmpty();
    }

    private long instances(int year) {
        return engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey("krs-" + year)
                .count();
    }
}
