package amnuay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import amnuay.document.PdfText;
import org.junit.jupiter.api.Test;

/** KRS of fiscal year 2571 from the start form to the issued order, by the people of the office, click by click. */
class KrsInTheBrowserIT extends ProcedureWalk {

    private static final int YEAR = 2571;
    private static final String THIS_YEAR = "ปีงบประมาณ: 2571";
    private static final String READING = "ตัวชี้วัด 1.1";
    private static final String LEAVING = "ตัวชี้วัด 1.2";
    private static final String SPENDING = "ตัวชี้วัด 2.1";
    private static final String NAME_TEAM = "๓. กำหนดผู้กำกับดูแล และผู้จัดเก็บข้อมูล";
    private static final String REVIEW_TEAM = "๓. ตรวจผู้กำกับดูแล และผู้จัดเก็บข้อมูล";
    private static final String DRAFT_ORDER = "๔. จัดทำคำสั่งแต่งตั้ง คณะทำงาน";

    @Test
    void runsFromTheStartFormToTheIssuedOrder() {
        office = browsers.office(port);
        walk = new Walk(office, "krs");
        openTheYear();
        receiveTheFramework();
        invite();
        recordTheMeeting();
        nameTheTeams();
        returnOneTeam();
        acceptTheTeams();
        draftTheOrder();
        returnTheOrderOnce();
        signTheOrder();
        issueTheOrder();
        readTheOrder();
        everyoneNamedIsTold();
        assertThat(Walk.peopleWhoCompletedTasks(database, "krs-2571"))
                .contains("group-staff", "group-director", "unit-head", "orathai", "deputy", "director");
    }

    private void openTheYear() {
        office.browser().open("/");
        office.seeLoginPage("เข้าสู่ระบบ");
        onPhoneToo("login");
        Tasklist tasklist = office.enter("group-staff");
        onPhoneToo("tasklist");
        TaskForm start = tasklist.startForm("การประเมินส่วนราชการ (KRS)").type("ปีงบประมาณ (พ.ศ.)", "2571");
        look("start-form");
        start.start();
    }

    private void receiveTheFramework() {
        office.importIndicators(YEAR, Papers.indicators(folder), () -> {
            office.browser().see("main .badge", "เพิ่มใหม่ 3");
            look("indicators-dry-run");
        });
        look("indicators");
        TaskForm framework = office.tasklist()
                .open("๑. รับฟังการชี้แจง", THIS_YEAR)
                .type("เลขที่หนังสือของ สพฐ.", "ศธ ๐๔๐๑๐/ว ๙๘๗")
                .type("หนังสือลงวันที่", "๑/๑๑/๒๕๖๙")
                .type("วันที่ สพฐ. ชี้แจง", "5/11/2569");
        onPhoneToo("receive-framework");
        assertThat(framework.refusal()).contains("ยังส่งงานไม่ได้", "กรอบการประเมินและหนังสือของ สพฐ.");
        look("refused-without-evidence");
        assertThat(framework.value("เลขที่หนังสือของ สพฐ.")).isEqualTo("ศธ ๐๔๐๑๐/ว ๙๘๗");

        EvidenceTab tab = framework.evidence().sees("ยังขาด 1 รายการ");
        onPhoneToo("evidence-missing");
        tab.attach("กรอบการประเมิน", Papers.text(folder, "กรอบการประเมิน 2571.txt"))
                .sees("หลักฐานที่ต้องมีในตอนนี้ครบแล้ว");
        onPhoneToo("evidence-complete");
        TaskForm again = tab.back();
        assertThat(again.value("หนังสือลงวันที่")).isEqualTo("๑/๑๑/๒๕๖๙");
        again.complete();
    }

    private void invite() {
        TaskForm plan = tasks("group-staff")
                .open("๒. นัดประชุมชี้แจง", THIS_YEAR)
                .type("วันประชุม", "20/11/2569")
                .type("เวลา", "09.00 - 12.00 น.")
                .type("สถานที่", "ห้องประชุมใหญ่");
        look("plan-meeting");
        plan.complete();
        TaskForm approve = tasks("group-director").open("๒. พิจารณาบันทึก", THIS_YEAR);
        look("approve-memo");
        approve.mark("เห็นชอบ").complete();
        TaskForm issue = tasks("group-staff").open("๒. ออกเลขบันทึก", THIS_YEAR);
        look("issue-memo");
        issue.type("เลขที่จากทะเบียนกลาง", "77").type("ลงวันที่", "10/11/2569").complete();
    }

