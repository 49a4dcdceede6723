package amnuay.procedure.krs;

import static amnuay.procedure.krs.KrsOffice.GROUP_DIRECTOR;
import static amnuay.procedure.krs.KrsOffice.KEEPER;
import static amnuay.procedure.krs.KrsOffice.STAFF;
import static amnuay.procedure.krs.KrsOffice.SUPERVISOR;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.annotation.Autowired;

/** What people do in the rounds of KRS: four indicators of unequal weight, scored in three ways, in two rounds. */
abstract class RoundStory extends KrsStory {

    private static final String ATTACH = "Adoption_AttachAdoptedEvidence";

    @Autowired
    KrsYear measured;

    @Autowired
    Rounds rounds;

    @Autowired
    Results results;

    /** A year whose first eight steps are passed over, on 10 January; the first round opens on 1 March. */
    ProcessInstance beginRounds(int year) {
        time.set(day(year, 1, 10) + "T09:00");
        measuredIndicators(year);
        ProcessInstance opened = open(year);
        rounds.plan(
                year,
                List.of(
                        new RoundEntry("รอบที่ ๑", day(year, 3, 1), day(year, 3, 31), 7),
                        new RoundEntry("รอบที่ ๒", day(year, 9, 1), day(year, 9, 30), 7)));
        engine.getRuntimeService()
                .createProcessInstanceModification(opened.getId())
                .cancelAllForActivity("Step01_ReceiveFramework")
                .startBeforeActivity("Step09_Rounds")
                .execute();
        return opened;
    }

    /** Opens a year whose first steps were done on paper, with their evidence. */
    ProcessInstance takeOver(int year, int steps) {
        measuredIndicators(year);
        ProcessInstance opened =
                open(Map.of("fiscalYear", year, "paperSteps", json("[" + AdoptionStories.papers(steps) + "]")));
        for (String key : List.of("step01-1", "step02-1", "step02-2", "step03-1", "step04-1", "step05-1", "step06-1")) {
            if (key.compareTo("step%02d-9".formatted(steps)) < 0) {
                attach(STAFF, year, ATTACH, "upload:adopted-" + key);
            }
        }
        submit(STAFF, year, ATTACH, Map.of("complete", true));
        return opened;
    }

    /** Plans two rounds, in March and in September, and has the calendar approved. */
    void publishCalendar(int year) {
        String rounds = "[{'name': 'รอบที่ ๑', 'opens': '1/3/%1$d', 'closes': '31/3/%1$d'},"
                + "{'name': 'รอบที่ ๒', 'opens': '1/9/%1$d', 'closes': '30/9/%1$d'}]";
        submit(
                STAFF,
                year,
                "Step07_PlanCalendar",
                Map.of(
                        "rounds",
                        json(rounds.formatted(year)),
                        "warningDays",
                        7,
                        "progressMonths",
                        3,
                        "explanation",
                        "คำชี้แจง"));
        runJobs(year);
        submit(GROUP_DIRECTOR, year, "Step07_ApproveCalendar", APPROVE);
        runJobs(year);
    }

    void measuredIndicators(int year) {
        measured.put(
                year, 1, "20", Direction.MORE_IS_BETTER, "80", scale(true, "1=60", "2=65", "3=70", "4=75", "5=80"));
        measured.put(year, 2, "30", Direction.MORE_IS_BETTER, "90", scale(false, "50=70", "75=80", "100=90"));
        measured.put(
                year,
                3,
                "25",
                Direction.LESS_IS_BETTER,
                "0.1",
                new Scale(ScaleTest.levels("1=0.5", "3=0.3", "5=0.1"), Direction.LESS_IS_BETTER, true, null));
        measured.put(
                year, 4, "25", Direction.MORE_IS_BETTER, "50", scale(true, "1=10", "2=20", "3=30", "4=40", "5=50"));
    }

    private static Scale scale(boolean interpolates, String... levels) {
        return new Scale(ScaleTest.levels(levels), Direction.MORE_IS_BETTER, interpolates, null);
    }

    Round round(int year, int number) {
        return rounds.of(year).get(number - 1);
    }

    Result result(int year, int round, String code) {
        return results.of(round(year, round)).stream()
                .filter(result -> indicators.get(result.indicatorId()).code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    Task taskAboutResult(String person, int year, String key, int round, String code) {
        return taskAbout(person, year, key, result(year, round, code).id());
    }

    Task taskAbout(String person, int year, String key, UUID subject) {
        Predicate<Task> aboutIt =
                task -> subject.toString().equals(engine.getTaskService().getVariable(task.getId(), "subject"));
        return tasks(person, year, key).stream()
                .filter(aboutIt)
                .findFirst()
                .orElseThrow(() -> new AssertionError(person + " does not find " + key + " about " + subject));
    }

    void enter(int year, int round, String code, String value) {
        Task task = taskAboutResult(KEEPER, year, "Step09_EnterResult", round, code);
        as(KEEPER, () -> {
            evidence.attach(task.getId(), "upload:result-evidence");
            return null;
        });
        submit(KEEPER, task, resultForm(value));
    }

    static Map<String, Object> resultForm(String value) {
        return Map.of(
                "value", value,
                "explanation", "ดำเนินการครบทุกโรงเรียน",
                "supportingFactors", "ผู้บริหารสนับสนุน",
                "obstacles", "",
                "suggestions", "");
    }

    void review(int year, int round, String code, Map<String, Object> decision) {
        submit(SUPERVISOR, taskAboutResult(SUPERVISOR, year, "Step09_ReviewResult", round, code), decision);
    }

    void check(int year, int round, String code, Map<String, Object> decision) {
        submit(STAFF, taskAboutResult(STAFF, year, "Step09_CheckResult", round, code), decision);
        runJobs(year);
    }

    void recordEntry(int year, int round, String code, String enteredOn) {
        submit(STAFF, taskAboutResult(STAFF, year, "Step09_RecordKrsEntry", round, code), entry(enteredOn));
    }

    static Map<String, Object> entry(String enteredOn) {
        return Map.of("enteredOn", enteredOn, "enteredAt", "09.15 น.", "reference", "KRS-" + enteredOn);
    }

    void completeReferences(int year, int round, String code) {
        Task task = taskAboutResult(KEEPER, year, "Step10_CompleteReferences", round, code);
        as(KEEPER, () -> {
            evidence.attach(task.getId(), "upload:reference-documents");
            return null;
        });
        submit(KEEPER, task, Map.of("complete", true));
        runJobs(year);
    }

    /** From the keeper to KRS and its reference documents, without a return. */
    void report(int year, int round, String code, String value, String enteredOn) {
        enter(year, round, code, value);
        review(year, round, code, APPROVE);
        check(year, round, code, APPROVE);
        recordEntry(year, round, code, enteredOn);
        completeReferences(year, round, code);
    }

    void certify(int year, String toldOn) {
        submit(
                STAFF,
                year,
                "Step10_RecordCertification",
                Map.of("outcome", "certified", "toldOn", toldOn, "reference", "ศธ ๐๔๐๐๑/๕๕", "remark", ""));
        runJobs(year);
    }

    void giveReason(String person, Task task, String reason) {
        as(person, () -> {
            evidence.giveReason(task.getId(), 1, reason);
            return null;
        });
    }

    /** Whether a notice about the year's results says so. */
    boolean wasTold(String person, int year, String text) {
        return database.sql("select count(*) from inbox_message where recipient = ?"
                                + " and link = ? and position(? in subject || ' ' || body_text) > 0")
                        .params(person, "/office/krs/" + year + "/results", text)
                        .query(Long.class)
                        .single()
                > 0;
    }
}
