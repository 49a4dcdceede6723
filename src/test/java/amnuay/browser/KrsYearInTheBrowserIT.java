package amnuay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import amnuay.document.PdfText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * KRS of fiscal year 2573 from the handbook to the annual report, by the people of the office, click by click; the office's clock is moved
 * from September 2572 to September 2573. Steps ๑ to ๔ were done on paper.
 */
class KrsYearInTheBrowserIT extends ProcedureWalk {

    private static final String THIS_YEAR = "ปีงบประมาณ: 2573";
    private static final String ENTER = "๙. ประเมินผล";
    private static final String REVIEW = "๙. ผู้กำกับดูแล";
    private static final String CHECK = "๙. ผู้ประสาน";
    private static final String RECORD = "๙. บันทึกผล";
    private static final String REFERENCES = "๑๐. แนบเอกสารอ้างอิง";

    @Test
    void runsFromTheHandbookToTheAnnualReport() {
        // before 1 October, when the year would open by itself
        time.set("2029-09-20T09:00");
        office = browsers.office(port);
        walk = new Walk(office, "krs-year");
        takeOver();
        time.set("2029-11-05T09:00");
        publishTheHandbook();
        briefEverybody();
        publishTheCalendar();
        acknowledge();
        prepareAgreements();
        reportFirstRound();
        closeFirstRoundLate();
        certifyFirstRound();
        reportProgress();
        reportSecondRound();
        signTheLastAgreement();
        publishTheReport();
        assertThat(Walk.peopleWhoCompletedTasks(database, "krs-2573"))
                .contains("group-staff", "group-director", "deputy", "director", "unit-head", "keeper");
    }

    private void takeOver() {
        Tasklist tasklist = office.logIn("group-staff");
        office.importIndicators(2573, Papers.measuredIndicators(folder), () -> look("indicators-dry-run"));
        tasklist = office.tasklist();
        TaskForm start = tasklist.startForm("การประเมินส่วนราชการ (KRS)").type("ปีงบประมาณ (พ.ศ.)", "2573");
        List<String> steps = List.of("๑ รับฟัง", "๒ ประชุม", "๓ กำหนด", "๔ จัดทำคำสั่ง");
        for (int row = 1; row <= steps.size(); row++) {
            start.addRow()
                    .choose(row, "ขั้นตอน", steps.get(row - 1))
                    .type(row, "วันที่ดำเนินการ", "1/9/2572")
                    .type(row, "เลขที่หรือชื่อเอกสารอ้างอิง", "แฟ้มกระดาษ " + row);
        }
        look("start-form");
        start.start();
        TaskForm attach = office.tasklist().open("แนบหลักฐานของขั้นตอน", THIS_YEAR);
        EvidenceTab tab = attach.evidence();
        look("adopted-evidence");
        tab.attachEverywhere(Papers.text(folder, "หลักฐานเดิม.txt"));
        tab.back().mark("แนบหลักฐานของขั้นตอน").complete();
    }

    private void publishTheHandbook() {
        TaskForm draft = office.tasklist().open("๕. จัดทำคู่มือ", THIS_YEAR);
        look("draft-handbook");
        draft.complete();
        EvidenceTab tab =
                tasks("group-director").open("๕. ผู้อำนวยการกลุ่ม", THIS_YEAR).evidence();
        byte[] handbook = tab.download("คู่มือ", "PDF");
        assertThat(PdfText.words(handbook)).contains("ร้อยละของผู้เรียนที่อ่านออกเขียนได้", "รัตนาเก็บข้อมูล");
        tab.back().mark("เห็นชอบ").complete();
        tasks("deputy").open("๕. รองผู้อำนวยการ", THIS_YEAR).mark("เห็นชอบ").complete();
        tasks("director").open("๕. ผู้อำนวยการ", THIS_YEAR).mark("เห็นชอบ").complete();
    }