    private void recordTheMeeting() {
        TaskForm meeting = office.tasklist().open("๒. ประชุมชี้แจงและกำหนด", THIS_YEAR);
        look("record-meeting-empty");
        meeting.evidence()
                .attach("รายงานการประชุม", Papers.text(folder, "รายงานการประชุม.txt"))
                .back();
        assertThat(meeting.value(1, "ตัวชี้วัด")).isEqualTo("1.1 ร้อยละของผู้เรียนที่อ่านออกเขียนได้");
        meeting.choose(1, "กลุ่ม/หน่วยที่รับผิดชอบ", "กลุ่มนโยบายและแผน")
                .choose(1, "ผู้รับผิดชอบ", "รัตนา เก็บข้อมูล")
                .choose(2, "กลุ่ม/หน่วยที่รับผิดชอบ", "กลุ่มนโยบายและแผน")
                .choose(2, "ผู้รับผิดชอบ", "กิตติ งบดี")
                .choose(3, "กลุ่ม/หน่วยที่รับผิดชอบ", "กลุ่มบริหารงานการเงินและสินทรัพย์")
                .choose(3, "ผู้รับผิดชอบ", "อรทัย บัญชีชัด")
                .mark("ทวี กฎหมายแม่น");
        onPhoneToo("record-meeting");
        meeting.complete();
    }

    private void nameTheTeams() {
        TaskForm reading = tasks("unit-head").open(NAME_TEAM, READING, THIS_YEAR);
        look("name-team-empty");
        reading.choose("ผู้กำกับดูแลตัวชี้วัด", "ประเสริฐ วางแผนเลิศ")
                .choose(1, "ชื่อผู้จัดเก็บข้อมูล", "รัตนา เก็บข้อมูล")
                .type(1, "กิจกรรมที่รับผิดชอบ", "รวบรวมผลการอ่าน")
                .addRow()
                .choose(2, "ชื่อผู้จัดเก็บข้อมูล", "ดวงใจ อ่านคล่อง")
                .type(2, "กิจกรรมที่รับผิดชอบ", "นิเทศสถานศึกษา");
        onPhoneToo("name-team");
        reading.complete();
        office.tasklist()
                .open(NAME_TEAM, LEAVING, THIS_YEAR)
                .choose("ผู้กำกับดูแลตัวชี้วัด", "ประเสริฐ วางแผนเลิศ")
                .choose(1, "ชื่อผู้จัดเก็บข้อมูล", "ละไม เด็กดี")
                .type(1, "กิจกรรมที่รับผิดชอบ", "ติดตามรายโรงเรียน")
                .complete();
        tasks("orathai")
                .open(NAME_TEAM, SPENDING, THIS_YEAR)
                .choose("ผู้กำกับดูแลตัวชี้วัด", "มาลี การเงินดี")
                .choose(1, "ชื่อผู้จัดเก็บข้อมูล", "อรทัย บัญชีชัด")
                .type(1, "กิจกรรมที่รับผิดชอบ", "รายงานการเบิกจ่าย")
                .complete();
    }

    private void returnOneTeam() {
        TaskForm review = tasks("group-director").open(REVIEW_TEAM, SPENDING, THIS_YEAR);
        look("review-team");
        assertThat(review.text()).contains("นางสาวอรทัย บัญชีชัด: รายงานการเบิกจ่าย");
        review.mark("ส่งคืนให้แก้ไข");
        assertThat(review.refusal()).contains("การส่งคืนต้องระบุหมายเหตุ");
        review.type("หมายเหตุ", "ขอผู้จัดเก็บข้อมูลเพิ่มอีกหนึ่งคน").complete();

        TaskForm returned = tasks("orathai").open(NAME_TEAM, SPENDING, THIS_YEAR);
        look("team-returned");
        assertThat(returned.text()).contains("ส่งคืนให้แก้ไข", "ขอผู้จัดเก็บข้อมูลเพิ่มอีกหนึ่งคน");
        assertThat(returned.value(1, "กิจกรรมที่รับผิดชอบ")).isEqualTo("รายงานการเบิกจ่าย");
        returned.addRow()
                .choose(2, "ชื่อผู้จัดเก็บข้อมูล", "จินตนา ทะเบียนดี")
                .type(2, "กิจกรรมที่รับผิดชอบ", "รวบรวมเอกสาร")
                .complete();
    }

