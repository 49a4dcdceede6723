package amnuay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import amnuay.document.PdfText;
import amnuay.organization.spreadsheet.Xlsx;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Two years of the standards, click by click: 2577 from the study to the development plan, then 2578, which starts from its levels, up to
 * the book that compares both. The office's clock goes from September 2576 to September 2578.
 */
class EsaStandardsInTheBrowserIT extends ProcedureWalk {

    private static final String PROCEDURE = "งานมาตรฐานสำนักงานเขตพื้นที่การศึกษา";
    private static final String FIRST = "1.1.1";
    private static final String SECOND = "2.1.1";

    String year;

    @Test
    void runsTwoYearsInARow() {
        office = browsers.office(port);
        walk = new Walk(office, "esa-standards");
        // before 1 October, when the year would open by itself
        time.set("2033-09-20T09:00");
        beginAnew();
        time.set("2033-11-01T09:00");
        study();
        appoint();
        publishHandbookAndTargets();
        publishCalendar("1/3/2577", "31/3/2577", "1/9/2577", "20/9/2577");
        acknowledge();
        agreeOnTargets();
        reportProgress("2034-03-02");
        meetAndMonitor("2034-04-03", "31/03/2577", "2 จาก 2 ประเด็น");
        assess("2034-09-02", "4", "3");
        publishBook();
        sendToObec("05/09/2577");
        feedBack();
        assertThat(Walk.peopleWhoCompletedTasks(database, "esa-standards-2577"))
                .contains("group-staff", "group-director", "deputy", "director", "keeper");

        time.set("2034-09-20T09:00");
        beginFromLastYear();
        agreeOnTargets();
        // nobody reports before the round closes: the meeting takes place nevertheless
        meetAndMonitor("2035-04-03", "31/03/2578", "0 จาก 2 ประเด็น");
        assess("2035-09-03", "5", "4");
        compareBothYears();
        office.browser().open("/office/esa-standards/2577");
        office.browser().see("main", "งานมาตรฐานของปีนี้เสร็จสิ้นแล้ว");
        office.browser().see("main li", "รายงานการประเมินตนเอง");
        look("finished-year");
        office.browser().open("/office/esa-standards/2578");
        office.browser().see("main", "แสดง 2 จาก 2 ประเด็น");
        look("overview");
    }

    private void beginAnew() {
        year = "ปีงบประมาณ: 2577";
        tasks("group-staff");
        importPoints();
        TaskForm start = office.tasklist()
                .startForm("งานมาตรฐานสำนักงานเขตพื้นที่การศึกษา")
                .type("ปีงบประมาณ (พ.ศ.)", "2577");
        start.start();
    }

    private void study() {
        TaskForm study = tasks("group-staff").open("๑. ศึกษา", year);
        study.evidence()
                .attach("แนวทาง", Papers.text(folder, "แนวทางการประเมิน.txt"))
                .back();
        look("study");
        study.mark("ทวี กฎหมายแม่น")
                .type("สรุปความรู้", "ศึกษาครบทุกประเด็น")
                .type("ภารกิจและอำนาจหน้าที่", "กลุ่มอำนวยการประสานทุกกลุ่ม")
                .complete();
    }

    private void importPoints() {
        Path workbook = Papers.write(
                folder,
                "ประเด็นการพิจารณา.xlsx",
                Xlsx.withHeadings(
                                "รหัสประเด็น",
                                "ชื่อมาตรฐาน",
                                "ชื่อตัวบ่งชี้",
                                "ชื่อประเด็นการพิจารณา",
                                "รหัสกลุ่ม/หน่วย ผู้รับผิดชอบ",
                                "รหัสผู้ใช้ ผู้รับผิดชอบ")
                        .row(
                                FIRST,
                                "การบริหารจัดการองค์การสู่ความเป็นเลิศ",
                                "การบริหารจัดการที่ดี",
                                "ภาวะผู้นำ",
                                "plan",
                                "keeper")
                        .row(
                                SECOND,
                                "การบริหารและการจัดการศึกษาที่มีประสิทธิภาพ",
                                "งานวิชาการ",
                                "การประกันคุณภาพ",
                                "plan",
                                "keeper")
                        .bytes());
        office.importInto("/office/esa-standards/2577/points", workbook, () -> {});
    }

