package amnuay.procedure;

import amnuay.organization.OrganizationSetup;
import amnuay.organization.PersonEntry;
import amnuay.organization.Role;
import amnuay.organization.UnitEntry;
import amnuay.platform.TestTime;
import amnuay.thai.ThaiDates;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An office of five and their tasks in April 2027, with its real holidays: Chakri day is Tuesday the 6th, Songkran is Tuesday the 13th to
 * Thursday the 15th.
 */
abstract class ReminderStory {

    static final String UNIT = "rem-unit";

    @Autowired
    OrganizationSetup setup;

    @Autowired
    TaskService tasks;

    @Autowired
    IdentityService identity;

    @Autowired
    DigestPlan plan;

    @Autowired
    DigestWriter writer;

    @Autowired
    DeadlineReminders reminders;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    @Autowired
    TestTime time;

    final List<String> created = new ArrayList<>();

    @BeforeEach
    void furnish() {
        identity.clearAuthentication();
        forgetWhatWasSaid();
        setup.unit(new UnitEntry(UNIT, "กลุ่มทดสอบการแจ้งเตือน", null));
        person("rem.anan", "อนันต์", UNIT, Role.STAFF, "rem.anan@office.example");
        person("rem.boon", "บุญมี", UNIT, Role.STAFF, "rem.boon@office.example");
        person("rem.head", "หทัย", UNIT, Role.UNIT_HEAD, "rem.head@office.example");
        person("rem.chai", "ชัย", null, Role.STAFF, null);
        person("rem.director", "ดำรง", null, Role.DIRECTOR, "rem.director@office.example");
        setup.unit(new UnitEntry(UNIT, "กลุ่มทดสอบการแจ้งเตือน", "rem.head"));
    }

    @AfterEach
    void clear() {
        tasks.deleteTasks(created, true);
        forgetWhatWasSaid();
        time.giveBack();
    }

    /** Also by the runs of other tests: the director hears of everybody's late work. */
    private void forgetWhatWasSaid() {
        database.sql("delete from reminder").update();
        database.sql("delete from reminder_digest").update();
        database.sql("delete from inbox_message where recipient like 'rem.%'").update();
        database.sql("delete from outbox_mail where recipient like 'rem.%'").update();
    }

    List<String> fiveDueToday() {
        time.set("2027-04-02T07:00");
        List<String> people = List.of("rem.anan", "rem.boon", "rem.head", "rem.chai", "rem.director");
        people.forEach(person -> assigned("งานของ " + person, person, "2027-04-05"));
        time.set("2027-04-05T08:30");
        return people;
    }

    Task assigned(String name, String person, String due) {
        Task task = task(name, due);
        tasks.setAssignee(task.getId(), person);
        return task;
    }

    Task task(String name, String due) {
        Task task = tasks.newTask();
        task.setName(name);
        task.setDueDate(due == null ? null : closing(due));
        tasks.saveTask(task);
        created.add(task.getId());
        return task;
    }

    void moveTo(Task task, String due) {
        Task now = tasks.createTaskQuery().taskId(task.getId()).singleResult();
        now.setDueDate(closing(due));
        tasks.saveTask(now);
    }

    static Date closing(String day) {
        return Date.from(
                LocalDateTime.parse(day + "T16:30").atZone(ThaiDates.ZONE).toInstant());
    }

    List<String> saidTo(String person) {
        return database.sql(
                        """
                        select (r.written_at at time zone 'Asia/Bangkok')::date || ' ' || t.name_ || ' ' || r.kind
                        from reminder r join act_hi_taskinst t on t.id_ = r.task_id
                        where r.person = :person and r.task_id = any(:own) order by r.written_at::date, t.name_""")
                .param("person", person)
                .param("own", created.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    List<String> subjects(String person) {
        return database.sql("select subject from inbox_message where recipient = :person")
                .param("person", person)
                .query(String.class)
                .list();
    }

    long digests(String person) {
        return database.sql(
                        "select count(*) from inbox_message where recipient = :person and key like 'deadline-digest:%'")
                .param("person", person)
                .query(Long.class)
                .single();
    }

    long mails(String person) {
        return database.sql(
                        "select count(*) from outbox_mail where recipient = :person and key like 'deadline-digest:%'")
                .param("person", person)
                .query(Long.class)
                .single();
    }

    void person(String id, String name, String unit, Role role, String email) {
        setup.person(new PersonEntry(id, "นาย", name, "แจ้งเตือน", "", unit, Set.of(role), email, null));
    }
}