    private void briefEverybody() {
        TaskForm plan = tasks("group-staff")
                .open("๖. นัดประชุม", THIS_YEAR)
                .type("วันประชุม", "12/11/2572")
                .type("เวลา", "09.00 - 12.00 น.")
                .type("สถานที่", "หอประชุมใหญ่");
        look("plan-briefing");
        plan.complete();
        tasks("group-director")
                .open("๖. ผู้อำนวยการกลุ่ม", THIS_YEAR)
                .mark("เห็นชอบ")
                .complete();
        tasks("director").open("๖. ผู้อำนวยการ", THIS_YEAR).mark("เห็นชอบ").complete();
        TaskForm issue = tasks("group-staff").open("๖. ออกเลขหนังสือ", THIS_YEAR);
        look("issue-invitations");
        issue.type("เลขที่หนังสือจากทะเบียนกลาง", "ว 991")
                .type("หนังสือลงวันที่", "5/11/2572")
                .type("เลขที่บันทึกจากทะเบียนกลาง", "992")
                .type("บันทึกลงวันที่", "5/11/2572")
                .complete();
        time.set("2029-11-13T09:00");
        TaskForm briefing = tasks("group-staff").open("๖. ประชุมบุคลากร", THIS_YEAR);
        briefing.evidence()
                .attach("รายงานการประชุม", Papers.text(folder, "รายงานการประชุมชี้แจง.txt"))
                .back();
        look("record-briefing");
        briefing.type("วันที่ประชุมจริง", "12/11/2572").mark("ทวี กฎหมายแม่น").complete();
    }

    private void publishTheCalendar() {
        TaskForm calendar = tasks("group-staff").open("๗. จัดทำปฏิทินงาน", THIS_YEAR);
        look("plan-calendar");
        while (calendar.rows() < 2) {
            calendar.addRow();
        }
        calendar.type(1, "ชื่อรอบ", "รอบที่ ๑")
                .type(1, "วันเปิดรอบ", "1/3/2573")
                .type(1, "วันปิดรอบ", "29/3/2573")
                .type(2, "ชื่อรอบ", "รอบที่ ๒")
                .type(2, "วันเปิดรอบ", "2/9/2573")
                .type(2, "วันปิดรอบ", "30/9/2573")
                .complete();
        TaskForm approve = tasks("group-director").open("๗. พิจารณา", THIS_YEAR);
        byte[] pdf = approve.evidence().download("ปฏิทิน", "PDF");
        assertThat(PdfText.words(pdf)).contains("รอบที่๑", "๒๙มีนาคม๒๕๗๓");
        approve.back().mark("เห็นชอบ").complete();
    }

    private void acknowledge() {
        TaskForm task = tasks("thawee").open("๖. รับทราบแนวทาง", THIS_YEAR);
        look("acknowledge");
        task.mark("ข้าพเจ้า").complete();
    }

    private void prepareAgreements() {
        TaskForm agreements = tasks("group-staff").open("๘. จัดทำข้อตกลง", THIS_YEAR);
        look("prepare-agreements");
        agreements.type("ลงนามให้ครบภายในวันที่", "28/2/2573").complete();
        TaskForm review = tasks("group-director").open("๘. พิจารณาร่าง", THIS_YEAR);
        look("review-agreements");
        review.mark("เห็นชอบ").complete();
        office.logIn("group-staff");
        office.browser().open("/office/krs/2573/agreements");
        assertThat(tick("label => !label.includes('ต้นกล้า')")).isGreaterThan(30);
        look("agreements");
        office.browser().click("#batch button[type=submit]");
        office.browser().see("main", "ลงนามแล้ว");
        TaskForm collect = office.tasklist().open("๘. ลงนามข้อตกลง", THIS_YEAR);
        assertThat(collect.refusal()).contains("ยังไม่ได้บันทึกการลงนามข้อตกลงอีก 1");
    }

