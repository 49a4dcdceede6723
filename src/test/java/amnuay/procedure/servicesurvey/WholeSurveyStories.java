package amnuay.procedure.servicesurvey;

import static amnuay.procedure.servicesurvey.SurveyOffice.CLERK;
import static amnuay.procedure.servicesurvey.SurveyOffice.DIRECTOR;
import static amnuay.procedure.servicesurvey.SurveyOffice.GROUP_DIRECTOR;
import static amnuay.procedure.servicesurvey.SurveyOffice.HEAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import amnuay.document.DocumentState;
import amnuay.procedure.CriterionStanding;
import amnuay.procedure.Finding;
import amnuay.procedure.Findings;
import amnuay.procedure.YearStanding;
import amnuay.procedure.YearStandings;
import amnuay.thai.FiscalYear;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A survey from the groups to the improvement plan: everybody agrees, and the timer closes it. */
abstract class WholeSurveyStories extends SurveyStory {

    @Autowired
    Findings findings;

    @Autowired
    SurveyCourses courses;

    @Autowired
    YearStandings standings;

    @Test
    void goesFromTheGroupsToTheFindings() {
        ProcessInstance year = open(2602);
        lettersReachEverySchool(year);
        answersComeInUntilTheTimerCloses(year);
        figuresStandInTheReport(year);
        whatIsToBeImprovedHasItsOwner(year);
        whatTheYearHasProven();
    }

    /** Nobody but the clerk has looked at the collected answers: the group's director has to say that they count. */
    private void whatTheYearHasProven() {
        YearStanding proven =
                standings.of("service-survey", new FiscalYear(2602)).orElseThrow();
        assertThat(proven.counts()).isEqualTo(Map.of(CriterionStanding.MET, 5L, CriterionStanding.NOT_MET, 1L));
        assertThat(proven.byNumber().get(4).criteria().get(0).awaitsConfirmation())
                .isTrue();
    }

    private void lettersReachEverySchool(ProcessInstance year) {
        publish(2602);
        assertThat(year).isWaitingAtExactly("Step03_DraftLetters");
        assertThat(surveys.of(2602).state()).isEqualTo(SurveyState.PUBLISHED);
        assertThat(surveys.of(2602).questionnaire().groups())
                .extracting(RespondentGroup::number, RespondentGroup::mission, RespondentGroup::reached)
                .containsExactly(
                        tuple(Samples.TEACHERS, "งานบุคคลและวิทยฐานะ", "ลิงก์ของโรงเรียน"),
                        tuple(Samples.PARENTS, "การรับนักเรียน", "แบบกระดาษ"),
                        tuple(Samples.STAFF, "งานการเงิน", "ลิงก์ของกลุ่มงาน"));
        submit(CLERK, 2602, "Step03_DraftLetters", letters());
        assertThat(words(2602, "school-letter"))
                .contains("ประชาสัมพันธ์ลิงก์", "ตั้งแต่วันที่๑กุมภาพันธ์๒๖๐๒ถึงวันที่๒๖กุมภาพันธ์๒๖๐๒เวลา๑๖.๓๐น.");
        assertThat(words(2602, "unit-memo")).contains("เพื่อพัฒนาการให้บริการ", "ติดคิวอาร์โค้ดที่จุดบริการ");
        bothAgree(2602, "Step03_ApproveLetters");
        assertThat(mails(2602, "letter")).isEmpty();

        submit(CLERK, 2602, "Step03_IssueLetters", numbers(2602));

        assertThat(documents.of("service-survey-2602"))
                .extracting(document -> document.name(), document -> document.state())
                .containsExactlyInAnyOrder(
                        tuple("school-letter", DocumentState.FILED), tuple("unit-memo", DocumentState.FILED));
        assertThat(mails(2602, "letter")).containsExactly("one@svst.example", "two@svst.example");
        assertThat(mailTo("one@svst.example"))
                .contains("/s/" + link(2602, SurveyOffice.SCHOOL).token());
        assertThat(inbox(2602, "memo:" + SurveyOffice.PLAN)).containsExactly(HEAD);
        assertThat(year).isWaitingAtExactly("Timer_SurveyOpens");
    }

    private String mailTo(String address) {
        return database.sql(
                        "select body_text from outbox_mail where key = 'service-survey-2602:letter' and to_address = ?")
                .param(address)
                .query(String.class)
                .single();
    }

    private void answersComeInUntilTheTimerCloses(ProcessInstance year) {
        at(2602, day(2602, 2, 1), "00:05");
        assertThat(year).isWaitingAtExactly("Step04_Collect");
        assertThat(inbox(2602, "opened")).containsExactly(CLERK);
        assertThat(task(CLERK, 2602, "Step04_Collect").getDueDate())
                .isEqualTo(Date.from(LocalDateTime.parse("2059-02-26T16:30")
                        .atZone(ZoneId.of("Asia/Bangkok"))
                        .toInstant()));
        take(2602, SurveyOffice.SCHOOL, twoHundred().subList(0, 195));

        // three working days before Wednesday, 26 February 2059
        at(2602, day(2602, 2, 20), "17:00");
        assertThat(mails(2602, "reminder")).isEmpty();
        at(2602, day(2602, 2, 21), "17:00");
        assertThat(mails(2602, "reminder")).containsExactly("two@svst.example");
        assertThat(year).isWaitingAtExactly("Step04_Collect");

        at(2602, day(2602, 2, 26), "16:31");
        assertThat(year).isWaitingAtExactly("Step04_ConfirmCollection");
        assertThat(surveys.opened(link(2602, SurveyOffice.SCHOOL).token())
                        .orElseThrow()
                        .takesAnswers())
                .isFalse();
        for (int sheet = 195; sheet < 200; sheet++) {
            takePaper(2602, SurveyOffice.SCHOOL, sheet, twoHundred().get(sheet));
        }
        refused(
                () -> submit(CLERK, 2602, "Step04_ConfirmCollection", confirmed(4)),
                400,
                "ในระบบมีแบบสอบถามกระดาษ 5 ชุด แต่กรอกว่าได้รับ 4 ชุด");
        submit(CLERK, 2602, "Step04_ConfirmCollection", confirmed(5));
        assertThat(surveys.of(2602).state()).isEqualTo(SurveyState.CLOSED);
        assertThat(courses.of(2602))
                .extracting(SurveyCourse::paperSheets, SurveyCourse::confirmedBy, SurveyCourse::earlyReason)
                .containsExactly(5, CLERK, null);
    }

