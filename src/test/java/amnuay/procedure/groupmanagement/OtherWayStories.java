package amnuay.procedure.groupmanagement;

import static amnuay.procedure.groupmanagement.GroupOffice.CLERK;
import static amnuay.procedure.groupmanagement.GroupOffice.DRIVER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import amnuay.deadline.ScheduledDate;
import amnuay.deadline.YearSchedule;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A year that began on paper, one that opens by itself, and people who leave in the middle of it. */
abstract class OtherWayStories extends GroupDesk {

    @Autowired
    YearSchedule schedule;

    @Autowired
    SupervisionPeriods periods;

    @Test
    void beginsWithSupervisionWhenThePlanWasMadeOnPaper() {
        time.set("2069-01-10T09:00");
        Map<String, Object> onPaper = Map.of(
                "fiscalYear",
                2612,
                "paperSteps",
                json("[{'step': 1, 'doneOn': '1/11/2568', 'reference': 'คำสั่งที่ ๕/๒๕๖๘'}]"));
        refused(() -> open(onPaper), 400, "แผนของปีงบประมาณ ๒๖๑๒ ยังไม่มีงาน");
        twoItems(2612);
        ProcessInstance year = open(onPaper);
        Task attach = task(CLERK, 2612, "Adoption_AttachAdoptedEvidence");
        for (int criterion = 1; criterion <= 4; criterion++) {
            attach(CLERK, attach, "upload:adopted-step01-" + criterion);
        }
        submit(CLERK, 2612, "Adoption_AttachAdoptedEvidence", Map.of("complete", true));

        assertThat(year).isWaitingAt("Timer_PeriodOpens");
        assertThat(plan.isLocked(2612)).isTrue();
        assertThat(schedule.of("group-management-2612"))
                .filteredOn(row -> row.element().startsWith("group-management:period:"))
                .extracting(ScheduledDate::label)
                .containsExactly(
                        "กำกับ ติดตาม ตรวจสอบการปฏิบัติงาน ครั้งที่ ๑",
                        "กำกับ ติดตาม ตรวจสอบการปฏิบัติงาน ครั้งที่ ๒",
                        "กำกับ ติดตาม ตรวจสอบการปฏิบัติงาน ครั้งที่ ๓",
                        "กำกับ ติดตาม ตรวจสอบการปฏิบัติงาน ครั้งที่ ๔");
        end(year);
    }

    @Test
    void opensByItselfOnceAndNotTwice() {
        time.set("2062-10-01T08:00");
        byItself();
        ProcessInstance year = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey("group-management-2606")
                .singleResult();
        assertThat(year).isWaitingAtExactly("Step01_DraftPlan");
        byItself();
        assertThat(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processDefinitionKey("group-management")
                        .processInstanceBusinessKey("group-management-2606")
                        .count())
                .isEqualTo(1);
        end(year);
    }

    /** As the signal of 1 October does, for this procedure alone. */
    private void byItself() {
        engine.getRuntimeService()
                .createProcessInstanceByKey("group-management")
                .startBeforeActivity("StartEvent_FiscalYear")
                .execute();
    }

    @Test
    void givesTheWorkOfWhoHasLeftToTheGroupDirector() {
        time.set("2063-10-03T09:00");
        ProcessInstance year = open(2607);
        twoItems(2607);
        draftPlan(2607, 12);
        office.leaves(DRIVER);
        approvePlan(2607);

        assertThat(tasks(GroupOffice.HEAD, 2607, "Step01_WriteWorkPlan")).hasSize(1);
        assertThat(tasks(CLERK, 2607, "Step01_WriteWorkPlan")).hasSize(1);
        assertThat(periods.of(2607)).hasSize(1);
        end(year);
    }
}
