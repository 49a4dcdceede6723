package amnuay.procedure.esastandards;

import static amnuay.procedure.esastandards.EsaOffice.DEPUTY;
import static amnuay.procedure.esastandards.EsaOffice.DIRECTOR;
import static amnuay.procedure.esastandards.EsaOffice.GROUP_DIRECTOR;
import static amnuay.procedure.esastandards.EsaOffice.OTHER;
import static amnuay.procedure.esastandards.EsaOffice.OWNER;
import static amnuay.procedure.esastandards.EsaOffice.STAFF;

import amnuay.document.DocumentSummary;
import amnuay.document.Documents;
import amnuay.document.Files;
import amnuay.document.PdfText;
import amnuay.procedure.EvidenceDesk;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceModificationBuilder;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people do in steps ๕ to ๘ of the standards: two points of the first standard and one of the second. */
abstract class EsaDriveStory extends EsaDriveForms {

    @Autowired
    EsaOffice office;

    @Autowired
    AssessedYear years;

    @Autowired
    Points points;

    @Autowired
    YearCalendars calendars;

    @Autowired
    SelfAssessments assessments;

    @Autowired
    EvidenceDesk evidence;

    @Autowired
    Documents documents;

    @Autowired
    Files files;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void enterTheOffice() {
        office.furnish();
    }

    @AfterEach
    void leaveTheOffice() {
        office.deputyApproves(true);
    }

    /** Points 1.1.1 (owner), 1.1.2 (other) and 2.1.1 (owner), each aimed at level 4; rounds in March and July, assessed in September. */
    void plan(int year, Integer baseline) {
        years.plant(year, "1.1.1", OWNER, baseline);
        years.plant(year, "1.1.2", OTHER, baseline);
        years.plant(year, "2.1.1", OWNER, baseline);
        years.aim(year, 4);
        calendars.plan(
                year,
                new CalendarPlan(
                        List.of(
                                new CalendarPlan.PlannedRound("รอบที่ ๑", day(year, 3, 1), day(year, 3, 31)),
                                new CalendarPlan.PlannedRound("รอบที่ ๒", day(year, 7, 1), day(year, 7, 31))),
                        day(year, 9, 1),
                        day(year, 9, 20),
                        4,
                        "คำชี้แจง"),
                STAFF);
    }

    /** A year whose first four steps are passed over, on 10 January. */
    ProcessInstance begin(int year, Integer baseline, String element) {
        time.set(day(year, 1, 10) + "T09:00");
        plan(year, baseline);
        ProcessInstance opened = open(STAFF, Map.of("fiscalYear", year));
        // opening the year plans its schedule from the diagram; the calendar's dates come back by planning it again
        plan(year, baseline);
        ProcessInstanceModificationBuilder jump = engine.getRuntimeService()
                .createProcessInstanceModification(opened.getId())
                .cancelAllForActivity("Step01_StudyStandards")
                .startBeforeActivity(element);
        if (element.equals("Gateway_Drive")) {
            // nobody is asked to acknowledge a calendar that was not published here
            jump.startBeforeActivity("Step03_Acknowledge#multiInstanceBody");
        }
        jump.execute();
        runJobs(year);
        return opened;
    }

    Task taskAbout(String person, int year, String key, String code) {
        return tasks(person, year, key).stream()
                .filter(task -> task.getName().endsWith(" ประเด็น " + code + ")"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(person + " does not find " + key + " about " + code));
    }

    void attach(String person, Task task, String what) {
        as(person, () -> {
            evidence.attach(task.getId(), what);
            return null;
        });
    }

    void report(String person, int year, String code, int percent) {
        submit(person, taskAbout(person, year, "Step05_ReportProgress", code), progress(percent));
        runJobs(year);
    }

    void meet(int year, LocalDate on) {
        attach(STAFF, task(STAFF, year, "Step05_HoldProgressMeeting"), "upload:progress-minutes");
        submit(STAFF, year, "Step05_HoldProgressMeeting", meeting(on));
    }

    void monitor(int year, LocalDate on) {
        submit(GROUP_DIRECTOR, year, "Step06_RecordMonitoring", monitoring(on));
    }

    void assess(String person, int year, String code, int level) {
        Task task = taskAbout(person, year, "Step07_AssessPoint", code);
        attach(person, task, "upload:assessment-evidence");
        submit(person, task, assessment(level));
        runJobs(year);
    }

    /** Passes a paper up: the group's director, the deputy if the office says so, the director. */
    void approve(int year, String task, boolean deputy) {
        submit(GROUP_DIRECTOR, year, task + "ByGroupDirector", APPROVE);
        if (deputy) {
            submit(DEPUTY, year, task + "ByDeputyDirector", APPROVE);
        }
        submit(DIRECTOR, year, task + "ByDirector", APPROVE);
    }

    /** The newest PDF of one of the year's documents, without spaces. */
    String words(int year, String document) {
        DocumentSummary found =
                documents.find(EsaStandards.businessKey(year), document).orElseThrow();
        try (InputStream pdf = files.content(found.pdfFile())) {
            return PdfText.words(pdf.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean wasTold(String person, String text) {
        return database.sql("select count(*) from inbox_message where recipient = ?"
                                + " and position(? in subject || ' ' || body_text) > 0")
                        .params(person, text)
                        .query(Long.class)
                        .single()
                > 0;
    }
}
