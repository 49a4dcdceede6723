package amnuay.procedure.servicesurvey;

import static amnuay.procedure.servicesurvey.SurveyOffice.CLERK;
import static amnuay.procedure.servicesurvey.SurveyOffice.DIRECTOR;
import static amnuay.procedure.servicesurvey.SurveyOffice.GROUP_DIRECTOR;

import amnuay.thai.ThaiDates;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What people do in the six steps. Every story has a fiscal year of its own, two apart: a year begins with the questionnaire before. */
abstract class SurveyStory extends SurveyDesk {

    private static final Map<String, Integer> GROUPS =
            Map.of("ครู", Samples.TEACHERS, "ผู้ปกครอง", Samples.PARENTS, "บุคลากรอื่น", Samples.STAFF);

    @Autowired
    Surveys surveys;

    @Autowired
    Answers answers;

    @Autowired
    TransactionTemplate transaction;

    /** On 12 January, with a questionnaire small enough to count by hand. */
    ProcessInstance open(int year) {
        time.set(day(year, 1, 12) + "T09:00");
        ProcessInstance opened = open(Map.of("fiscalYear", year));
        surveys.edit(year, usual -> Samples.small());
        return opened;
    }

    void defineGroups(int year) {
        submit(CLERK, year, "Step01_DefineGroups", groups());
    }

    void approveGroups(int year) {
        defineGroups(year);
        submit(GROUP_DIRECTOR, year, "Step01_ApproveGroups", APPROVE);
    }

    /** Open from 1 to 26 February. */
    void publish(int year) {
        approveGroups(year);
        submit(CLERK, year, "Step02_DraftQuestionnaire", february(year));
        bothAgree(year, "Step02_ApproveQuestionnaire");
    }

    void send(int year) {
        publish(year);
        submit(CLERK, year, "Step03_DraftLetters", letters());
        bothAgree(year, "Step03_ApproveLetters");
        submit(CLERK, year, "Step03_IssueLetters", numbers(year));
    }

    /** Until the numbers of ten sheets stand. */
    void count(int year) {
        send(year);
        at(year, day(year, 2, 1), "00:05");
        take(year, SurveyOffice.SCHOOL, twoHundred().subList(0, 10));
        at(year, day(year, 2, 26), "16:30");
        submit(CLERK, year, "Step04_ConfirmCollection", confirmed(0));
    }

    void report(int year) {
        count(year);
        submit(CLERK, year, "Step05_DraftReport", reportWords());
        bothAgree(year, "Step05_ApproveReport");
        submit(CLERK, year, "Step05_IssueReportMemo", ownNumber(year));
    }

    void bothAgree(int year, String task) {
        submit(GROUP_DIRECTOR, year, task + "ByGroupDirector", APPROVE);
        submit(DIRECTOR, year, task + "ByDirector", APPROVE);
    }

    SurveyLink link(int year, String code) {
        return surveys.links(year).stream()
                .filter(link -> link.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** In one transaction, for the sake of time. */
    void take(int year, String code, List<AnswerSheet> sheets) {
        SurveyLink link = link(year, code);
        Questionnaire asked = surveys.of(year).questionnaire();
        transaction.executeWithoutResult(begun ->
                sheets.forEach(sheet -> answers.take(asked, link, sheet, AnswerOrigin.page(UUID.randomUUID()))));
    }

    void takePaper(int year, String code, int number, AnswerSheet sheet) {
        answers.take(surveys.of(year).questionnaire(), link(year, code), sheet, AnswerOrigin.paper(number));
    }

    /** 191 teachers, 4 parents and 5 others; speed has the mean 4.505, counted by hand. */
    static List<AnswerSheet> twoHundred() {
        int[] questions = {Samples.SPEED, Samples.PLACE, Samples.DELAY, Samples.ERRORS};
        List<AnswerSheet> sheets = new ArrayList<>();
        for (String line : lines().subList(1, lines().size())) {
            String[] cells = line.split(",", -1);
            Map<Integer, List<Integer>> values = new TreeMap<>();
            for (int at = 0; at < questions.length; at++) {
                if (!cells[at + 1].isEmpty()) {
                    values.put(questions[at], List.of(Integer.valueOf(cells[at + 1])));
                }
            }
            for (int times = 0; times < Integer.parseInt(cells[5]); times++) {
                sheets.add(new AnswerSheet(GROUPS.get(cells[0]), values, Map.of()));
            }
        }
        return sheets;
    }

    private static List<String> lines() {
        try {
            return java.nio.file.Files.readAllLines(Path.of("src/test/resources/survey/two-hundred.csv"));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static Map<String, Object> groups() {
        return Map.of(
                "groups",
                json(
                        "[{'name': 'ครู', 'mission': 'งานบุคคลและวิทยฐานะ', 'reached': 'ลิงก์ของโรงเรียน', 'expected': 250},"
                                + "{'name': 'ผู้ปกครอง', 'mission': 'การรับนักเรียน', 'reached': 'แบบกระดาษ', 'expected': 20},"
                                + "{'name': 'บุคลากรอื่น', 'mission': 'งานการเงิน', 'reached': 'ลิงก์ของกลุ่มงาน'}]"));
    }

    static Map<String, Object> february(int year) {
        return days(day(year, 2, 1), day(year, 2, 26));
    }

    static Map<String, Object> days(LocalDate opens, LocalDate closes) {
        return Map.of("opens", ThaiDates.typed(opens), "closes", ThaiDates.typed(closes));
    }

    static Map<String, Object> letters() {
        return Map.of(
                "purpose", "เพื่อพัฒนาการให้บริการ",
                "schoolRequest", "ประชาสัมพันธ์ลิงก์\nรวบรวมแบบกระดาษส่งคืน",
                "unitRequest", "ติดคิวอาร์โค้ดที่จุดบริการ");
    }

    static Map<String, Object> numbers(int year) {
        String dated = ThaiDates.typed(day(year, 1, 20));
        return Map.of(
                "letterNumbering",
                "central",
                "letterNumber",
                "8" + year,
                "letterDated",
                dated,
                "memoNumbering",
                "own",
                "memoNumber",
                "",
                "memoDated",
                dated);
    }

    static Map<String, Object> confirmed(int paperSheets) {
        return Map.of("paperSheets", paperSheets, "note", "", "confirmed", true);
    }

    static Map<String, Object> reportWords() {
        return Map.of("foreword", "คำนำของรายงาน", "summary", "บทสรุปของรายงาน", "remarks", "ควรเพิ่มที่นั่งรอ");
    }

    static Map<String, Object> ownNumber(int year) {
        return Map.of("numbering", "own", "number", "", "dated", ThaiDates.typed(day(year, 1, 21)));
    }

    static Map<String, Object> plan(String owner, LocalDate due) {
        return plan("ความล่าช้า", owner, due);
    }

    static Map<String, Object> plan(String problem, String owner, LocalDate due) {
        return Map.of(
                "rationale",
                "ตามผลการสำรวจ",
                "items",
                json("[{'problem': '%s', 'action': 'ลดขั้นตอน', 'owner': '%s', 'due': '%s'}]"
                        .formatted(problem, owner, ThaiDates.typed(due))));
    }
}