    private void reportFirstRound() {
        time.set("2030-03-04T09:30");
        report("ตัวชี้วัด 1.1 รอบที่ ๑", "85");
        decide("unit-head", REVIEW, "ตัวชี้วัด 1.1 รอบที่ ๑", "อนุมัติ");
        report("ตัวชี้วัด 1.2 รอบที่ ๑", "0.25");
        TaskForm review = tasks("unit-head").open(REVIEW, "ตัวชี้วัด 1.2 รอบที่ ๑", THIS_YEAR);
        look("review-result");
        review.mark("ไม่อนุมัติ");
        assertThat(review.refusal()).contains("การส่งคืนต้องระบุหมายเหตุ");
        review.type("หมายเหตุ", "ตัวเลขไม่ตรงกับหลักฐาน").complete();
        TaskForm again = tasks("keeper").open(ENTER, "ตัวชี้วัด 1.2 รอบที่ ๑", THIS_YEAR);
        look("result-returned");
        assertThat(again.text()).contains("ตัวเลขไม่ตรงกับหลักฐาน");
        again.type("ผลการดำเนินงาน", "0.20").complete();
        decide("unit-head", REVIEW, "ตัวชี้วัด 1.2 รอบที่ ๑", "อนุมัติ");
        report("ตัวชี้วัด 2.1 รอบที่ ๑", "80");
        decide("unit-head", REVIEW, "ตัวชี้วัด 2.1 รอบที่ ๑", "อนุมัติ");
        for (String code : List.of("1.1", "1.2", "2.1")) {
            enterIntoKrs("ตัวชี้วัด " + code + " รอบที่ ๑", "04/03/2573");
        }
    }

    private void closeFirstRoundLate() {
        time.set("2030-03-29T16:40");
        office.logIn("director");
        office.browser().until("the director is told", () -> office.inbox().contains("ยังไม่รายงานผล"));
        assertThat(office.inbox()).contains("ปิดรอบที่ ๑ แล้ว ยังไม่รายงานผล ๑ ตัวชี้วัด", "ร้อยละการเบิกจ่ายงบประมาณ");
        look("director-told");
        time.set("2030-04-01T10:30");
        report("ตัวชี้วัด 2.2 รอบที่ ๑", "88");
        decide("unit-head", REVIEW, "ตัวชี้วัด 2.2 รอบที่ ๑", "อนุมัติ");
        decide("group-staff", CHECK, "ตัวชี้วัด 2.2 รอบที่ ๑", "ผ่าน");
        TaskForm record = office.tasklist()
                .open(RECORD, "ตัวชี้วัด 2.2 รอบที่ ๑", THIS_YEAR)
                .type("วันที่บันทึกในระบบ KRS", "01/04/2573")
                .type("เวลาที่บันทึก", "10.05 น.")
                .type("เลขอ้างอิงหรือหลักฐานการบันทึก", "KRS-22");
        assertThat(record.refusal()).contains("กรุณาระบุเหตุผลที่ล่าช้า");
        record.evidence().giveReason("โรงเรียนส่งข้อมูลการเบิกจ่ายช้ากว่ากำหนด").back();
        record.complete();
        completeReferences("ตัวชี้วัด 2.2 รอบที่ ๑");
    }

    private void certifyFirstRound() {
        TaskForm certification = tasks("group-staff")
                .open("๑๐. ตรวจสอบ", "รอบที่ ๑", THIS_YEAR)
                .mark("ขอข้อมูลเพิ่มเติม")
                .type("วันที่ได้รับแจ้งผล", "01/04/2573")
                .type("เลขที่หนังสือหรือหลักฐานการแจ้งผล", "ศธ ๐๔๐๐๑/๔๔")
                .choose(1, "ตัวชี้วัด", "1.2")
                .type(1, "ส่งภายในวันที่", "19/04/2573")
                .type(1, "ข้อมูลที่ขอ", "รายชื่อนักเรียนที่ออกกลางคัน");
        look("more-data");
        certification.complete();
        tasks("keeper")
                .open("๑๐. จัดส่งข้อมูล", "ตัวชี้วัด 1.2", THIS_YEAR)
                .type("ข้อมูลที่จัดส่ง", "ส่งรายชื่อครบถ้วนแล้ว")
                .type("วันที่จัดส่ง", "01/04/2573")
                .type("เลขอ้างอิงหรือหลักฐานการจัดส่ง", "ศธ ๐๔๐๖๒/๙๙")
                .complete();
        certify("รอบที่ ๑", "01/04/2573");
    }