    private void figuresStandInTheReport(ProcessInstance year) {
        assertThat(year).isWaitingAtExactly("Step05_DraftReport");
        assertThat(((String) shown(CLERK, 2602, "Step05_DraftReport", "summary")).replace('\u00a0', ' '))
                .contains("ผู้ตอบแบบสอบถามทั้งหมด ๒๐๐ คน พบว่า ส่วนใหญ่เป็นครู จำนวน ๑๙๑ คน คิดเป็นร้อยละ ๙๕.๕๐"
                        + " รองลงมา คือ บุคลากรอื่น จำนวน ๕ คน คิดเป็นร้อยละ ๒.๕๐")
                .contains(
                        "ความพึงพอใจต่อการให้บริการในภาพรวมอยู่ในระดับมาก (ค่าเฉลี่ย ๔.๔๐ S.D. ๐.๖๕ คิดเป็นร้อยละ ๘๘.๐๐)");
        submit(CLERK, 2602, "Step05_DraftReport", reportWords());
        String report = words(2602, "survey-report");
        assertThat(report)
                .contains("คำนำของรายงาน", "บทสรุปของรายงาน")
                .contains("ได้แบบสอบถามทั้งสิ้น๒๐๐ชุดตอบออนไลน์๑๙๕ชุดและแบบกระดาษ๕ชุด")
                // counted by hand: 4.505 is rounded half up before it is judged
                .contains("ความรวดเร็ว๒๐๐๔.๕๑๐.๕๐๙๐.๑๐มากที่สุด")
                .contains("สถานที่๑๕๓.๐๐๐.๘๕๖๐.๐๐ปานกลาง")
                .contains("“ความรวดเร็ว”มีค่าเฉลี่ยสูงสุด(ค่าเฉลี่ย๔.๕๑S.D.๐.๕๐ระดับมากที่สุด)รองลงมาคือ“สถานที่”")
                .contains("๔.๕๑–๕.๐๐มากที่สุด๓.๕๑–๔.๕๐มาก")
                // four parents are hidden, and five others because the four could be found otherwise
                .contains("ผู้ปกครอง๔*****")
                .contains("บุคลากรอื่น๕*****")
                .contains("ครู๑๙๑๔.๔๓")
                .contains("๑ความล่าช้า๒๐๐๑.๑๐๐.๓๐น้อยที่สุด")
                .contains("ควรเพิ่มที่นั่งรอ");
        assertThat(words(2602, "report-memo")).contains("มีผู้ตอบแบบสอบถาม๒๐๐ชุด", "ควรเพิ่มที่นั่งรอ");
        bothAgree(2602, "Step05_ApproveReport");
        submit(CLERK, 2602, "Step05_IssueReportMemo", ownNumber(2602));
        assertThat(inbox(2602, "report")).contains(CLERK, DIRECTOR, HEAD);
        assertThat(documents.of("service-survey-2602"))
                .allMatch(document -> document.state() == DocumentState.FILED)
                .hasSize(4);
    }

    private void whatIsToBeImprovedHasItsOwner(ProcessInstance year) {
        assertThat(year).isWaitingAtExactly("Step06_SynthesizeSuggestions");
        assertThat(shown(CLERK, 2602, "Step06_SynthesizeSuggestions", "items").toString())
                .contains("ความล่าช้า (ไม่พึงพอใจเฉลี่ย 1.10)");
        submit(CLERK, 2602, "Step06_SynthesizeSuggestions", plan(HEAD, day(2602, 9, 15)));
        assertThat(words(2602, "improvement-plan")).contains("๑ความล่าช้าลดขั้นตอน", "อรทัย", "๑๕ก.ย.๐๒");
        submit(GROUP_DIRECTOR, 2602, "Step06_ApproveImprovementPlanByGroupDirector", APPROVE);
        assertThat(findings.of("service-survey-2602")).isEmpty();
        submit(DIRECTOR, 2602, "Step06_ApproveImprovementPlanByDirector", APPROVE);

        assertThat(year).isEnded().hasPassed("EndEvent_ImprovementPlanned");
        assertThat(findings.of("service-survey-2602"))
                .extracting(Finding::text, Finding::owner, Finding::due)
                .containsExactly(tuple("ความล่าช้า แนวทาง: ลดขั้นตอน", HEAD, day(2602, 9, 15)));
        assertThat(inbox(2602, "improvement-plan")).contains(CLERK, HEAD);
    }
}