    private void appoint() {
        tasks("group-staff").open("๒. ร่างคำสั่ง", year).complete();
        passUp("๒.", true);
        tasks("group-staff")
                .open("๒. ออกเลขคำสั่ง", year)
                .type("เลขที่จากทะเบียนกลาง", "5771")
                .type("ลงวันที่", "1/11/2576")
                .complete();
    }

    private void publishHandbookAndTargets() {
        TaskForm handbook = tasks("group-staff").open("๒. จัดทำคู่มือ", year);
        handbook.complete();
        passUp("๒.", false);
        TaskForm briefing = tasks("group-staff").open("๒. ประชุมชี้แจง", year);
        briefing.evidence()
                .attach("รายงานการประชุม", Papers.text(folder, "รายงานการประชุมชี้แจง.txt"))
                .back();
        briefing.type("วันที่ประชุม", "1/11/2576")
                .type("สถานที่ประชุม", "ห้องประชุม ๑")
                .complete();
        TaskForm levels = tasks("group-staff").open("๒. วิเคราะห์", year);
        levels.type("ผลการวิเคราะห์", "ประเด็นทั้งหมดมีข้อมูลพร้อม")
                .choose(1, "ค่าเป้าหมาย", "4")
                .choose(2, "ค่าเป้าหมาย", "4")
                .complete();
    }

    private void publishCalendar(String opens, String closes, String assessmentOpens, String assessmentDue) {
        TaskForm calendar = tasks("group-staff").open("๓. จัดทำปฏิทิน", year);
        while (calendar.rows() > 1) {
            calendar.removeLastRow();
        }
        calendar.type(1, "ชื่อรอบ", "รอบที่ ๑")
                .type(1, "วันเปิดรอบ", opens)
                .type(1, "วันปิดรอบ", closes)
                .type("เริ่มประเมินตนเอง", assessmentOpens)
                .type("ประเมินตนเองให้เสร็จภายใน", assessmentDue)
                .type("กำกับติดตามทุกกี่เดือน", "6")
                .complete();
        tasks("group-director").open("๓. พิจารณาปฏิทิน", year).mark("เห็นชอบ").complete();
    }

    private void acknowledge() {
        tasks("keeper").open("๓. รับทราบปฏิทิน", year).mark("ข้าพเจ้า").complete();
    }

    private void agreeOnTargets() {
        target("มาตรฐานที่ 1 ประเด็น " + FIRST);
        target("มาตรฐานที่ 2 ประเด็น " + SECOND);
        TaskForm review = tasks("group-director").open("๔. พิจารณาเป้าหมาย", year);
        look("review-targets");
        review.mark("เห็นชอบทุกประเด็น").complete();
    }

    private void target(String about) {
        TaskForm target = tasks("keeper").open("๔. กำหนดเป้าหมาย", about, year);
        target.choose("ค่าเป้าหมาย", "4")
                .type("เป้าหมาย", "ระดับดีมาก")
                .type("ผลผลิตที่คาดหวัง", "รายงานผลการดำเนินงาน")
                .type("ความสอดคล้อง", "สอดคล้องกับนโยบายของ สพฐ.")
                .complete();
    }

    private void reportProgress(String day) {
        time.set(day + "T09:00");
        progress(FIRST);
        progress(SECOND);
    }

    /** The meeting of a round that is over, and one time of monitoring. */
    private void meetAndMonitor(String day, String on, String reported) {
        time.set(day + "T09:00");
        TaskForm meeting = tasks("group-staff").open("๕. ประชุมรายงาน", year);
        meeting.evidence()
                .attach("รายงานการประชุมรายงานความก้าวหน้า", Papers.text(folder, "รายงานความก้าวหน้า.txt"))
                .back();
        assertThat(meeting.text()).contains(reported);
        meeting.type("วันที่ประชุม", on)
                .type("สถานที่ประชุม", "ห้องประชุม ๑")
                .type("สรุปความก้าวหน้า", "ทุกกลุ่มรายงานแล้ว")
                .complete();
        TaskForm monitoring = tasks("group-director").open("๖. กำกับ", year);
        look("monitoring");
        monitoring
                .type("วันที่กำกับติดตาม", on)
                .type(1, "ผลการกำกับติดตาม", "เป็นไปตามแผน")
                .type(2, "ผลการกำกับติดตาม", "ล่าช้าเล็กน้อย")
                .complete();
    }

