package amnuay.procedure.servicesurvey;

import static amnuay.procedure.servicesurvey.SurveyOffice.CLERK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import amnuay.procedure.EvidenceDesk;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A year is opened by a person or by the first of October, once, and may begin with steps that were done on paper. */
abstract class SurveyOpeningStories extends SurveyStory {

    private static final String ATTACH = "Adoption_AttachAdoptedEvidence";

    @Autowired
    EvidenceDesk evidence;

    @Test
    void opensOnTheFirstOfOctoberAndNotTwice() {
        time.set(day(2606, 10, 1) + "T00:10");
        ProcessInstance opened = passTheFirstOfOctober();
        assertThat(opened).isWaitingAtExactly("Step01_DefineGroups").hasBusinessKey("service-survey-2606");
        assertThat(passTheFirstOfOctober()).isEnded().hasPassed("EndEvent_OpenedAlready");
        refused(() -> open(Map.of("fiscalYear", 2606)), 409, "เปิดการพัฒนาคุณภาพการให้บริการ ปีงบประมาณ ๒๖๐๖ ไว้แล้ว");
    }

    /** Only this procedure's own event, as its signal would do it. */
    private ProcessInstance passTheFirstOfOctober() {
        return engine.getRuntimeService()
                .createProcessInstanceByKey("service-survey")
                .startBeforeActivity("StartEvent_FiscalYear")
                .execute();
    }

    @Test
    void goesOnWithTheQuestionnaireAfterOneStepOnPaper() {
        time.set(day(2608, 1, 12) + "T09:00");
        refused(() -> adopt(2608, 1), 409, "ปีงบประมาณ ๒๖๐๘ ยังไม่มีกลุ่มผู้รับบริการ");
        surveys.prepare(2608);
        ProcessInstance year = adopt(2608, 1);
        attachFor(2608, 1);
        assertThat(year).isWaitingAtExactly("Step02_DraftQuestionnaire").hasNotPassed("Step01_DefineGroups");
    }

    @Test
    void publishesTheQuestionnaireThatWasAgreedToOnPaper() {
        time.set(day(2610, 1, 12) + "T09:00");
        surveys.prepare(2610);
        surveys.edit(2610, usual -> Samples.small());
        ProcessInstance year = adopt(2610, 2);
        attachFor(2610, 2);
        assertThat(year).isWaitingAtExactly("Step03_DraftLetters").hasPassed("Step02_Publish");
        assertThat(surveys.of(2610).state()).isEqualTo(SurveyState.PUBLISHED);
        time.set(day(2612, 1, 12) + "T09:00");
        refused(() -> adopt(2612, 3), 400, "รับช่วงงานที่ทำบนกระดาษได้ถึงขั้นตอนที่ ๒ เท่านั้น");
    }

    private void attachFor(int year, int steps) {
        Task task = task(CLERK, year, ATTACH);
        for (int step = 1; step <= steps; step++) {
            String what = "upload:adopted-step0" + step + "-1";
            as(CLERK, () -> {
                evidence.attach(task.getId(), what);
                return List.of();
            });
        }
        submit(CLERK, year, ATTACH, Map.of("complete", true));
    }

    private ProcessInstance adopt(int year, int steps) {
        StringBuilder rows = new StringBuilder();
        for (int step = 1; step <= steps; step++) {
            rows.append(step == 1 ? "" : ",")
                    .append("{'step': %d, 'doneOn': '1/10/%d', 'reference': 'แฟ้มกระดาษ'}".formatted(step, year - 1));
        }
        return open(Map.of("fiscalYear", year, "paperSteps", json("[" + rows + "]")));
    }
}
