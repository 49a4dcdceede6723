package amnuay.oversight;

import amnuay.deadline.DueDates;
import amnuay.deadline.ScheduleSource;
import amnuay.deadline.YearSchedule;
import amnuay.thai.WorkingDays;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the office's own tables say about every opened year, in one statement per question. Reads them and changes none. */
@Component
class OfficeRows {

    private static final int MOST_FAILED_MAILS = 10;

    private static final String ADOPTED = "select business_key, step_number from adopted_step";

    /** The last word about each subject of a step, where it is a return: the work lies with its author again. */
    private static final String RETURNED =
            """
            select business_key, step_number
            from (select distinct on (business_key, step_number, subject) business_key, step_number, what
                  from step_event where business_key = any(:keys) and what in ('ส่งงาน', 'เห็นชอบ', 'ส่งคืนให้แก้ไข')
                  order by business_key, step_number, subject, at desc) as last_word
            where what = 'ส่งคืนให้แก้ไข'
            group by business_key, step_number""";

    private static final String SCHEDULE =
            """
            select r.business_key, r.element, r.label, r.due_on, r.source
            from schedule_row r join procedure_year y on y.business_key = r.business_key
            where r.due_on is not null or r.source = 'NOT_ANNOUNCED'
            order by r.due_on, r.business_key, r.position""";

    private static final String FINDINGS =
            """
            select id, procedure, business_key, text, owner, due_on from finding
            where state = 'OPEN' and due_on is not null order by due_on, text""";

    private static final String FAILED_MAILS =
            """
            select recipient_name, subject, created_at, count(*) over () as all_of_them
            from outbox_mail where state = 'DEAD' order by created_at desc, id limit :most""";

    private final JdbcClient database;

    OfficeRows(JdbcClient database) {
        this.database = database;
    }

    /** A step of a year. */
    record StepOfYear(String businessKey, int step) {}

    /**
     * A row of a year's schedule.
     *
     * @param element a user task's id, or a key such as {@code krs:round:<uuid>:closes}
     * @param date null while nobody has announced it
     */
    record Scheduled(String businessKey, String element, String label, LocalDate date, ScheduleSource source) {

        /** The day that counts: the manual's moves to a working day, any other stands as it is. */
        Optional<LocalDate> counted(WorkingDays days) {
            return Optional.ofNullable(date)
                    .map(day -> source == ScheduleSource.MANUAL
                            ? DueDates.workingDay(days, day, YearSchedule.yearOf(businessKey))
                            : day);
        }
    }

    record OpenFinding(String id, String businessKey, String text, String owner, LocalDate dueOn) {}

    /** @param all how many there are, of which some are listed */
    record FailedMail(String recipient, String subject, Instant at, int all) {}

    /** Steps that were done on paper before the year was opened here. */
    List<StepOfYear> adopted() {
        return database.sql(ADOPTED).query(OfficeRows::stepOfYear).list();
    }

    /** Steps of these years in which somebody has to do again what was returned to them. */
    List<StepOfYear> returned(Collection<String> businessKeys) {
        return database.sql(RETURNED)
                .param("keys", businessKeys.toArray(String[]::new))
                .query(OfficeRows::stepOfYear)
                .list();
    }

    /** The rows with a date and those that wait for one; the earliest first. */
    List<Scheduled> schedule() {
        return database.sql(SCHEDULE)
                .query((row, number) -> new Scheduled(
                        row.getString("business_key"),
                        row.getString("element"),
                        row.getString("label"),
                        row.getObject("due_on", LocalDate.class),
                        ScheduleSource.valueOf(row.getString("source"))))
                .list();
    }

    /** Open findings with a date, the earliest first. */
    List<OpenFinding> findings() {
        return database.sql(FINDINGS)
                .query((row, number) -> new OpenFinding(
                        row.getString("id"),
                        row.getString("business_key"),
                        row.getString("text"),
                        row.getString("owner"),
                        row.getObject("due_on", LocalDate.class)))
                .list();
    }

    /** The latest of the mails that were given up. */
    List<FailedMail> failedMails() {
        return database.sql(FAILED_MAILS)
                .param("most", MOST_FAILED_MAILS)
                .query((row, number) -> new FailedMail(
                        row.getString("recipient_name"),
                        row.getString("subject"),
                        row.getTimestamp("created_at").toInstant(),
                        row.getInt("all_of_them")))
                .list();
    }

    private static StepOfYear stepOfYear(ResultSet row, int number) throws SQLException {
        return new StepOfYear(row.getString("business_key"), row.getInt("step_number"));
    }
}