    private void acceptTheTeams() {
        tasks("group-director")
                .open(REVIEW_TEAM, READING, THIS_YEAR)
                .mark("รับรายชื่อ")
                .complete();
        office.tasklist()
                .open(REVIEW_TEAM, LEAVING, THIS_YEAR)
                .mark("รับรายชื่อ")
                .complete();
        office.tasklist()
                .open(REVIEW_TEAM, SPENDING, THIS_YEAR)
                .mark("รับรายชื่อ")
                .complete();
    }

    private void draftTheOrder() {
        TaskForm draft = tasks("group-staff").open(DRAFT_ORDER, THIS_YEAR);
        look("draft-order");
        draft.complete();
        TaskForm approve = tasks("group-director").open("๔. ผู้อำนวยการกลุ่ม", THIS_YEAR);
        look("approve-order");
        EvidenceTab tab = approve.evidence();
        look("approve-order-documents");
        byte[] pdf = tab.download("แต่งตั้ง", "PDF");
        assertThat(PdfText.words(pdf)).contains("รัตนาเก็บข้อมูล");
        tab.back().mark("เห็นชอบ").complete();
    }

    private void returnTheOrderOnce() {
        tasks("deputy")
                .open("๔. รองผู้อำนวยการ", THIS_YEAR)
                .mark("ส่งคืนให้แก้ไข")
                .type("หมายเหตุ", "ขอให้เพิ่มหน้าที่ด้านการรายงาน")
                .complete();
        TaskForm draft = tasks("group-staff").open(DRAFT_ORDER, THIS_YEAR);
        look("order-returned");
        assertThat(draft.text()).contains("ขอให้เพิ่มหน้าที่ด้านการรายงาน");
        draft.type("เหตุผล", "ด้วยสำนักงานต้องดำเนินงานตามตัวชี้วัด KRS และรายงานผลให้ทันกำหนด")
                .complete();
    }

    private void signTheOrder() {
        tasks("group-director")
                .open("๔. ผู้อำนวยการกลุ่ม", THIS_YEAR)
                .mark("เห็นชอบ")
                .complete();
        tasks("deputy").open("๔. รองผู้อำนวยการ", THIS_YEAR).mark("เห็นชอบ").complete();
        TaskForm sign = tasks("director").open("๔. ผู้อำนวยการ ลงนามคำสั่ง", THIS_YEAR);
        look("director-signs");
        assertThat(sign.marked()).isEmpty();
        sign.mark("เห็นชอบ").complete();
    }

    private void issueTheOrder() {
        TaskForm issue = tasks("group-staff").open("๔. ออกเลขคำสั่ง", THIS_YEAR);
        look("issue-order");
        issue.type("เลขที่จากทะเบียนกลาง", "482").type("ลงวันที่", "22/11/2569").complete();
    }

    private void readTheOrder() {
        office.logIn("keeper");
        String message = office.browser().until("the message of the order", () -> {
            String inbox = office.inbox();
            return inbox.contains("๔๘๒/๒๕๖๙") ? inbox : null;
        });
        assertThat(message).contains("ได้รับแต่งตั้งตามคำสั่งที่ ๔๘๒/๒๕๖๙", "ผู้จัดเก็บข้อมูล (รวบรวมผลการอ่าน)");
        onPhoneToo("inbox");
        byte[] order = office.browser()
                .download(() -> office.browser().click(".notice-subject a", "แจ้งการแต่งตั้งตามคำสั่งที่ ๔๘๒/๒๕๖๙"));
        assertThat(PdfText.words(order))
                .contains("๔๘๒/๒๕๖๙", "๒๒พฤศจิกายน", "รายงานผลให้ทันกำหนด")
                .contains("ประเสริฐวางแผนเลิศ", "ละไมเด็กดี", "จินตนาทะเบียนดี", "ดวงใจอ่านคล่อง");
    }

    private void everyoneNamedIsTold() {
        office.logIn("jintana");
        assertThat(office.inbox()).contains("คำสั่งที่ ๔๘๒/๒๕๖๙", "ผู้จัดเก็บข้อมูล (รวบรวมเอกสาร)");
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