    private void progress(String code) {
        TaskForm report = tasks("keeper").open("๕. รายงานความก้าวหน้า", "ประเด็น " + code, year);
        assertThat(report.text()).contains("รอบที่ ๑ รายงานภายในวันที่ 31 มี.ค.");
        report.type("สิ่งที่ดำเนินการแล้ว", "ดำเนินการตามแผนแล้ว")
                .type("ความก้าวหน้าโดยประมาณ", "60")
                .complete();
    }

    private void assess(String day, String first, String second) {
        time.set(day + "T09:00");
        assessPoint(FIRST, first);
        assessPoint(SECOND, second);
        TaskForm review = tasks("group-director").open("๗. พิจารณาผลการ", year);
        look("review-assessments");
        review.mark("รับรองทุกประเด็น").complete();
    }

    private void assessPoint(String code, String level) {
        TaskForm assessment = tasks("keeper").open("๗. ประเมินตนเอง", "ประเด็น " + code, year);
        assessment.choose("ระดับคุณภาพ", level).type("ผลการดำเนินงาน", "ดำเนินการครบทุกกิจกรรม");
        boolean first = code.equals(FIRST) && year.endsWith("2577");
        if (first) {
            assertThat(assessment.refusal()).contains("ยังไม่ได้แนบหลักฐานการประเมินตนเอง");
        }
        assessment
                .evidence()
                .attach("หลักฐานการประเมินตนเอง", Papers.text(folder, "หลักฐานของประเด็น " + code + ".txt"))
                .back();
        if (first) {
            walk.onPhoneToo("assessment");
        }
        assessment.complete();
    }

    private void publishBook() {
        tasks("group-staff").open("๗. จัดทำรายงาน", year).complete();
        tasks("group-director")
                .open("๗. ผู้อำนวยการกลุ่ม", year)
                .mark("เห็นชอบ")
                .complete();
        tasks("deputy").open("๗. รองผู้อำนวยการ", year).mark("เห็นชอบ").complete();
        EvidenceTab tab = tasks("director").open("๗. ผู้อำนวยการ", year).evidence();
        assertThat(PdfText.words(tab.download("รายงานการประเมินตนเอง", "PDF")))
                .contains("ระดับคุณภาพเฉลี่ย๓.๕๐", "ปีนี้เป็นปีแรกที่มีผลประเมินในระบบ")
                .contains("หลักฐานของประเด็น๑.๑.๑.txt", "หลักฐานของประเด็น๒.๑.๑.txt");
        tab.back().mark("เห็นชอบ").complete();
    }

    /** Level 5 and 4 this year, 4 and 3 last year. */
    private void compareBothYears() {
        tasks("group-staff").open("๗. จัดทำรายงาน", year).complete();
        EvidenceTab tab =
                tasks("group-director").open("๗. ผู้อำนวยการกลุ่ม", year).evidence();
        assertThat(PdfText.words(tab.download("รายงานการประเมินตนเอง", "PDF")))
                .contains("ระดับคุณภาพเฉลี่ย๔.๕๐", "ปีงบประมาณพ.ศ.๒๕๗๗มีระดับคุณภาพเฉลี่ย๓.๕๐")
                .contains("แนวโน้มระดับคุณภาพเฉลี่ยสามปี", "ดีเยี่ยม", "สูงขึ้น๑");
    }