    private void certify(String round, String toldOn) {
        tasks("group-staff")
                .open("๑๐. ตรวจสอบ", round, THIS_YEAR)
                .mark("รับรองผลครบทุกตัวชี้วัดแล้ว")
                .type("วันที่ได้รับแจ้งผล", toldOn)
                .type("เลขที่หนังสือหรือหลักฐานการแจ้งผล", "ศธ ๐๔๐๐๑/๕๕")
                .complete();
    }

    private void reportProgress() {
        time.set("2030-07-02T09:00");
        office.browser()
                .until("what was asked in April is over, and July is asked about", () -> askedAbout("2030-07-01") == 4);
        TaskForm progress = tasks("keeper").open("๗. รายงาน", "ตัวชี้วัด 1.1", THIS_YEAR);
        look("report-progress");
        progress.type("ความก้าวหน้าโดยประมาณ", "70").type("สิ่งที่ดำเนินการแล้ว", "เก็บข้อมูลแล้วสามในสี่");
        letTheFormTakeOverWhatWasTyped();
        assertThat(progress.value("สิ่งที่ดำเนินการแล้ว")).isEqualTo("เก็บข้อมูลแล้วสามในสี่");
        progress.complete();
    }

    /** It does so after 300 ms, and draws itself anew 300 ms after a number was left. */
    private void letTheFormTakeOverWhatWasTyped() {
        office.browser().answer("setTimeout(arguments[0], 700)");
    }

    /** Tasks of progress that opened since then; those of earlier periods end when their time is over. */
    private int askedAbout(String since) {
        return database.queryForObject(
                """
                select case when count(*) = count(*) filter (where create_time_ >= ?::timestamp) then count(*) else -1 end
                from act_ru_task task join act_ru_execution process on process.id_ = task.proc_inst_id_
                where process.business_key_ = 'krs-2573' and task_def_key_ = 'Step07_ReportProgress'""",
                Integer.class,
                since);
    }

    private void reportSecondRound() {
        time.set("2030-09-04T09:30");
        Map<String, String> values = Map.of("1.1", "82.5", "1.2", "0.10", "2.1", "92", "2.2", "96");
        List<String> codes = List.of("1.1", "1.2", "2.1", "2.2");
        codes.forEach(code -> report("ตัวชี้วัด " + code + " รอบที่ ๒", values.get(code)));
        codes.forEach(code -> decide("unit-head", REVIEW, "ตัวชี้วัด " + code + " รอบที่ ๒", "อนุมัติ"));
        codes.forEach(code -> enterIntoKrs("ตัวชี้วัด " + code + " รอบที่ ๒", "04/09/2573"));
        office.browser().open("/office/krs/2573/results");
        look("results");
        certify("รอบที่ ๒", "04/09/2573");
    }

    private void signTheLastAgreement() {
        time.set("2030-09-24T09:00");
        office.logIn("group-staff");
        office.browser().open("/office/krs/2573/agreements?open=true");
        assertThat(tick("label => label.includes('ต้นกล้า')")).isEqualTo(1);
        office.browser().click("#batch button[type=submit]");
        office.browser().see(".alert-success");
        office.tasklist().open("๘. ลงนามข้อตกลง", THIS_YEAR).complete();
    }

