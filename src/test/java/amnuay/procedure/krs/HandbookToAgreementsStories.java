package amnuay.procedure.krs;

import static amnuay.procedure.krs.KrsOffice.CLERK;
import static amnuay.procedure.krs.KrsOffice.DEPUTY;
import static amnuay.procedure.krs.KrsOffice.DIRECTOR;
import static amnuay.procedure.krs.KrsOffice.GROUP_DIRECTOR;
import static amnuay.procedure.krs.KrsOffice.HEAD;
import static amnuay.procedure.krs.KrsOffice.KEEPER;
import static amnuay.procedure.krs.KrsOffice.STAFF;
import static org.assertj.core.api.Assertions.assertThat;

import amnuay.document.DocumentState;
import amnuay.document.Documents;
import amnuay.document.Files;
import amnuay.document.PdfText;
import amnuay.organization.OrganizationSetup;
import amnuay.organization.SchoolEntry;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Steps ๕ to ๘ as people do them; the fiscal years 2691 to 2695 belong to this test. */
abstract class HandbookToAgreementsStories extends KrsStory {

    private static final String SCHOOL = "69100001";
    private static final String OTHER_SCHOOL = "69100002";

    @Autowired
    KrsYear year;

    @Autowired
    OrganizationSetup setup;

    @Autowired
    Documents documents;

    @Autowired
    Files files;

    @Autowired
    Agreements agreements;

    @Autowired
    Briefings briefings;

    @Autowired
    ProgressReports progress;

    @BeforeEach
    void enterSchools() {
        office.furnish();
        office.deputyApproves(true);
        setup.school(
                new SchoolEntry(SCHOOL, "โรงเรียนบ้านทดสอบข้อตกลง", "วังทอง", "นายบุญมา ทดสอบ", "s1@school.example"));
        setup.school(new SchoolEntry(OTHER_SCHOOL, "โรงเรียนวัดทดสอบข้อตกลง", "วังทอง", "", null));
    }

    @AfterEach
    void closeTheSchools() {
        setup.schoolActive(SCHOOL, false);
        setup.schoolActive(OTHER_SCHOOL, false);
    }

    @Test
    void goesFromTheHandbookToTheLastSignature() throws IOException {
        time.set("2147-11-02T09:00");
        year.prepare(2691);
        begin(2691, "Step05_DraftHandbook");
        approveHandbook(2691);
        brief(2691);
        planCalendar(2691);
        acknowledge(2691);
        agree(2691);
    }

    private void approveHandbook(int year) throws IOException {
        Map<String, Object> draft = Map.of("foreword", "คำนำของคู่มือ", "guidance", "รายงานทุกเดือน\nแนบหลักฐาน");
        submit(STAFF, year, "Step05_DraftHandbook", draft);
        runJobs(year);
        submit(GROUP_DIRECTOR, year, "Step05_ApproveHandbookByGroupDirector", APPROVE);
        submit(DEPUTY, year, "Step05_ApproveHandbookByDeputyDirector", APPROVE);
        submit(DIRECTOR, year, "Step05_ApproveHandbookByDirector", returned("ปรับคำนำให้กระชับ"));
        submit(STAFF, year, "Step05_DraftHandbook", draft);
        runJobs(year);
        submit(GROUP_DIRECTOR, year, "Step05_ApproveHandbookByGroupDirector", APPROVE);
        submit(DEPUTY, year, "Step05_ApproveHandbookByDeputyDirector", APPROVE);
        submit(DIRECTOR, year, "Step05_ApproveHandbookByDirector", APPROVE);
        runJobs(year);

        String handbook = text(year, "handbook");
        assertThat(documents.find("krs-" + year, "handbook").orElseThrow().state())
                .isEqualTo(DocumentState.FILED);
        assertThat(handbook)
                .contains("คำนำของคู่มือ", "แนบหลักฐาน")
                .contains("ตัวชี้วัดทดสอบที่๑", "๖๗.๕", "นิยามของตัวชี้วัด")
                .contains("๐.๕", "๐.๓", "๐.๑")
                .contains("รอบที่๒", "๓๐กันยายน๒๖๙๑");
        assertThat(inbox("krs-2691:handbook:3")).contains(KEEPER, CLERK);
    }

