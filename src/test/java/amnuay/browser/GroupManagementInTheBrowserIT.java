package amnuay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import amnuay.document.PdfText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.support.ui.Select;

/**
 * Group management of fiscal year 2607 from the plan to the accepted report, by the people of the group, click by click; the office's clock
 * is moved from September 2606 to September 2607.
 */
class GroupManagementInTheBrowserIT extends ProcedureWalk {

    private static final String THIS_YEAR = "ปีงบประมาณ: 2607";
    private static final List<String> PEOPLE = List.of("group-staff", "pranee", "somsak");
    private static final List<String> WORK = List.of("จัดตารางผู้บริหาร", "รับและส่งหนังสือ", "ดูแลรถราชการ");
    private static final List<String> AREAS = List.of("งานช่วยอำนวยการ", "งานสารบรรณ", "งานยานพาหนะ");
    private static final List<String> PHASES = List.of("ก่อน", "ระหว่าง", "หลัง");

    @Test
    void runsFromThePlanToTheAcceptedReport() {
        // before 1 October, when the year would open by itself
        time.set("2063-09-20T09:00");
        office = browsers.office(port);
        walk = new Walk(office, "group-management");
        enterThePlan();
        time.set("2063-10-03T09:00");
        approveThePlan();
        writeWorkPlans();
        assignTheWork();
        time.set("2064-09-02T09:00");
        supervise();
        reportResults();
        report();
        assertThat(Walk.peopleWhoCompletedTasks(database, "group-management-2607"))
                .contains("group-staff", "pranee", "somsak", "group-director", "director");
    }

    private void enterThePlan() {
        office.logIn("group-staff");
        office.browser().open("/office/group-management/2607/plan");
        office.browser().see(".alert-warning", "บุคลากรในกลุ่มที่ยังไม่มีงานในแผน");
        for (int item = 0; item < PEOPLE.size(); item++) {
            select("#area", item);
            office.browser().see("#title").sendKeys(WORK.get(item));
            new Select(office.browser().see("#owner")).selectByValue(PEOPLE.get(item));
            office.browser().see("#expected").sendKeys("งานเรียบร้อย");
            office.browser().click("#item button[type=submit]");
            office.browser().see(".alert-success", WORK.get(item));
        }
        walk.onPhoneToo("plan");
        TaskForm start =
                office.tasklist().startForm("การบริหารงานกลุ่มอำนวยการ").type("ปีงบประมาณ (พ.ศ.)", "2607");
        walk.look("start-form");
        start.start();
    }

    private void select(String field, int area) {
        Select areas = new Select(office.browser().see(field));
        areas.getOptions().stream()
                .filter(option -> option.getText().startsWith(AREAS.get(area)))
                .findFirst()
                .orElseThrow()
                .click();
    }

    private void approveThePlan() {
        TaskForm draft = walk.tasks("group-staff").open("๑. จัดทำแผน", THIS_YEAR);
        assertThat(draft.text()).contains("ดูแลรถราชการ", "นายสมศักดิ์ ขับดี");
        walk.look("draft-plan");
        draft.type("กำกับ ติดตามทุกกี่เดือน", "12").complete();
        walk.tasks("group-director")
                .open("๑. ผู้อำนวยการกลุ่ม", THIS_YEAR)
                .mark("เห็นชอบ")
                .complete();
        EvidenceTab tab =
                walk.tasks("director").open("๑. ผู้อำนวยการ", THIS_YEAR).evidence();
        assertThat(PdfText.words(tab.download("แผนการดำเนินงาน", "PDF"))).contains("ดูแลรถราชการ", "๑กันยายน๒๖๐๗");
        tab.back().mark("เห็นชอบ").complete();
    }

    private void writeWorkPlans() {
        PEOPLE.forEach(this::writeWorkPlan);
        TaskForm review = walk.tasks("group-director").open("๑. พิจารณาแผนปฏิบัติงาน", THIS_YEAR);
        assertThat(review.value(3, "บุคลากร")).contains("สมศักดิ์ ขับดี");
        review.choose(3, "ผลการพิจารณา", "ส่งคืน").type(3, "หมายเหตุ", "ระบุรอบตรวจสภาพรถ");
        walk.look("review-work-plans");
        review.complete();
        TaskForm again = walk.tasks("somsak").open("๑. จัดทำแผนปฏิบัติงาน", THIS_YEAR);
        assertThat(again.text()).contains("ระบุรอบตรวจสภาพรถ");
        again.type(1, "กิจกรรม", "ตรวจสภาพรถทุกวันจันทร์").complete();
        walk.tasks("group-director").open("๑. พิจารณาแผนปฏิบัติงาน", THIS_YEAR).complete();
    }