    private void publishTheReport() {
        TaskForm draft = tasks("group-staff").open("๑๑. สรุปและจัดทำ", THIS_YEAR);
        look("draft-report");
        assertThat(draft.text()).contains("คะแนนรวมถ่วงน้ำหนัก 33.2500");
        assertThat(draft.refusal()).contains("ตัวชี้วัดที่ยังไม่บรรลุเป้าหมาย: 1.1");
        draft.evidence().giveReason("โรงเรียนขนาดเล็กขาดครูประจำชั้น").back();
        draft.complete();
        tasks("group-director")
                .open("๑๑. ผู้อำนวยการกลุ่ม", THIS_YEAR)
                .mark("เห็นชอบ")
                .complete();
        tasks("deputy").open("๑๑. รองผู้อำนวยการ", THIS_YEAR).mark("เห็นชอบ").complete();
        EvidenceTab tab = tasks("director").open("๑๑. ผู้อำนวยการ", THIS_YEAR).evidence();
        String report = PdfText.words(tab.download("รายงานผลการปฏิบัติราชการ", "PDF"));
        tab.back().mark("เห็นชอบ").complete();
        // by hand: (4.5×20 + 5×30 + 100×30 + 4.25×20) ÷ 100 — and for the first round (5×20 + 4×30 + 75×30 + 2.25×20) ÷
        // 100
        assertThat(report)
                .contains("๓๓.๒๕๐๐", "๒๕.๑๕๐๐")
                .contains("๘๒.๕", "๐.๑", "๙๒", "๙๖", "๔.๕๐๐๐", "๑๐๐.๐๐๐๐", "๗๕.๐๐๐๐")
                .contains("ไม่บรรลุเป้าหมาย", "ล่าช้า", "หลักฐานผล.txt");
    }

    /** Ticks the agreements whose party is chosen, and tells how many those are. */
    private long tick(String chosen) {
        office.browser().see("#batch button");
        return (Long) office.browser()
                .script(
                        """
                        const chosen = %s;
                        const boxes = [...document.querySelectorAll('input[name=agreement]')];
                        boxes.forEach(box => { box.checked = chosen(box.ariaLabel); });
                        return boxes.filter(box => box.checked).length;"""
                                .formatted(chosen));
    }

    /** The keeper reports a value with its evidence. */
    private void report(String about, String value) {
        TaskForm result = tasks("keeper").open(ENTER, about, THIS_YEAR);
        result.evidence()
                .attach("หลักฐานอ้างอิงผล", Papers.text(folder, "หลักฐานผล.txt"))
                .back();
        result.type("ผลการดำเนินงาน", value).type("คำอธิบายผลการดำเนินงาน", "เก็บข้อมูลจากโรงเรียนครบทุกแห่ง");
        if (value.equals("85")) {
            onPhoneToo("enter-result");
        }
        result.complete();
    }

    private void decide(String person, String task, String about, String decision) {
        tasks(person).open(task, about, THIS_YEAR).mark(decision).complete();
    }

    private void enterIntoKrs(String about, String day) {
        decide("group-staff", CHECK, about, "ผ่าน");
        TaskForm record = office.tasklist().open(RECORD, about, THIS_YEAR);
        record.type("วันที่บันทึกในระบบ KRS", day)
                .type("เวลาที่บันทึก", "09.15 น.")
                .type("เลขอ้างอิงหรือหลักฐานการบันทึก", "KRS-" + about)
                .complete();
        completeReferences(about);
    }

    private void completeReferences(String about) {
        TaskForm references = tasks("keeper").open(REFERENCES, about, THIS_YEAR);
        references
                .evidence()
                .attach("เอกสารอ้างอิงประกอบ", Papers.text(folder, "เอกสารอ้างอิง.txt"))
                .back();
        references.mark("ข้าพเจ้า").complete();
    }

    private Tasklist tasks(String person) {
        return walk.tasks(person);
    }

    private void look(String name) {
        walk.look(name);
    }

    private void onPhoneToo(String name) {
        walk.onPhoneToo(name);
    }
}