    private void brief(int year) throws IOException {
        submit(STAFF, year, "Step06_PlanBriefing", briefing());
        runJobs(year);
        submit(GROUP_DIRECTOR, year, "Step06_ApproveBriefingInvitationsByGroupDirector", APPROVE);
        submit(DIRECTOR, year, "Step06_ApproveBriefingInvitationsByDirector", APPROVE);
        refused(
                () -> submit(STAFF, year, "Step06_IssueBriefingInvitations", numbers("")),
                400,
                "กรุณากรอกเลขที่หนังสือจากทะเบียนกลาง");
        submit(STAFF, year, "Step06_IssueBriefingInvitations", numbers("9691"));
        runJobs(year);

        assertThat(text(year, "briefing-letter")).contains("๙๖๙๑", "๙พฤศจิกายน๒๖๙๐", "หอประชุมใหญ่");
        assertThat(text(year, "briefing-memo")).contains("๙พฤศจิกายน๒๖๙๐", "การรายงานผลผ่านระบบKRS");
        assertThat(mails("krs-2691:briefing:9691")).containsExactly("s1@school.example");

        time.set("2147-11-10T09:00");
        attach(STAFF, year, "Step06_RecordBriefing", "upload:briefing-minutes");
        submit(
                STAFF,
                year,
                "Step06_RecordBriefing",
                Map.of(
                        "heldOn", "9/11/2690",
                        "staff", json("['%s','%s']".formatted(STAFF, GROUP_DIRECTOR)),
                        "schools", json("['%s']".formatted(SCHOOL))));
        runJobs(year);
        assertThat(briefings.openStaff(year)).extracting("id").contains(KEEPER).doesNotContain(STAFF);
        assertThat(briefings.openSchools(year))
                .extracting("code")
                .contains(OTHER_SCHOOL)
                .doesNotContain(SCHOOL);
    }

    private void planCalendar(int year) throws IOException {
        submit(STAFF, year, "Step07_PlanCalendar", calendar(""));
        runJobs(year);
        submit(GROUP_DIRECTOR, year, "Step07_ApproveCalendar", returned("เพิ่มรอบ"));
        refused(
                () -> submit(
                        STAFF,
                        year,
                        "Step07_PlanCalendar",
                        calendar(", {'name': '', 'opens': '1/4/2691', 'closes': ''}")),
                400,
                "กรุณากรอกวันปิดรอบให้ครบทุกแถว");
        submit(
                STAFF,
                year,
                "Step07_PlanCalendar",
                calendar(", {'name': 'รอบที่ ๒', 'opens': '1/9/2691', 'closes': '30/9/2691'}"));
        runJobs(year);
        submit(GROUP_DIRECTOR, year, "Step07_ApproveCalendar", APPROVE);
        runJobs(year);

        assertThat(text(year, "calendar"))
                .contains("รอบที่๑", "๓๑มีนาคม๒๖๙๑", "๒๔มีนาคม๒๖๙๑")
                .contains("ตัวชี้วัดทดสอบที่๓", "๓๑มี.ค.๙๑", "๓๐ก.ย.๙๑");
        // 1 February 2148 is a Thursday, 1 June a Saturday: every four months until 30 September
        assertThat(progress.periods(year))
                .extracting(period -> period.opens().toString())
                .containsExactly("2148-02-01", "2148-06-03");
    }

    private void acknowledge(int year) {
        submit(KEEPER, about(KEEPER, year, "Step06_AcknowledgeBriefing", KEEPER), Map.of("acknowledged", true));
        submit(STAFF, about(STAFF, year, "Step06_AcknowledgeBriefing", HEAD), Map.of("acknowledged", true));
        assertThat(briefings.openStaff(year)).extracting("id").doesNotContain(KEEPER, HEAD);
        assertThat(briefings.staff(year))
                .filteredOn(person -> person.person().equals(HEAD))
                .extracting(BriefedPerson::notedBy)
                .containsExactly(STAFF);
    }

    private void agree(int year) throws IOException {
        refused(
                () -> submit(STAFF, year, "Step08_PrepareAgreements", agreementsWith("[]", "[]", "none")),
                400,
                "อย่างน้อยหนึ่งฝ่าย");
        submit(
                STAFF,
                year,
                "Step08_PrepareAgreements",
                agreementsWith("['%s','%s']".formatted(KEEPER, CLERK), "['%s']".formatted(SCHOOL), "governor"));
        runJobs(year);
        submit(GROUP_DIRECTOR, year, "Step08_ReviewAgreements", returned("เพิ่มโรงเรียน ตัดผู้ว่าฯ"));
        submit(
                STAFF,
                year,
                "Step08_PrepareAgreements",
                agreementsWith(
                        "['%s','%s']".formatted(KEEPER, CLERK),
                        "['%s','%s']".formatted(SCHOOL, OTHER_SCHOOL),
                        "secretary-general"));
        runJobs(year);
        submit(GROUP_DIRECTOR, year, "Step08_ReviewAgreements", APPROVE);

        List<Agreement> all = agreements.of(year);
        assertThat(all)
                .extracting(Agreement::partyName)
                .containsExactly(
                        "เลขาธิการคณะกรรมการการศึกษาขั้นพื้นฐาน",
                        "นางสาวธีระ ทดสอบระบบ",
                        "นางสาวมาลี ทดสอบระบบ",
                        "โรงเรียนบ้านทดสอบข้อตกลง",
                        "โรงเรียนวัดทดสอบข้อตกลง");
        assertThat(text(year, document(all, KEEPER)))
                .contains("นางสาวธีระทดสอบระบบ", "ผู้จัดเก็บข้อมูล", "ตัวชี้วัดทดสอบที่๓");
        assertThat(text(year, document(all, CLERK))).doesNotContain("ตัวชี้วัดทดสอบที่");
        assertThat(text(year, document(all, SCHOOL))).contains("นายบุญมาทดสอบ", "ตัวชี้วัดทดสอบที่๑");
        assertThat(inbox("krs-2691:agreement:" + document(all, KEEPER))).containsExactly(KEEPER);

        refused(
                () -> submit(STAFF, year, "Step08_CollectSignatures", Map.of("note", "")),
                400,
                "ยังไม่ได้บันทึกการลงนามข้อตกลงอีก 5 จาก 5 ฉบับ");
        chase(year, "2147-12-24T08:30");
        assertThat(mails("krs-2691:agreements:2147-12-24")).containsExactly("s1@school.example");
        assertThat(inbox("krs-2691:agreements:2147-12-24")).containsExactlyInAnyOrder(KEEPER, CLERK);
        chase(year, "2148-01-07T08:30");
        assertThat(inbox("krs-2691:agreements:2148-01-07:overdue")).contains(DIRECTOR, GROUP_DIRECTOR);

        agreements.sign(year, all.stream().map(Agreement::id).toList(), KrsYear.day(2691, 1, 6), STAFF);
        submit(STAFF, year, "Step08_CollectSignatures", Map.of("note", "ครบแล้ว"));
    }

