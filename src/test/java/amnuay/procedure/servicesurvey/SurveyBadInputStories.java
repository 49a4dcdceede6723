package amnuay.procedure.servicesurvey;

import static amnuay.procedure.servicesurvey.SurveyOffice.CLERK;
import static amnuay.procedure.servicesurvey.SurveyOffice.DIRECTOR;
import static amnuay.procedure.servicesurvey.SurveyOffice.GROUP_DIRECTOR;
import static amnuay.procedure.servicesurvey.SurveyOffice.HEAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import amnuay.deadline.YearSchedule;
import amnuay.thai.Refusal;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What must not go on is told in Thai, and nothing of it is kept. */
abstract class SurveyBadInputStories extends SurveyStory {

    @Autowired
    YearSchedule schedule;

    @Test
    void wantsTheMissionOfEveryGroup() {
        ProcessInstance year = open(2614);
        refused(
                () -> submit(CLERK, 2614, "Step01_DefineGroups", Map.of("groups", json("[]"))),
                400,
                "กรุณาเพิ่มกลุ่มผู้รับบริการอย่างน้อยหนึ่งกลุ่ม");
        refused(
                () -> submit(
                        CLERK,
                        2614,
                        "Step01_DefineGroups",
                        Map.of("groups", json("[{'name': 'ครู', 'mission': '', 'reached': 'ลิงก์'}]"))),
                400,
                "กรุณากรอกภารกิจของทุกกลุ่ม");
        refused(
                () -> submit(
                        CLERK,
                        2614,
                        "Step01_DefineGroups",
                        Map.of(
                                "groups",
                                json("[{'name': 'ครู', 'mission': 'ก', 'reached': 'ลิงก์'},"
                                        + "{'name': 'ครู', 'mission': 'ข', 'reached': 'ลิงก์'}]"))),
                400,
                "มีกลุ่มผู้ตอบชื่อ “ครู” มากกว่าหนึ่งกลุ่ม");
        assertThat(year).isWaitingAtExactly("Step01_DefineGroups");
        assertThat(surveys.of(2614).questionnaire()).isEqualTo(Samples.small());
    }

    @Test
    void wantsBothQuestionsAndDaysInOrder() {
        ProcessInstance year = open(2616);
        approveGroups(2616);
        surveys.edit(2616, asked -> withoutDissatisfaction(asked));
        refused(() -> draft(2616), 409, "แบบสอบถามยังไม่มีข้อบังคับตอบเรื่องความไม่พึงพอใจ");
        surveys.edit(2616, asked -> Samples.small());
        refused(
                () -> submit(CLERK, 2616, "Step02_DraftQuestionnaire", days(day(2616, 2, 26), day(2616, 2, 1))),
                400,
                "วันปิดรับคำตอบต้องอยู่หลังวันเปิดรับคำตอบ");
        refused(
                () -> submit(CLERK, 2616, "Step02_DraftQuestionnaire", days(day(2616, 1, 11), day(2616, 2, 1))),
                400,
                "ผ่านมาแล้ว");
        assertThat(year).isWaitingAtExactly("Step02_DraftQuestionnaire");

        draft(2616);
        surveys.edit(2616, asked -> withoutDissatisfaction(asked));
        refused(
                () -> submit(GROUP_DIRECTOR, 2616, "Step02_ApproveQuestionnaireByGroupDirector", APPROVE),
                409,
                "แบบสอบถามถูกแก้ไขหลังจากเสนอ");
        submit(GROUP_DIRECTOR, 2616, "Step02_ApproveQuestionnaireByGroupDirector", returned("เสนอใหม่"));
        surveys.edit(2616, asked -> Samples.small());
        draft(2616);
        submit(GROUP_DIRECTOR, 2616, "Step02_ApproveQuestionnaireByGroupDirector", APPROVE);
        time.set(day(2616, 2, 26) + "T16:30");
        refused(
                () -> submit(DIRECTOR, 2616, "Step02_ApproveQuestionnaireByDirector", APPROVE),
                409,
                "วันปิดรับคำตอบ 26 ก.พ. 2616 ผ่านมาแล้ว");
    }

