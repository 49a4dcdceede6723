package amnuay.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import amnuay.AmnuayTest;
import amnuay.deadline.HolidayEntry;
import amnuay.deadline.HolidayKind;
import amnuay.deadline.HolidayTable;
import amnuay.notification.NoticeChoices;
import amnuay.notification.PostOffice;
import amnuay.organization.LeaveEntry;
import amnuay.organization.Leaves;
import amnuay.organization.Role;
import amnuay.organization.UnitEntry;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * The fiscal year 2570, day by day, through the process as the job executor runs it, with a real mail server: what each person is told
 * in each case of {@code schedule/year-2570.txt}, and one digest on each day on which they are told anything, none else.
 */
@AmnuayTest
class SimulatedYearTest extends ReminderStory {

    private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 9, 30);
    private static final LocalDate SPECIAL = LocalDate.of(2027, 5, 3);

    @RegisterExtension
    private final GreenMailExtension server = new GreenMailExtension(new ServerSetup(0, "127.0.0.1", "smtp"));

    @Autowired
    ManagementService management;

    @Autowired
    HolidayTable holidays;

    @Autowired
    Leaves leaves;

    @Autowired
    NoticeChoices choices;

    @Autowired
    PostOffice postOffice;

    private final YearScript script = YearScript.read();
    private final Map<String, String> taskOf = new HashMap<>();
    private final JavaMailSenderImpl smtp = new JavaMailSenderImpl();

    @BeforeEach
    void furnishTheYear() {
        forget();
        // the open work of other tests rests meanwhile: its people would be told of it all year long
        database.sql("update act_ru_task set suspension_state_ = 9 where suspension_state_ = 1")
                .update();
        setup.unit(new UnitEntry("yr-plan", "กลุ่มแผนทั้งปี", null));
        setup.unit(new UnitEntry("yr-money", "กลุ่มการเงินทั้งปี", null));
        List.of("yr.anan", "yr.boon", "yr.head").forEach(id -> yearly(id, "yr-plan", Role.STAFF));
        List.of("yr.duen", "yr.ek", "yr.single", "yr.left").forEach(id -> yearly(id, "yr-money", Role.STAFF));
        person("yr.nomail", "ไม่มีเมล", "yr-plan", Role.STAFF, null);
        yearly("yr.free", null, Role.STAFF);
        yearly("yr.director", null, Role.DIRECTOR);
        yearly("yr.group-director", null, Role.GROUP_DIRECTOR);
        setup.unit(new UnitEntry("yr-plan", "กลุ่มแผนทั้งปี", "yr.head"));
        choices.choose("yr.single", new NoticeChoices.Choice(NoticeChoices.Style.SINGLE, true));
        smtp.setHost("127.0.0.1");
        smtp.setPort(server.getSmtp().getPort());
        smtp.setDefaultEncoding("UTF-8");
    }

    @AfterEach
    void endTheYear() {
        forget();
        database.sql("update act_ru_task set suspension_state_ = 1 where suspension_state_ = 9")
                .update();
        // whose roles would otherwise hear of the work of other tests
        List.of("yr.director", "yr.group-director").forEach(setup::deactivate);
        holidays.on(SPECIAL).ifPresent(holiday -> holidays.remove(SPECIAL));
    }

    private void forget() {
        for (String row : List.of(
                "leave_period where person like 'yr.%'",
                "notice_choice where person like 'yr.%'",
                "inbox_message where recipient like 'yr.%'",
                "outbox_mail where recipient like 'yr.%'")) {
            database.sql("delete from " + row).update();
        }
    }

    @Test
    void tellsEverybodyWhatIsWrittenAndInOneDigestADay() {
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            List<YearScript.Event> events = script.on(day);
            time.set(day + "T07:00");
            events.stream().filter(event -> event.verb().equals("open")).forEach(this::open);
            if (events.stream().noneMatch(event -> event.verb().equals("norun"))) {
                morningOf(day, events);
            }
            time.set(day + "T17:00");
            events.forEach(this::inTheEvening);
        }

        script.cases().forEach(each -> assertThat(told(each)).as(each.name()).isEqualTo(each.told()));
        assertThat(daysOfDigests()).isEqualTo(daysOnWhichAnythingIsTold());
        assertThat(mailsOfDigests()).isEqualTo(digestsToThoseWithMail());
    }

    private void yearly(String id, String unit, Role role) {
        person(id, id.substring(3), unit, role, id + "@office.example");
        setup.activate(id);
    }

    private void morningOf(LocalDate day, List<YearScript.Event> events) {
        time.set(day + "T08:30");
        run();
        if (events.stream().anyMatch(event -> event.verb().equals("back"))) {
            time.set(day + "T07:30");
            run();
            // the clock goes on while a slow machine writes digests: later than whatever was written the first time
            time.set(day + "T08:50");
            run();
        }
        if (events.stream().anyMatch(event -> event.verb().equals("twice"))) {
            run();
        }
        postOffice.deliver("yr.", smtp);
    }

    /** Fires the timer and runs what follows, as the job executor does at 8.30. */
    private void run() {
        management.executeJob(management
                .createJobQuery()
                .processDefinitionKey("deadline-reminders")
                .timers()
                .singleResult()
                .getId());
        List<Job> jobs;
        while (!(jobs = management
                        .createJobQuery()
                        .processDefinitionKey("deadline-reminders")
                        .messages()
                        .list())
                .isEmpty()) {
            jobs.forEach(job -> management.executeJob(job.getId()));
        }
    }

    private void open(YearScript.Event event) {
        Task task = task(event.name(), event.value("due"));
        taskOf.put(event.name(), task.getId());
        if (event.value("assign") != null) {
            tasks.setAssignee(task.getId(), event.value("assign"));
        }
        if (event.value("group") != null) {
            tasks.addCandidateGroup(task.getId(), event.value("group"));
        }
        if (event.value("users") != null) {
            List.of(event.value("users").split(",")).forEach(user -> tasks.addCandidateUser(task.getId(), user));
        }
    }

    private void inTheEvening(YearScript.Event event) {
        String task = taskOf.get(event.name());
        switch (event.verb()) {
            case "done" -> tasks.complete(task);
            case "claim" -> tasks.claim(task, event.word(0));
            case "assign" -> tasks.setAssignee(task, event.word(0));
            case "move" -> moveTo(tasks.createTaskQuery().taskId(task).singleResult(), event.word(0));
            case "left" -> setup.deactivate(event.word(0));
            case "holiday" -> holidays.add(new HolidayEntry(
                    LocalDate.parse(event.word(0)), "วันหยุดพิเศษ", HolidayKind.SPECIAL, "มติคณะรัฐมนตรี"));
            case "leave" -> leaves.enter(
                    new LeaveEntry(
                            event.word(0),
                            event.word(3),
                            LocalDate.parse(event.word(1)),
                            LocalDate.parse(event.word(2)),
                            ""),
                    "test");
            case "open", "norun", "back", "twice" -> {}
            default -> throw new AssertionError(event.verb());
        }
    }

    private Map<String, String> told(YearScript.Case each) {
        Map<String, String> told = new TreeMap<>();
        database.sql(
                        """
                        select person, string_agg((written_at at time zone 'Asia/Bangkok')::date || ' ' || kind, ', '
                                                  order by written_at) as told
                        from reminder where task_id = :task and person like 'yr.%' group by person""")
                .param("task", taskOf.get(each.name()))
                .query()
                .listOfRows()
                .forEach(row -> told.put((String) row.get("person"), (String) row.get("told")));
        return told;
    }

    /** From the file, not from the application: by person, the days on which any case tells them something. */
    private Set<String> daysOnWhichAnythingIsTold() {
        Set<String> days = new TreeSet<>();
        script.cases().forEach(each -> each.told().forEach((person, told) -> {
            if (!person.equals("yr.single")) {
                List.of(told.split(", ")).forEach(one -> days.add(person + " " + one.split(" ")[0]));
            }
        }));
        return days;
    }

    /** As a list, so that a second digest on the same day would show. */
    private List<String> digests(String table, String condition) {
        return database.sql("select recipient || ' ' || substr(key, 17) from " + table
                        + " where recipient like 'yr.%' and key like 'deadline-digest:%' " + condition + " order by 1")
                .query(String.class)
                .list();
    }

    private Set<String> daysOfDigests() {
        List<String> digests = digests("inbox_message", "");
        assertThat(digests).doesNotHaveDuplicates();
        return new TreeSet<>(digests);
    }

    private List<String> digestsToThoseWithMail() {
        return daysOfDigests().stream()
                .filter(digest -> !digest.startsWith("yr.nomail"))
                .sorted()
                .toList();
    }

    /** As the mail server received them. */
    private List<String> mailsOfDigests() {
        Map<String, String> digestByMessage = new HashMap<>();
        database.sql("select message_id, recipient || ' ' || substr(key, 17) as digest from outbox_mail"
                        + " where recipient like 'yr.%' and key like 'deadline-digest:%'")
                .query()
                .listOfRows()
                .forEach(row -> digestByMessage.put((String) row.get("message_id"), (String) row.get("digest")));
        return List.of(server.getReceivedMessages()).stream()
                .map(SimulatedYearTest::messageId)
                .filter(digestByMessage::containsKey)
                .map(digestByMessage::get)
                .sorted()
                .toList();
    }

    private static String messageId(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