    private void chase(int year, String moment) {
        time.set(moment);
        Job timer = engine.getManagementService().createJobQuery().timers().list().stream()
                .filter(job -> engine.getManagementService()
                        .createJobDefinitionQuery()
                        .jobDefinitionId(job.getJobDefinitionId())
                        .singleResult()
                        .getActivityId()
                        .equals("Timer_ChaseSignatures"))
                .filter(job -> job.getDuedate()
                        .before(new Date(LocalDateTime.parse(moment)
                                .plusMinutes(1)
                                .atZone(ZoneId.of("Asia/Bangkok"))
                                .toInstant()
                                .toEpochMilli())))
                .findFirst()
                .orElseThrow();
        engine.getManagementService().executeJob(timer.getId());
        runJobs(year);
    }

    private Task about(String person, int year, String key, String subject) {
        return as(person, () -> engine.getTaskService()
                        .createTaskQuery()
                        .processInstanceBusinessKey("krs-" + year)
                        .taskDefinitionKey(key)
                        .list())
                .stream()
                .filter(task -> subject.equals(engine.getTaskService().getVariable(task.getId(), "subject")))
                .findFirst()
                .orElseThrow();
    }

    private void begin(int year, String element) {
        String instance = engine.getRuntimeService()
                .createProcessInstanceByKey("krs")
                .businessKey("krs-" + year)
                .setVariable("fiscalYear", year)
                .setVariable("deputyApproves", false)
                .startBeforeActivity(element)
                .execute()
                .getId();
        database.sql("insert into procedure_year values (?, 'krs', ?, ?, ?, 'test', now())")
                .params(UUID.randomUUID(), year, "krs-" + year, instance)
                .update();
    }

    private String text(int year, String document) throws IOException {
        UUID pdf = documents.find("krs-" + year, document).orElseThrow().pdfFile();
        try (InputStream content = files.content(pdf)) {
            return PdfText.words(content.readAllBytes());
        }
    }

    private static String document(List<Agreement> all, String party) {
        return all.stream()
                .filter(agreement -> agreement.party().equals(party))
                .findFirst()
                .orElseThrow()
                .document();
    }

    private List<String> inbox(String key) {
        return database.sql("select recipient from inbox_message where key = ? order by recipient")
                .param(key)
                .query(String.class)
                .list();
    }

    private List<String> mails(String key) {
        return database.sql("select to_address from outbox_mail where key = ? and recipient like 'school:691%'")
                .param(key)
                .query(String.class)
                .list();
    }

    private static Map<String, Object> briefing() {
        return Map.of(
                "meetingDate", "9/11/2690",
                "meetingTime", "09.00 - 12.00 น.",
                "meetingPlace", "หอประชุมใหญ่",
                "agenda", "การรายงานผลผ่านระบบ KRS\nข้อตกลงการปฏิบัติงาน");
    }

    private static Map<String, Object> numbers(String letter) {
        return Map.of(
                "letterNumbering", "central",
                "letterNumber", letter,
                "letterDated", "3/11/2690",
                "memoNumbering", "own",
                "memoNumber", "",
                "memoDated", "3/11/2690");
    }

    private static Map<String, Object> calendar(String more) {
        return Map.of(
                "rounds",
                json("[{'name': 'รอบที่ ๑', 'opens': '1/3/2691', 'closes': '31/3/2691'}" + more + "]"),
                "warningDays",
                7,
                "progressMonths",
                4,
                "explanation",
                "คำชี้แจง");
    }

    private static Map<String, Object> agreementsWith(String staff, String schools, String upward) {
        return Map.of(
                "staff",
                json(staff),
                "schools",
                json(schools),
                "schoolIndicators",
                json("[]"),
                "upward",
                upward,
                "upwardName",
                "",
                "terms",
                "จะปฏิบัติงานให้บรรลุเป้าหมาย",
                "dueOn",
                "31/12/2690");
    }
}
