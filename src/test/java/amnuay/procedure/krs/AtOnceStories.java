package amnuay.procedure.krs;

import static amnuay.procedure.krs.KrsOffice.CLERK;
import static amnuay.procedure.krs.KrsOffice.GROUP_DIRECTOR;
import static amnuay.procedure.krs.KrsOffice.HEAD;
import static amnuay.procedure.krs.KrsOffice.RESPONSIBLE;
import static amnuay.procedure.krs.KrsOffice.STAFF;
import static amnuay.procedure.krs.KrsOffice.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Two people complete the same task at the same moment: one succeeds, the other is told so and loses nothing. */
abstract class AtOnceStories extends RoundStory {

    private static final String SOMEBODY_WAS_FASTER =
            "งานนี้มีผู้ส่งไปก่อนแล้วหรือข้อมูลเพิ่งเปลี่ยนไป กรุณาเปิดรายการงานใหม่อีกครั้ง ข้อมูลที่ท่านกรอกยังไม่ถูกบันทึก";

    @Autowired
    TransactionTemplate transaction;

    @Test
    void oneOfTwoReceivesTheFramework() throws Exception {
        open(2631);
        indicators(2631, "60", "40");
        attach(STAFF, 2631, "Step01_ReceiveFramework", "upload:framework");
        oneOfTwo(task(STAFF, 2631, "Step01_ReceiveFramework"), STAFF, CLERK, frameworkLetter());
        assertThat(steps(2631, "ส่งงาน")).isEqualTo(1);
    }

    @Test
    void oneOfTwoNamesTheTeamAndOneOfTwoReviewsIt() throws Exception {
        open(2632);
        receiveFramework(2632);
        planMeeting(2632);
        issueMemo(2632);
        holdMeeting(2632);
        oneOfTwo(taskAbout(HEAD, 2632, "Step03_NameSupervisorAndKeepers", "1"), HEAD, RESPONSIBLE, team());
        oneOfTwo(
                taskAbout(GROUP_DIRECTOR, 2632, "Step03_ReviewSupervisorAndKeepers", "1"),
                GROUP_DIRECTOR,
                GROUP_DIRECTOR,
                APPROVE);
        assertThat(steps(2632, "เห็นชอบ")).isEqualTo(2);
    }

    @Test
    void oneOfTwoApprovesAResult() throws Exception {
        beginRounds(2591);
        at(2591, day(2591, 3, 1), "00:05");
        enter(2591, 1, "1", "80");
        oneOfTwo(taskAboutResult(SUPERVISOR, 2591, "Step09_ReviewResult", 1, "1"), SUPERVISOR, SUPERVISOR, APPROVE);
        assertThat(tasks(STAFF, 2591, "Step09_CheckResult")).hasSize(1);
        assertThat(database.sql("select count(*) from approval_decision where business_key = 'krs-2591'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void tellsWhoComesLater() {
        open(2633);
        indicators(2633, "60", "40");
        attach(STAFF, 2633, "Step01_ReceiveFramework", "upload:framework");
        Task task = task(STAFF, 2633, "Step01_ReceiveFramework");
        submit(STAFF, task, frameworkLetter());
        refused(() -> submit(CLERK, task, frameworkLetter()), 409, SOMEBODY_WAS_FASTER);
    }

    /** The task's row is held until both have done their work and wait to write it. */
    private void oneOfTwo(Task task, String one, String other, Map<String, Object> values) throws Exception {
        AtOnce both = transaction.execute(held -> {
            database.sql("select id_ from act_ru_task where id_ = ? for update")
                    .param(task.getId())
                    .query(String.class)
                    .single();
            AtOnce begun = AtOnce.begin(() -> submitted(one, task, values), () -> submitted(other, task, values));
            await().atMost(Duration.ofSeconds(20)).until(() -> waiting() >= 2);
            return begun;
        });
        List<Throwable> failures = both.failures();
        assertThat(failures).hasSize(1);
        refused(
                () -> {
                    throw failures.get(0);
                },
                409,
                SOMEBODY_WAS_FASTER);
    }

    private boolean submitted(String person, Task task, Map<String, Object> values) {
        submit(person, task, values);
        return true;
    }

    private long waiting() {
        return database.sql("select count(*) from pg_stat_activity where wait_event_type = 'Lock'")
                .query(Long.class)
                .single();
    }

    private long steps(int year, String what) {
        return database.sql("select count(*) from step_event where business_key = ? and what = ?")
                .params("krs-" + year, what)
                .query(Long.class)
                .single();
    }
}
