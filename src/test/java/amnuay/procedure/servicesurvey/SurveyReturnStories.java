package amnuay.procedure.servicesurvey;

import static amnuay.procedure.servicesurvey.SurveyOffice.CLERK;
import static amnuay.procedure.servicesurvey.SurveyOffice.DIRECTOR;
import static amnuay.procedure.servicesurvey.SurveyOffice.GROUP_DIRECTOR;
import static amnuay.procedure.servicesurvey.SurveyOffice.HEAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is returned goes back to its author with the remark; and a survey that closes before its day. */
abstract class SurveyReturnStories extends SurveyStory {

    @Autowired
    SurveyCourses courses;

    @Test
    void returnsEverythingOnceByEveryReader() {
        ProcessInstance year = open(2604);
        defineGroups(2604);
        submit(GROUP_DIRECTOR, 2604, "Step01_ApproveGroups", returned("เพิ่มกลุ่มองค์กรปกครองท้องถิ่น"));
        assertThat((String) shown(CLERK, 2604, "Step01_DefineGroups", "returned"))
                .endsWith(": เพิ่มกลุ่มองค์กรปกครองท้องถิ่น");
        approveGroups(2604);
        returnedTwice(year, "Step02_DraftQuestionnaire", "Step02_ApproveQuestionnaire", february(2604));
        returnedTwice(year, "Step03_DraftLetters", "Step03_ApproveLetters", letters());
        submit(CLERK, 2604, "Step03_IssueLetters", numbers(2604));
        at(2604, day(2604, 2, 1), "09:00");
        take(2604, SurveyOffice.SCHOOL, twoHundred().subList(0, 10));
        closesBeforeItsDay(year);
        returnedTwice(year, "Step05_DraftReport", "Step05_ApproveReport", reportWords());
        assertThat(words(2604, "survey-report")).contains("ปิดรับคำตอบก่อนกำหนดเนื่องจากตอบครบทุกโรงเรียนแล้ว");
        submit(CLERK, 2604, "Step05_IssueReportMemo", ownNumber(2604));
        returnedTwice(
                year, "Step06_SynthesizeSuggestions", "Step06_ApproveImprovementPlan", plan(HEAD, day(2604, 9, 1)));
        assertThat(year).isEnded();
    }

    private void returnedTwice(ProcessInstance year, String draft, String approve, Map<String, Object> words) {
        submit(CLERK, 2604, draft, words);
        submit(GROUP_DIRECTOR, 2604, approve + "ByGroupDirector", returned("แก้คำผิดก่อน"));
        assertThat(year).isWaitingAtExactly(draft);
        assertThat((String) shown(CLERK, 2604, draft, "returned")).endsWith(": แก้คำผิดก่อน");
        submit(CLERK, 2604, draft, words);
        submit(GROUP_DIRECTOR, 2604, approve + "ByGroupDirector", APPROVE);
        submit(DIRECTOR, 2604, approve + "ByDirector", returned("ขอให้ทบทวน"));
        assertThat(year).isWaitingAtExactly(draft);
        submit(CLERK, 2604, draft, words);
        bothAgree(2604, approve);
    }

    private void closesBeforeItsDay(ProcessInstance year) {
        refused(
                () -> submit(CLERK, 2604, "Step04_Collect", Map.of("reason", "")),
                400,
                "กรุณากรอกเหตุผลที่ปิดรับคำตอบก่อนกำหนด");
        at(2604, day(2604, 2, 5), "10:00");
        submit(CLERK, 2604, "Step04_Collect", Map.of("reason", "ตอบครบทุกโรงเรียนแล้ว"));
        assertThat(year).isWaitingAtExactly("Step04_ConfirmCollection");
        assertThat(surveys.opened(link(2604, SurveyOffice.SCHOOL).token())
                        .orElseThrow()
                        .takesAnswers())
                .isFalse();
        assertThat(courses.of(2604).earlyBy()).isEqualTo(CLERK);
        submit(CLERK, 2604, "Step04_ConfirmCollection", confirmed(0));
    }
}