    private void draft(int year) {
        submit(CLERK, year, "Step02_DraftQuestionnaire", february(year));
    }

    /** Nobody must answer what is left of it. */
    private static Questionnaire withoutDissatisfaction(Questionnaire asked) {
        List<Section> sections = asked.sections().stream()
                .map(section -> section.asking(section.questions().stream()
                        .filter(question -> question.number() != Samples.DELAY)
                        .toList()))
                .toList();
        return new Questionnaire(
                asked.title(),
                asked.intro(),
                asked.keeping(),
                asked.groups(),
                sections,
                asked.satisfaction(),
                asked.dissatisfaction(),
                asked.lastNumber());
    }

    @Test
    void followsADayThatIsMovedUntilItIsOver() {
        ProcessInstance year = open(2618);
        send(2618);
        schedule.move("service-survey-2618", "service-survey:opens", day(2618, 2, 3), "เลื่อนเปิด", "test");
        schedule.move("service-survey-2618", "service-survey:closes", day(2618, 3, 6), "ขยายเวลา", "test");
        at(2618, day(2618, 2, 2), "09:00");
        assertThat(year).isWaitingAtExactly("Timer_SurveyOpens");
        assertThat(taken(2618)).isFalse();
        at(2618, day(2618, 2, 3), "00:01");
        assertThat(taken(2618)).isTrue();
        assertThatThrownBy(() ->
                        schedule.move("service-survey-2618", "service-survey:opens", day(2618, 2, 9), "เลื่อน", "test"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("เปิดรับคำตอบแล้ว จึงเลื่อนวันเปิดไม่ได้");
        at(2618, day(2618, 2, 27), "09:00");
        assertThat(year).isWaitingAtExactly("Step04_Collect");
        at(2618, day(2618, 3, 6), "16:30");
        assertThat(year).isWaitingAtExactly("Step04_ConfirmCollection");
        assertThatThrownBy(() ->
                        schedule.move("service-survey-2618", "service-survey:closes", day(2618, 3, 20), "ขยาย", "test"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("จึงเลื่อนวันปิดไม่ได้");
        refused(
                () -> submit(CLERK, 2618, "Step04_ConfirmCollection", confirmed(0)),
                400,
                "ยังไม่มีแบบสอบถามที่ตอบแล้วแม้แต่ชุดเดียว");
    }

    private boolean taken(int year) {
        return surveys.opened(link(year, SurveyOffice.SCHOOL).token())
                .orElseThrow()
                .takesAnswers();
    }

    @Test
    void wantsAnOwnerAndADayThatAreStillPossible() {
        ProcessInstance year = open(2620);
        report(2620);
        refused(
                () -> submit(CLERK, 2620, "Step06_SynthesizeSuggestions", plan(HEAD, day(2620, 2, 1))),
                400,
                "กำหนดเสร็จของข้อ 1 (1 ก.พ. 2620) ผ่านมาแล้ว");
        refused(
                () -> submit(CLERK, 2620, "Step06_SynthesizeSuggestions", plan("svst.nobody", day(2620, 9, 1))),
                400,
                "ผู้รับผิดชอบของข้อ 1 ไม่ได้ปฏิบัติงานที่สำนักงานแล้ว");
        submit(
                CLERK,
                2620,
                "Step06_SynthesizeSuggestions",
                plan("<b>ช้า</b> | =cmd+1 {{year}} *มาก*", HEAD, day(2620, 3, 10)));
        assertThat(words(2620, "improvement-plan")).contains("<b>ช้า</b>|=cmd+๑{{year}}*มาก*");
        time.set(day(2620, 3, 11) + "T09:00");
        refused(
                () -> submit(GROUP_DIRECTOR, 2620, "Step06_ApproveImprovementPlanByGroupDirector", APPROVE),
                400,
                "ผ่านมาแล้ว");
        assertThat(year).isWaitingAtExactly("Step06_ApproveImprovementPlanByGroupDirector");
    }
}
