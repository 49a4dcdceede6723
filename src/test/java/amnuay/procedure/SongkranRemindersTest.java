package amnuay.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import amnuay.AmnuayTest;
import amnuay.deadline.OfficeCalendar;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Three weeks, day by day, through the process as the job executor runs it. */
@AmnuayTest
class SongkranRemindersTest extends ReminderStory {

    @Autowired
    ManagementService management;

    @Autowired
    HistoryService history;

    @Autowired
    OfficeCalendar calendar;

    @Test
    void remindsThroughThreeWeeksAroundSongkranAsWrittenHere() {
        time.set("2027-04-02T07:00");
        assigned("A", "rem.anan", "2027-04-19");
        Task doneInTime = assigned("B", "rem.boon", "2027-04-16");
        Task ofTheUnit = task("C", "2027-04-21");
        tasks.addCandidateGroup(ofTheUnit.getId(), "unit-" + UNIT);
        Task withoutDate = task("D", null);
        tasks.setAssignee(withoutDate.getId(), "rem.anan");
        Task moved = assigned("E", "rem.chai", "2027-04-09");

        for (LocalDate day = LocalDate.of(2027, 4, 2); day.isBefore(LocalDate.of(2027, 4, 24)); day = day.plusDays(1)) {
            morningOf(day);
            time.set(day + "T17:00");
            switch (day.getDayOfMonth()) {
                case 7 -> moveTo(moved, "2027-04-22");
                case 12 -> tasks.complete(doneInTime.getId());
                case 21 -> tasks.claim(ofTheUnit.getId(), "rem.boon");
                case 22 -> tasks.complete(moved.getId());
                default -> {}
            }
        }

        assertThat(saidTo("rem.anan"))
                .containsExactly(
                        "2027-04-02 A before-7",
                        "2027-04-07 C before-7",
                        "2027-04-09 A before-3",
                        "2027-04-16 A before-1",
                        "2027-04-16 C before-3",
                        "2027-04-19 A today",
                        "2027-04-20 A overdue-1",
                        "2027-04-20 C before-1",
                        "2027-04-21 A overdue-2",
                        "2027-04-21 C today",
                        "2027-04-22 A overdue-3",
                        "2027-04-23 A overdue-4");
        assertThat(saidTo("rem.boon"))
                .containsExactly(
                        "2027-04-07 C before-7",
                        "2027-04-08 B before-3",
                        "2027-04-12 B before-1",
                        "2027-04-16 C before-3",
                        "2027-04-20 C before-1",
                        "2027-04-21 C today",
                        "2027-04-22 C overdue-1",
                        "2027-04-23 C overdue-2");
        assertThat(saidTo("rem.head"))
                .containsExactly(
                        "2027-04-07 C before-7",
                        "2027-04-16 C before-3",
                        "2027-04-20 A overdue-1",
                        "2027-04-20 C before-1",
                        "2027-04-21 A overdue-2",
                        "2027-04-21 C today",
                        "2027-04-22 A overdue-3",
                        "2027-04-22 C overdue-1",
                        "2027-04-23 A overdue-4",
                        "2027-04-23 C overdue-2");
        assertThat(saidTo("rem.director")).containsExactly("2027-04-22 A overdue-3", "2027-04-23 A overdue-4");
        assertThat(saidTo("rem.chai"))
                .containsExactly(
                        "2027-04-05 E before-3",
                        "2027-04-08 E before-7",
                        "2027-04-19 E before-3",
                        "2027-04-21 E before-1",
                        "2027-04-22 E today");

        assertThat(digests("rem.anan")).isEqualTo(9);
        assertThat(digests("rem.boon")).isEqualTo(8);
        assertThat(digests("rem.head")).isEqualTo(6);
        assertThat(digests("rem.chai")).isEqualTo(5);
        assertThat(mails("rem.anan")).isEqualTo(9);
        assertThat(mails("rem.chai")).isZero();
    }

    /** Fires the timer and runs what follows, as the job executor does at 8.30. */
    private void morningOf(LocalDate day) {
        time.set(day + "T08:30");
        String end = calendar.isOpenToday() ? "EndEvent_Reminded" : "EndEvent_DayOff";
        long before = reached(end);
        Job timer = management
                .createJobQuery()
                .processDefinitionKey("deadline-reminders")
                .timers()
                .singleResult();
        management.executeJob(timer.getId());
        List<Job> jobs;
        while (!(jobs = management
                        .createJobQuery()
                        .processDefinitionKey("deadline-reminders")
                        .messages()
                        .list())
                .isEmpty()) {
            jobs.forEach(job -> management.executeJob(job.getId()));
        }
        assertThat(reached(end)).isEqualTo(before + 1);
    }

    private long reached(String end) {
        return history.createHistoricActivityInstanceQuery().activityId(end).count();
    }
}
