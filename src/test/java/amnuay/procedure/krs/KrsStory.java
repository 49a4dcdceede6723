package amnuay.procedure.krs;

import static amnuay.procedure.krs.KrsOffice.GROUP_DIRECTOR;
import static amnuay.procedure.krs.KrsOffice.HEAD;
import static amnuay.procedure.krs.KrsOffice.STAFF;

import amnuay.procedure.EvidenceDesk;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** What people do in the first four steps of KRS. Every story has a fiscal year of its own; 2601 and later are free for tests. */
abstract class KrsStory extends KrsDesk {

    @Autowired
    KrsOffice office;

    @Autowired
    EvidenceDesk evidence;

    @BeforeEach
    void enterTheOffice() {
        office.furnish();
    }

    ProcessInstance open(Map<String, Object> values) {
        return open(STAFF, values);
    }

    ProcessInstance open(int year) {
        return open(Map.of("fiscalYear", year));
    }

    /** Indicators 1, 2, … with these weights. */
    void indicators(int year, String... weights) {
        for (int i = 1; i <= weights.length; i++) {
            indicators.put(year, entry(Integer.toString(i), weights[i - 1]), i);
        }
    }

    private static IndicatorEntry entry(String code, String weight) {
        return new IndicatorEntry(
                code,
                "",
                "ร้อยละของผู้เรียนที่อ่านออกเขียนได้",
                new BigDecimal(weight),
                "ร้อยละ",
                "80",
                Direction.MORE_IS_BETTER,
                "",
                "",
                null,
                null,
                null,
                List.of());
    }

    void attach(String person, int year, String key, String what) {
        Task task = task(person, year, key);
        as(person, () -> {
            evidence.attach(task.getId(), what);
            return null;
        });
    }

    void receiveFramework(int year) {
        indicators(year, "60", "40");
        attach(STAFF, year, "Step01_ReceiveFramework", "upload:framework");
        submit(STAFF, year, "Step01_ReceiveFramework", frameworkLetter());
    }

    void planMeeting(int year) {
        submit(STAFF, year, "Step02_PlanMeeting", meetingPlan());
        runJobs(year);
    }

    void issueMemo(int year) {
        submit(GROUP_DIRECTOR, year, "Step02_ApproveInvitationMemo", APPROVE);
        submit(STAFF, year, "Step02_IssueInvitationMemo", ownNumber());
        runJobs(year);
    }

    void holdMeeting(int year) {
        attach(STAFF, year, "Step02_RecordMeeting", "upload:meeting-minutes");
        submit(STAFF, year, "Step02_RecordMeeting", meetingRecord());
    }

    void nameTeam(int year, String indicator) {
        submit(HEAD, taskAbout(HEAD, year, "Step03_NameSupervisorAndKeepers", indicator), team());
    }

    void reviewTeam(int year, String indicator, Map<String, Object> decision) {
        submit(
                GROUP_DIRECTOR,
                taskAbout(GROUP_DIRECTOR, year, "Step03_ReviewSupervisorAndKeepers", indicator),
                decision);
    }

    void nameAllTeams(int year) {
        for (String indicator : List.of("1", "2")) {
            nameTeam(year, indicator);
            reviewTeam(year, indicator, APPROVE);
        }
    }

    void draftOrder(int year) {
        submit(STAFF, year, "Step04_DraftAppointingOrder", orderDraft());
        runJobs(year);
    }

    void decideOrder(String person, int year, String by, Map<String, Object> decision) {
        submit(person, year, "Step04_ApproveAppointingOrderBy" + by, decision);
    }

    void issueOrder(int year) {
        submit(STAFF, year, "Step04_IssueAppointingOrder", ownNumber());
        runJobs(year);
    }
}
