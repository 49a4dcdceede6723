package amnuay.procedure.esastandards;

import static amnuay.procedure.esastandards.EsaOffice.OTHER;
import static amnuay.procedure.esastandards.EsaOffice.OWNER;
import static amnuay.procedure.esastandards.EsaOffice.STAFF;

import amnuay.organization.OrganizationSetup;
import amnuay.organization.PersonEntry;
import amnuay.organization.Role;
import amnuay.thai.ThaiDates;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.annotation.Autowired;

/** What people do in steps ๑ to ๔ of the standards. Every story has a fiscal year of its own and begins in its November. */
abstract class EsaTeamStory extends EsaDriveStory {

    static final String LEAVER = "esat.leaver";

    @Autowired
    PointTree tree;

    @Autowired
    OrganizationSetup setup;

    /** Points 1.1.1 and 2.1.1 of the owner, 1.1.2 of the other. */
    ProcessInstance open(int year) {
        time.set(day(year, 11, 2) + "T09:00");
        plant(year);
        return start(year);
    }

    ProcessInstance start(int year) {
        return start(Map.of("fiscalYear", year));
    }

    ProcessInstance adopt(int year, int steps) {
        time.set(day(year, 11, 2) + "T09:00");
        if (points.of(year).isEmpty()) {
            plant(year);
        }
        String rows = Stream.iterate(1, step -> step + 1)
                .limit(steps)
                .map(step ->
                        "{'step': %d, 'doneOn': '1/10/2568', 'reference': 'หนังสือฉบับที่ %d'}".formatted(step, step))
                .collect(Collectors.joining(","));
        return start(Map.of("fiscalYear", year, "paperSteps", json("[" + rows + "]")));
    }

    private ProcessInstance start(Map<String, Object> values) {
        return open(STAFF, values);
    }

    /** As the engine begins it there, without anybody who submits a form. */
    ProcessInstance begin(String element) {
        return engine.getRuntimeService()
                .createProcessInstanceById(newest())
                .startBeforeActivity(element)
                .execute();
    }

    private void plant(int year) {
        years.plant(year, "1.1.1", OWNER, 3);
        years.plant(year, "1.1.2", OTHER, null);
        years.plant(year, "2.1.1", OWNER, 4);
    }

    UUID point(int year, String code) {
        return points.ofCode(year, code).orElseThrow().id();
    }

    void leaver() {
        setup.person(new PersonEntry(
                LEAVER, "นางสาว", "ผู้ลาออก", "ทดสอบ", "", EsaOffice.UNIT, Set.of(Role.STAFF), null, null));
        setup.activate(LEAVER);
    }

    void study(int year) {
        attach(STAFF, task(STAFF, year, "Step01_StudyStandards"), "upload:esa-guideline");
        submit(STAFF, year, "Step01_StudyStandards", studied());
    }

    void setTarget(String person, int year, String code, String level) {
        submit(person, taskAbout(person, year, "Step04_SetTarget", code), target(level));
        runJobs(year);
    }

    String shown(Task task, String key) {
        return (String) engine.getTaskService().getVariable(task.getId(), key);
    }

    static Map<String, Object> studied() {
        return Map.of(
                "participants", json("['esat.staff', 'esat.owner']"),
                "understanding", "เข้าใจมาตรฐานและเกณฑ์ของปีนี้",
                "duties", "กลุ่มอำนวยการประสานทุกกลุ่ม",
                "improvements", "");
    }

    static Map<String, Object> order() {
        return Map.of(
                "reason", "เพื่อให้งานเรียบร้อย",
                "authority", "อาศัยอำนาจตามกฎหมาย",
                "duties", "ดำเนินการตามมาตรฐาน\nประเมินตนเอง",
                "effective", "ทั้งนี้ ตั้งแต่บัดนี้");
    }

    static Map<String, Object> number(int year, String number) {
        return Map.of("numbering", "central", "number", number, "dated", ThaiDates.typed(day(year, 11, 2)));
    }

    static Map<String, Object> handbook() {
        return Map.of(
                "foreword", "คำนำของคู่มือทดสอบ",
                "guidance", "ศึกษามาตรฐาน\nดำเนินการ",
                "evidenceGuidance", "แนบหลักฐานให้ครบ");
    }

    static Map<String, Object> briefing(int year) {
        return Map.of(
                "heldOn",
                ThaiDates.typed(day(year, 11, 2)),
                "place",
                "ห้องประชุมใหญ่",
                "attendees",
                json("['esat.staff', 'esat.owner', 'esat.other']"),
                "topics",
                "มาตรฐานและหน้าที่");
    }

    /** Levels of 1.1.1, 1.1.2 and 2.1.1, as many as are given. */
    static Map<String, Object> levels(String... levels) {
        String[] codes = {"1.1.1", "1.1.2", "2.1.1"};
        StringBuilder rows = new StringBuilder();
        for (int row = 0; row < levels.length; row++) {
            rows.append(row == 0 ? "" : ",")
                    .append("{'point': '%s ประเด็นทดสอบ', 'baseline': '–', 'level': '%s'}"
                            .formatted(codes[row], levels[row]));
        }
        return Map.of("analysis", "จุดเด่นและจุดที่ต้องพัฒนา", "targets", json("[" + rows + "]"));
    }

    static Map<String, Object> calendar(int year, String opens, String closes) {
        return Map.of(
                "rounds",
                json(("[{'name': 'รอบที่ ๑', 'opens': '%s', 'closes': '%s'},"
                                + "{'name': 'รอบที่ ๒', 'opens': '1/7/%d', 'closes': '31/7/%d'}]")
                        .formatted(opens, closes, year, year)),
                "assessmentOpens",
                "1/8/" + year,
                "assessmentDue",
                "31/8/" + year,
                "monitoringMonths",
                3,
                "explanation",
                "รายงานภายในวันปิดรอบ");
    }

    static CalendarPlan plan(int year) {
        return new CalendarPlan(
                List.of(new CalendarPlan.PlannedRound("รอบที่ ๑", day(year, 3, 1), day(year, 3, 31))),
                day(year, 8, 1),
                day(year, 8, 31),
                3,
                "");
    }

    static Map<String, Object> target(String level) {
        return Map.of(
                "targetLevel", level,
                "target", "ทุกกลุ่มดำเนินการครบ",
                "expectedOutput", "รายงานผลหนึ่งเล่ม",
                "policy", "สอดคล้องกับนโยบายของ สพฐ.",
                "supportNeeded", "งบประมาณ");
    }

    static Map<String, Object> returnedPoint(String point, String remark) {
        return Map.of(
                "decision", "return", "returns", json("[{'point': '%s', 'remark': '%s'}]".formatted(point, remark)));
    }
}
