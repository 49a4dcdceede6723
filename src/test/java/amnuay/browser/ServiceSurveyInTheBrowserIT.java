package amnuay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import amnuay.document.PdfText;
import amnuay.platform.TestPublicPort;
import amnuay.thai.ThaiText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The service survey of fiscal year 2575 from the groups to the improvement plan, click by click: 30 answers from phones, 20 from a file,
 * 5 typed from paper; the report's figures against the database's own arithmetic and a table that was made outside of this application.
 */
class ServiceSurveyInTheBrowserIT extends ProcedureWalk {

    private static final String THIS_YEAR = "ปีงบประมาณ: 2575";
    private static final Path TABLES = Path.of("src/test/resources/survey");
    private static final List<String> QUESTIONS = List.of("q11", "q12", "q13", "q14", "q15", "q21", "q22");
    private static final List<String> GROUPS = List.of("ครู", "ผู้ปกครอง", "ผู้บริหาร");
    private static final int IN_THE_BROWSER = 3;

    @Autowired
    TestPublicPort publicPort;

    @Test
    void runsFromTheGroupsToTheImprovementPlan() {
        plantTheQuestionnaire();
        // before 1 October, when the year would open by itself
        time.set("2031-09-25T09:00");
        office = browsers.office(port);
        walk = new Walk(office, "survey");
        defineGroups();
        publish();
        sendTheLetters();
        answerOnPhones();
        importTheFile();
        typeTheSheets();
        closeByTheTimer();
        report();
        improve();
        assertThat(Walk.peopleWhoCompletedTasks(database, "service-survey-2575"))
                .contains("group-staff", "group-director", "director");
    }

    /** One that gives the section ด้านกระบวนการ two hundred ratings with the sum 901. */
    private void plantTheQuestionnaire() {
        database.update(
                "insert into survey (id, fiscal_year, state, questionnaire) values (gen_random_uuid(), 2575, 'DRAFT', ?::jsonb)",
                String.join("\n", lines("walk-questionnaire.json")));
    }

    private void defineGroups() {
        walk.tasks("group-staff")
                .startForm("การพัฒนาคุณภาพการให้บริการ")
                .type("ปีงบประมาณ (พ.ศ.)", "2575")
                .start();
        TaskForm groups = office.tasklist().open("๑. กำหนดกลุ่ม", THIS_YEAR);
        assertThat(groups.refusal()).contains("ยังส่งงานไม่ได้");
        assertThat(groups.text()).contains("ต้องกรอกช่องนี้");
        groups.type(3, "ภารกิจ", "การบริหารงานบุคคล");
        walk.look("groups");
        groups.complete();
        approve("group-director", "๑. ผู้อำนวยการกลุ่ม");
    }

    private void publish() {
        time.set("2032-01-12T09:00");
        TaskForm draft = walk.tasks("group-staff").open("๒. จัดทำแบบสำรวจ", THIS_YEAR);
        walk.look("draft-questionnaire");
        draft.type("วันเปิดรับคำตอบ", "2/2/2575")
                .type("วันปิดรับคำตอบ", "26/2/2575")
                .complete();
        approve("group-director", "๒. ผู้อำนวยการกลุ่ม");
        approve("director", "๒. ผู้อำนวยการ");
    }

    private void sendTheLetters() {
        TaskForm draft = walk.tasks("group-staff").open("๓. ร่างหนังสือ", THIS_YEAR);
        walk.look("draft-letters");
        draft.complete();
        EvidenceTab tab = walk.tasks("group-director")
                .open("๓. ผู้อำนวยการกลุ่ม", THIS_YEAR)
                .evidence();
        assertThat(PdfText.words(tab.download("ขอความอนุเคราะห์แจกแบบสอบถาม", "PDF")))
                .contains("๒๖กุมภาพันธ์๒๕๗๕เวลา๑๖.๓๐น.");
        tab.back().mark("เห็นชอบ").complete();
        approve("director", "๓. ผู้อำนวยการ");
        TaskForm numbers = walk.tasks("group-staff").open("๓. ออกเลขหนังสือ", THIS_YEAR);
        walk.look("issue-letters");
        numbers.type("เลขที่หนังสือจากทะเบียนกลาง", "75001")
                .type("หนังสือลงวันที่", "13/1/2575")
                .type("เลขที่บันทึกจากทะเบียนกลาง", "75002")
                .type("บันทึกลงวันที่", "13/1/2575")
                .complete();
    }

