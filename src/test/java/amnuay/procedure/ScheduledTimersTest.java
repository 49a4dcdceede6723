package amnuay.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amnuay.AmnuayTest;
import amnuay.deadline.ScheduleSource;
import amnuay.deadline.YearSchedule;
import amnuay.thai.FiscalYear;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Two rounds of a diagram of its own, each with a timer that opens it and one that closes it; the fiscal year 2652 (October 2108 to
 * September 2109) belongs to this test.
 */
@AmnuayTest
class ScheduledTimersTest {

    private static final String KEY = "krs-2652";
    private static final Instant NEVER = Instant.parse("9999-12-30T17:00:00Z");

    @Autowired
    YearSchedule schedule;

    @Autowired
    ScheduleFollower follower;

    @Autowired
    ProcedureYears years;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    ManagementService management;

    @Autowired
    HistoryService history;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    private String deployment;
    private String instance;

    @BeforeEach
    void beginTheYear() {
        deployment = repository
                .createDeployment()
                .addClasspathResource("schedule/two-rounds.bpmn")
                .deploy()
                .getId();
        plan("first", "opens", LocalDate.of(2109, 1, 7));
        plan("first", "closes", LocalDate.of(2109, 3, 29));
        schedule.plan(
                KEY, "krs:round:second:opens", "เปิดรอบ", null, ScheduleSource.NOT_ANNOUNCED, "รอหนังสือ", "t.anan");
        ProcessInstance started =
                runtime.startProcessInstanceByKey("two-rounds", KEY, Map.of("rounds", List.of("first", "second")));
        instance = started.getId();
        transaction.executeWithoutResult(work -> years.open("krs", new FiscalYear(2652), instance, "t.anan"));
    }

    @AfterEach
    void forgetTheYear() {
        repository.deleteDeployment(deployment, true);
        database.sql("delete from procedure_year where business_key = :key")
                .param("key", KEY)
                .update();
        database.sql("delete from schedule_row where business_key = :key")
                .param("key", KEY)
                .update();
    }

    @Test
    void firesEachRoundByItsOwnRowAndNeverWhatIsNotAnnounced() {
        assertThat(dueDates("Timer_RoundOpens")).containsExactly(Instant.parse("2109-01-06T17:00:00Z"), NEVER);

        plan("second", "opens", LocalDate.of(2109, 4, 1));

        assertThat(dueDates("Timer_RoundOpens"))
                .containsExactly(Instant.parse("2109-01-06T17:00:00Z"), Instant.parse("2109-03-31T17:00:00Z"));
    }

    @Test
    void movesTheClosingTimerThatCockpitShows() {
        openRound(Instant.parse("2109-01-06T17:00:00Z"));
        plan("second", "opens", LocalDate.of(2109, 4, 1));
        openRound(Instant.parse("2109-03-31T17:00:00Z"));
        assertThat(dueDates("Timer_RoundCloses")).containsExactly(Instant.parse("2109-03-29T09:30:00Z"), NEVER);

        schedule.move(KEY, "krs:round:first:closes", LocalDate.of(2109, 4, 5), "สพฐ. ขยายเวลา", "t.anan");
        assertThat(dueDates("Timer_RoundCloses")).containsExactly(Instant.parse("2109-04-05T09:30:00Z"), NEVER);

        schedule.withdraw(KEY, "krs:round:first:closes", "สพฐ. ยกเลิกกำหนดเดิม", "t.anan");
        assertThat(dueDates("Timer_RoundCloses")).containsExactly(NEVER, NEVER);
    }

    @Test
    void closesTheRoundByTheMovedTimer() {
        openRound(Instant.parse("2109-01-06T17:00:00Z"));
        schedule.move(KEY, "krs:round:first:closes", LocalDate.of(2109, 1, 8), "ปิดก่อนกำหนด", "t.anan");

        management.executeJob(job(Instant.parse("2109-01-08T09:30:00Z")).getId());

        assertThat(history.createHistoricActivityInstanceQuery()
                        .processInstanceId(instance)
                        .activityId("EndEvent_RoundClosed")
                        .count())
                .isEqualTo(1);
        assertThat(tasks.createTaskQuery().processInstanceId(instance).count()).isZero();
    }

    @Test
    void movesNothingWhenTheMoveIsRolledBack() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(work -> {
                    plan("first", "opens", LocalDate.of(2109, 2, 1));
                    throw new IllegalStateException("afterwards");
                }))
                .hasMessage("afterwards");

        assertThat(dueDates("Timer_RoundOpens")).containsExactly(Instant.parse("2109-01-06T17:00:00Z"), NEVER);
        assertThat(schedule.dateOf(KEY, "krs:round:first:opens")).contains(LocalDate.of(2109, 1, 7));
    }

    @Test
    void putsTimersBackToTheScheduleHoweverOftenItIsAsked() {
        Job opens = job(Instant.parse("2109-01-06T17:00:00Z"));
        management.setJobDuedate(opens.getId(), Date.from(Instant.parse("2109-02-02T00:00:00Z")));

        follower.followAll(KEY);
        follower.followAll(KEY);

        assertThat(dueDates("Timer_RoundOpens")).containsExactly(Instant.parse("2109-01-06T17:00:00Z"), NEVER);
    }

    private void plan(String round, String what, LocalDate day) {
        schedule.plan(KEY, "krs:round:" + round + ":" + what, "รอบ", day, ScheduleSource.OBEC_LETTER, "ว ๑", "t.anan");
    }

    private void openRound(Instant due) {
        management.executeJob(job(due).getId());
    }

    private Job job(Instant due) {
        return management.createJobQuery().processInstanceId(instance).list().stream()
                .filter(job -> job.getDuedate().toInstant().equals(due))
                .findFirst()
                .orElseThrow();
    }

    private List<Instant> dueDates(String timer) {
        return management.createJobQuery().processInstanceId(instance).activityId(timer).list().stream()
                .map(job -> job.getDuedate().toInstant())
                .sorted()
                .toList();
    }
}