    private void writeWorkPlan(String person) {
        TaskForm own = walk.tasks(person).open("๑. จัดทำแผนปฏิบัติงาน", THIS_YEAR);
        own.type(1, "กิจกรรม", "ดำเนินการตามขั้นตอน").type(1, "ตัวชี้วัดความสำเร็จ", "ครบถ้วน");
        if (person.equals("pranee")) {
            walk.onPhoneToo("work-plan");
        }
        own.complete();
    }

    private void assignTheWork() {
        TaskForm draft = walk.tasks("group-staff").open("๑. มอบหมายงาน", THIS_YEAR);
        walk.look("draft-assignment");
        draft.complete();
        walk.tasks("group-director")
                .open("๑. ผู้อำนวยการกลุ่ม", THIS_YEAR)
                .mark("เห็นชอบ")
                .complete();
        walk.tasks("director").open("๑. ผู้อำนวยการ", THIS_YEAR).mark("เห็นชอบ").complete();
        walk.tasks("group-staff")
                .open("๑. ออกเลขคำสั่ง", THIS_YEAR)
                .type("เลขที่จากทะเบียนกลาง", "88")
                .type("ลงวันที่", "3/10/2606")
                .complete();
        walk.tasks("somsak");
        office.browser().until("the driver is told", () -> office.inbox().contains("มอบหมายงานกลุ่มอำนวยการ"));
    }

    private void supervise() {
        for (int person = 0; person < PEOPLE.size(); person++) {
            TaskForm look = walk.tasks("group-director")
                    .open(
                            "๒. กำกับ ติดตาม",
                            List.of("สมใจ", "ปราณี", "สมศักดิ์").get(person),
                            THIS_YEAR);
            for (int phase = 1; phase <= PHASES.size(); phase++) {
                if (phase > 1) {
                    look.addRow();
                }
                look.choose(phase, "งาน", WORK.get(person))
                        .choose(phase, "ช่วง", PHASES.get(phase - 1))
                        .type(phase, "สิ่งที่ตรวจพบ", "เป็นไปตามแผน");
            }
            if (person == 2) {
                walk.onPhoneToo("supervise");
            }
            look.complete();
        }
        TaskForm conclude = walk.tasks("group-director").open("๒. สรุปผลการกำกับ", THIS_YEAR);
        assertThat(conclude.text()).contains("1 ครั้ง").doesNotContain("ยังไม่มี");
        conclude.type("สรุปผลการกำกับ", "ทุกคนปฏิบัติงานตามแผน");
        walk.look("conclude-supervision");
        conclude.complete();
    }

    private void reportResults() {
        for (String person : PEOPLE) {
            TaskForm results = walk.tasks(person).open("๕. รายงานผล", THIS_YEAR);
            results.evidence()
                    .attach("หลักฐานผลการปฏิบัติงาน", Papers.text(folder, "ผลงาน.txt"))
                    .back();
            results.type(1, "วันที่แล้วเสร็จ", "1/9/2607").type(1, "ผลการปฏิบัติงาน", "ทำครบทุกกิจกรรม");
            if (person.equals("somsak")) {
                walk.look("report-results");
            }
            results.complete();
        }
    }

    private void report() {
        draftReport("ควรเพิ่มพนักงานขับรถ");
        EvidenceTab tab =
                walk.tasks("director").open("๕. ผู้อำนวยการ", THIS_YEAR).evidence();
        assertThat(PdfText.words(tab.download("รายงานผลการปฏิบัติงาน", "PDF")))
                .contains("ควรเพิ่มพนักงานขับรถ", "แล้วเสร็จตามกำหนด", "ทุกคนปฏิบัติงานตามแผน");
        tab.back().mark("ส่งคืน").type("หมายเหตุ", "ระบุจำนวน").complete();
        draftReport("ควรเพิ่มพนักงานขับรถหนึ่งคน");
        walk.tasks("director")
                .open("๕. ผู้อำนวยการ", THIS_YEAR)
                .mark("รับรายงาน")
                .complete();
        office.browser()
                .until("the director is told", () -> office.inbox().contains("รายงานผลการปฏิบัติงานกลุ่มอำนวยการ"));
        office.browser().open("/office/group-management/2607/plan");
        office.browser().see("main", "แล้วเสร็จตามกำหนด");
        walk.look("plan-with-results");
    }

    private void draftReport(String opinion) {
        TaskForm draft = walk.tasks("group-director")
                .open("๕. สรุปผลและจัดทำ", THIS_YEAR)
                .type("ประโยชน์ต่อทางราชการ", "งานสารบรรณรวดเร็ว")
                .type("ประโยชน์ต่อข้าราชการครู", "ครูได้รับหนังสือทันเวลา")
                .type("ความเห็นเสนอผู้บังคับบัญชา", opinion);
        walk.look("draft-report");
        draft.complete();
    }
}