    private void sendToObec(String sentOn) {
        tasks("group-staff").open("๗. ร่างหนังสือ", year).complete();
        tasks("director")
                .open("๗. ผู้อำนวยการ", "ลงนามหนังสือ", year)
                .mark("ลงนาม")
                .complete();
        tasks("group-staff")
                .open("๗. ออกเลขหนังสือ", year)
                .type("เลขที่จากทะเบียนกลาง", "5772")
                .type("ลงวันที่", sentOn)
                .complete();
        time.set("2034-09-06T09:00");
        TaskForm submission = tasks("group-staff").open("๗. บันทึกการส่ง", year);
        submission
                .evidence()
                .attach("หลักฐานการส่ง", Papers.text(folder, "ใบตอบรับ.txt"))
                .back();
        submission.type("วันที่ส่งรายงาน", sentOn).type("เลขอ้างอิง", "EMES-77").complete();
        TaskForm summary = tasks("group-staff").open("๗. สรุปผลการ", year);
        summary.type("ปัญหาอุปสรรค", "งบประมาณมาช้า")
                .type("แนวทางการพัฒนา", "จัดทำแผนล่วงหน้า")
                .complete();
        tasks("group-director")
                .open("๗. พิจารณารายงานสรุป", year)
                .mark("เห็นชอบ")
                .complete();
    }

    private void feedBack() {
        TaskForm feedBack = tasks("group-staff").open("๘. ข้อมูลย้อนกลับ", year);
        look("feed-back");
        assertThat(feedBack.rows()).isEqualTo(1);
        feedBack.mark("ยืนยัน").complete();
        tasks("group-staff")
                .open("๘. ร่างแผนพัฒนา", year)
                .type("แนวทางการพัฒนา", "ประชุมทุกเดือน")
                .complete();
        passUp("๘.", true);
    }

    /** Last year's points and levels, a calendar that was published on paper, and the first three steps done there. */
    private void beginFromLastYear() {
        year = "ปีงบประมาณ: 2578";
        tasks("group-staff");
        Browser browser = office.browser();
        browser.open("/office/esa-standards/2578/points");
        browser.click("main button", "เริ่มจากมาตรฐานของปี 2577");
        browser.see(".alert-success");
        look("carried-over");
        browser.open("/office/esa-standards/2578/calendar");
        typeFirst("names", "รอบที่ ๑");
        typeFirst("opens", "1/3/2578");
        typeFirst("closes", "31/3/2578");
        browser.type(browser.see("#assessmentOpens"), "1/9/2578");
        browser.type(browser.see("#assessmentDue"), "20/9/2578");
        browser.type(browser.see("#monitoringMonths"), "6");
        browser.click("main button", "บันทึก");
        browser.see(".alert-success");
        TaskForm start = office.tasklist().startForm(PROCEDURE).type("ปีงบประมาณ (พ.ศ.)", "2578");
        List<String> steps = List.of("๑ ศึกษา", "๒ สร้างทีมงาน", "๓ สื่อสาร");
        for (int row = 1; row <= steps.size(); row++) {
            start.addRow()
                    .choose(row, "ขั้นตอน", steps.get(row - 1))
                    .type(row, "วันที่ดำเนินการ", "15/9/2577")
                    .type(row, "เลขที่หรือชื่อเอกสารอ้างอิง", "แฟ้มกระดาษ " + row);
        }
        start.start();
        TaskForm attach = office.tasklist().open("แนบหลักฐานของขั้นตอน", year);
        attach.evidence()
                .attachEverywhere(Papers.text(folder, "หลักฐานเดิม.txt"))
                .back();
        attach.mark("แนบหลักฐานของขั้นตอน").complete();
    }

    private void typeFirst(String field, String text) {
        office.browser()
                .type(office.browser().all("main input[name=" + field + "]").get(0), text);
    }

    /** The group's director, the deputy where the office asks for it, the director. */
    private void passUp(String step, boolean deputy) {
        tasks("group-director")
                .open(step + " ผู้อำนวยการกลุ่ม", year)
                .mark("เห็นชอบ")
                .complete();
        if (deputy) {
            tasks("deputy").open(step + " รองผู้อำนวยการ", year).mark("เห็นชอบ").complete();
        }
        tasks("director").open(step + " ผู้อำนวยการ", year).mark("เห็นชอบ").complete();
    }

    private Tasklist tasks(String person) {
        return walk.tasks(person);
    }

    private void look(String name) {
        walk.look(name);
    }
}
