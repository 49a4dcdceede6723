package amnuay.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import amnuay.AmnuayTest;
import amnuay.deadline.OfficeCalendar;
import amnuay.deadline.ReminderBook;
import amnuay.deadline.ReminderRules;
import amnuay.organization.Organization;
import amnuay.organization.PersonView;
import amnuay.organization.Role;
import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.camunda.bpm.engine.task.Task;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** What a digest says, to whom, and at what cost. */
@AmnuayTest
class DigestTest extends ReminderStory {

    @Autowired
    Organization organization;

    @Autowired
    ReminderBook book;

    @Autowired
    ReminderRules rules;

    @Autowired
    OfficeCalendar calendar;

    @Test
    void writesOneClearMessageWithWhatIsLateFirst() {
        time.set("2027-04-02T07:00");
        assigned("จัดทำคำสั่ง", "rem.anan", "2027-04-05");
        assigned("สรุปผล_1", "rem.anan", "2027-04-08");
        time.set("2027-04-07T08:30");

        reminders.remind();

        Map<String, Object> message = database.sql(
                        "select subject, body_text from inbox_message where recipient = 'rem.anan'")
                .query()
                .singleRow();
        assertThat(message.get("subject"))
                .isEqualTo("สรุปงานวันที่ 7 เม.ย. 2570: เกินกำหนดแล้ว 1 งาน · ใกล้ครบกำหนด 1 งาน");
        assertThat(message.get("body_text").toString())
                .containsSubsequence(
                        "เกินกำหนดแล้ว (1 งาน)",
                        "จัดทำคำสั่ง",
                        "/camunda/app/tasklist/default/#/?task=" + created.get(0),
                        "เกินกำหนด 1 วันทำการ · กำหนด 5 เม.ย. 2570",
                        "ใกล้ครบกำหนด (1 งาน)",
                        "สรุปผล_1",
                        "เหลือ 1 วันทำการ · กำหนด 8 เม.ย. 2570");
        assertThat(database.sql("select body_text from inbox_message where recipient = 'rem.head'")
                        .query(String.class)
                        .single())
                .contains("งานในความดูแลของท่านที่ต้องติดตาม", "ผู้รับผิดชอบ: นายอนันต์ แจ้งเตือน");
    }

    @Test
    void saysNothingTwiceHoweverOftenItRuns() {
        time.set("2027-04-02T07:00");
        assigned("A", "rem.anan", "2027-04-05");
        time.set("2027-04-05T08:30");

        reminders.remind();
        reminders.remind();

        assertThat(digests("rem.anan")).isEqualTo(1);
    }

    @Test
    void saysNothingTwiceWhenTheClockJumpsBackAnHour() {
        time.set("2027-04-02T07:00");
        assigned("A", "rem.anan", "2027-04-05");
        time.set("2027-04-05T08:30");
        reminders.remind();

        time.set("2027-04-05T07:31");
        assigned("B", "rem.boon", "2027-04-05");
        reminders.remind();
        time.set("2027-04-05T08:30");
        reminders.remind();

        assertThat(saidTo("rem.anan")).containsExactly("2027-04-05 A today");
        assertThat(digests("rem.anan")).isEqualTo(1);
        assertThat(saidTo("rem.boon")).containsExactly("2027-04-05 B today");
        assertThat(digests("rem.boon")).isEqualTo(1);
    }

    @Test
    void doesNotRemindOfWhatWasDoneAfterTheListWasMade() {
        time.set("2027-04-02T07:00");
        Task done = assigned("A", "rem.anan", "2027-04-05");
        assigned("B", "rem.anan", "2027-04-05");
        time.set("2027-04-05T08:30");
        Map<PersonView, List<DigestItem>> digests = plan.of(LocalDate.of(2027, 4, 5));

        tasks.complete(done.getId());
        digests.forEach((person, items) -> writer.write(person, items, LocalDate.of(2027, 4, 5)));

        assertThat(saidTo("rem.anan")).containsExactly("2027-04-05 B today");
    }

    @Test
    void asksTheDatabaseAsOftenForAHundredTasksAsForOne(
            @Autowired DataSource source, @Autowired EntityManagerFactory entities) {
        time.set("2027-04-02T07:00");
        assigned("A", "rem.anan", "2027-04-05");
        long forOne = statements(source, entities);
        for (int number = 0; number < 99; number++) {
            assigned("N" + number, "rem.boon", "2027-04-05");
        }

        assertThat(statements(source, entities)).isEqualTo(forOne).isGreaterThan(1);
    }

    @Test
    void asksKeepersOnceAMonthToConfirmACalendarThatIsInUse(@Autowired UnconfirmedHolidays unconfirmed) {
        person("rem.keeper", "กานต์", null, Role.GROUP_DIRECTOR, null);
        time.set("2027-04-05T08:30");
        unconfirmed.tell();
        time.set("2027-04-07T08:30");
        unconfirmed.tell();
        // other tests may have left tasks in years of their own
        String asked = "กรุณายืนยันปฏิทินวันหยุดราชการ พ.ศ. 2570";
        assertThat(subjects("rem.keeper")).containsOnlyOnce(asked);

        time.set("2027-05-05T08:30");
        unconfirmed.tell();
        assertThat(subjects("rem.keeper")).filteredOn(asked::equals).hasSize(2);
        assertThat(subjects("rem.anan")).isEmpty();
    }

    private long statements(DataSource source, EntityManagerFactory entities) {
        AtomicInteger prepared = new AtomicInteger();
        JdbcClient counted = JdbcClient.create(new DelegatingDataSource(source) {
            @Override
            public Connection getConnection() throws java.sql.SQLException {
                Connection connection = super.getConnection();
                return (Connection) Proxy.newProxyInstance(
                        getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                            if (method.getName().equals("prepareStatement")
                                    || method.getName().equals("createStatement")) {
                                prepared.incrementAndGet();
                            }
                            return method.invoke(connection, arguments);
                        });
            }
        });
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        new DigestPlan(new OpenTasks(counted), organization, calendar, rules, book, 1, 3).of(LocalDate.of(2027, 4, 5));
        statistics.setStatisticsEnabled(false);
        return prepared.get() + statistics.getPrepareStatementCount();
    }
}