    private void answerOnPhones() {
        time.set("2032-02-03T09:00");
        TaskForm collect = walk.tasks("group-staff").open("๔. เก็บรวบรวม", THIS_YEAR);
        walk.look("collect");
        assertThat(collect.refusal()).contains("ยังส่งงานไม่ได้");
        List<Map<String, String>> phones = sheets("phone");
        Browser phone = browsers.phone(publicPort.number());
        phones.subList(0, IN_THE_BROWSER).forEach(sheet -> answer(phone, sheet));
        phone.picture("survey-phone");
        RespondentPhone plain = new RespondentPhone(publicPort.number(), token());
        phones.subList(IN_THE_BROWSER, phones.size()).forEach(sheet -> plain.answer(fields(sheet)));
        sheets("plain").forEach(sheet -> plain.answer(fields(sheet)));
        assertThat(answered()).isEqualTo(30);
    }

    private void answer(Browser phone, Map<String, String> sheet) {
        phone.open("/s/" + token());
        fields(sheet).forEach((name, value) -> {
            if (!value.isEmpty()) {
                phone.click("label:has(> input[name='" + name + "'][value='" + value + "'])");
            }
        });
        phone.click("button[type=submit]");
        phone.see("main", "ได้รับคำตอบของท่านแล้ว");
    }

    private void importTheFile() {
        List<String> rows = sheets("file").stream()
                .map(sheet -> sheet.get("group") + ","
                        + QUESTIONS.stream().map(sheet::get).collect(Collectors.joining(",")))
                .toList();
        Path file = Papers.write(
                folder,
                "คำตอบ.csv",
                ("กลุ่มผู้ตอบ,ความรวดเร็ว,ขั้นตอนชัดเจน,เอกสารเข้าใจง่าย,แจ้งผลให้ทราบ,ความสุภาพ,ความล่าช้า,ความผิดพลาด\n"
                                + String.join("\n", rows) + "\n")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        office.browser().open("/office/service-survey/2575/files");
        office.browser().see("#file").sendKeys(file.toAbsolutePath().toString());
        office.browser().click("main form button[type=submit]", "อ่านไฟล์");
        office.browser().see("main", "นำเข้าได้ 20 แถว จาก 20 แถว");
        walk.look("file-dry-run");
        office.browser().click("form[action$='/take'] button");
        office.browser().see("body", "นำเข้า 20 ชุดแล้ว");
        assertThat(answered()).isEqualTo(50);
    }

    private void typeTheSheets() {
        Browser browser = office.browser();
        browser.open("/office/service-survey/2575/paper");
        int number = 1;
        for (Map<String, String> sheet : sheets("typed")) {
            browser.type(browser.see("#group"), Integer.toString(GROUPS.indexOf(sheet.get("group")) + 1));
            QUESTIONS.forEach(question -> browser.type(browser.see("#" + question), sheet.get(question)));
            if (number == 1) {
                walk.look("paper");
            }
            browser.click("main form button[type=submit]", "บันทึก");
            browser.see("body", "บันทึกแบบสอบถามเลขที่ " + number++ + " แล้ว");
        }
        assertThat(answered()).isEqualTo(55);
    }

    private void closeByTheTimer() {
        time.set("2032-02-26T16:31");
        TaskForm confirm = walk.tasks("group-staff").open("๔. ยืนยันจำนวน", THIS_YEAR);
        assertThat(confirm.text())
                .contains("55 ชุด", "ตอบออนไลน์ 30 ชุด", "บันทึกจากกระดาษ 5 ชุด", "นำเข้าจากไฟล์ 20 ชุด");
        confirm.type("จำนวนแบบสอบถามกระดาษ", "4").mark("ยืนยันว่า");
        assertThat(confirm.refusal()).contains("ในระบบมีแบบสอบถามกระดาษ 5 ชุด");
        walk.look("confirm");
        confirm.type("จำนวนแบบสอบถามกระดาษ", "5").complete();
    }

    private void report() {
        TaskForm draft = walk.tasks("group-staff").open("๕. วิเคราะห์ สรุปผล", THIS_YEAR);
        walk.look("draft-report");
        draft.complete();
        EvidenceTab tab = walk.tasks("group-director")
                .open("๕. ผู้อำนวยการกลุ่ม", THIS_YEAR)
                .evidence();
        String report = PdfText.words(tab.download("เล่มรายงานผล", "PDF"));
        tellsTheTableThatWasMadeOutside(report);
        tellsWhatTheDatabaseCounts(report);
        assertThat(report)
                .contains("ด้านกระบวนการ๔.๕๑๐.๕๐๙๐.๑๐มากที่สุด")
                .contains(
                        "ผู้ปกครอง๔*****",
                        "ผู้บริหาร๕*****",
                        "เครื่องหมาย*หมายถึงไม่แสดงเพราะมีผู้ตอบน้อยกว่าห้าคน",
                        "ครู๔๖๔.๔๓๐.๖๐มาก");
        tab.back().mark("เห็นชอบ").complete();
        approve("director", "๕. ผู้อำนวยการ");
        walk.tasks("group-staff")
                .open("๕. ออกเลขบันทึก", THIS_YEAR)
                .type("เลขที่จากทะเบียนกลาง", "75003")
                .type("ลงวันที่", "27/2/2575")
                .complete();
    }

    private void tellsTheTableThatWasMadeOutside(String report) {
        for (String line : lines("walk-figures.csv").subList(1, 8)) {
            String[] cells = line.split(",");
            assertThat(report).contains(cells[0] + ThaiText.digits(cells[1] + cells[2] + cells[3]));
        }
    }

    private void tellsWhatTheDatabaseCounts(String report) {
        Map<String, String> names = Map.of("q11", "ความรวดเร็ว", "q14", "แจ้งผลให้ทราบ", "q21", "ความล่าช้า");
        names.forEach((question, name) -> assertThat(report)
                .contains(name
                        + ThaiText.digits(database.queryForObject(
                                """
                                select count(*)::text || round(avg(value), 2) || round(stddev_samp(value), 2)
                                  from survey_answer join survey_response r on r.id = response join survey s on s.id = r.survey
                                 where s.fiscal_year = 2575 and question = ?""",
                                String.class,
                                Integer.valueOf(question.substring(1))))));
        assertThat(database.queryForObject(
                        """
                        select count(*) || ' ' || trim_scale(avg(value)) || ' ' || round(avg(value), 2)
                          from survey_answer join survey_response r on r.id = response join survey s on s.id = r.survey
                         where s.fiscal_year = 2575 and question between 11 and 14""",
                        String.class))
                .isEqualTo("200 4.505 4.51");
    }

    private void improve() {
        TaskForm plan = walk.tasks("group-staff").open("๖. สังเคราะห์ปัญหา", THIS_YEAR);
        for (int row = 1; row <= 2; row++) {
            plan.type(row, "แนวทางปรับปรุง", "ลดขั้นตอนที่ " + row).choose(row, "ผู้รับผิดชอบ", "ทวี กฎหมายแม่น");
        }
        walk.look("synthesize");
        plan.complete();
        approve("group-director", "๖. ผู้อำนวยการกลุ่ม");
        approve("director", "๖. ผู้อำนวยการ");
        office.browser()
                .until(
                        "both items are handed on",
                        () -> database.queryForObject(
                                        "select count(*) from finding where business_key = 'service-survey-2575'"
                                                + " and owner = 'thawee'",
                                        Integer.class)
                                == 2);
    }

    private void approve(String person, String task) {
        TaskForm form = walk.tasks(person).open(task, THIS_YEAR).mark("เห็นชอบ");
        walk.look(person);
        form.complete();
    }

    private String token() {
        return database.queryForObject(
                """
                select token from survey_link l join survey s on s.id = l.survey
                 where s.fiscal_year = 2575 and l.kind = 'SCHOOL' order by l.sort limit 1""",
                String.class);
    }

    private int answered() {
        return database.queryForObject(
                "select count(*) from survey_response r join survey s on s.id = r.survey where s.fiscal_year = 2575",
                Integer.class);
    }

    /** As the form's fields. */
    private static Map<String, String> fields(Map<String, String> sheet) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("group", Integer.toString(GROUPS.indexOf(sheet.get("group")) + 1));
        QUESTIONS.forEach(question -> fields.put(question, sheet.get(question)));
        return fields;
    }

    private static List<Map<String, String>> sheets(String channel) {
        return lines("walk-answers.csv").stream()
                .filter(line -> line.startsWith(channel + ","))
                .map(line -> line.split(",", -1))
                .map(cells -> {
                    Map<String, String> sheet = new LinkedHashMap<>();
                    sheet.put("group", cells[1]);
                    for (int at = 0; at < QUESTIONS.size(); at++) {
                        sheet.put(QUESTIONS.get(at), cells[at + 2]);
                    }
                    return sheet;
                })
                .toList();
    }

    private static List<String> lines(String table) {
        try {
            return Files.readAllLines(TABLES.resolve(table));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
