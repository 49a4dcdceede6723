package amnuay.procedure.groupmanagement;

import amnuay.deadline.OfficeCalendar;
import amnuay.deadline.ScheduleSource;
import amnuay.deadline.YearSchedule;
import amnuay.thai.FiscalYear;
import amnuay.thai.ThaiText;
import amnuay.thai.WorkingDays;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The periods in which the group's work is looked after (step ๒). Their dates are rows of the year's schedule, where the office moves
 * them; the diagram's timer follows.
 */
@Component
@Transactional
class SupervisionPeriods {

    private static final int MONTHS = 12;

    private final JdbcClient database;
    private final YearSchedule schedule;
    private final OfficeCalendar calendar;
    private final Clock clock;

    SupervisionPeriods(JdbcClient database, YearSchedule schedule, OfficeCalendar calendar, Clock clock) {
        this.database = database;
        this.schedule = schedule;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * Plans the year anew: one period in the last month of every so many months, and one in September; those that are over by now are left
     * out, except the last.
     *
     * @param everyMonths 1 to 12
     */
    void plan(FiscalYear year, int everyMonths, String person) {
        String key = GroupManagement.businessKey(year.buddhistYear());
        String reason = "กำกับ ติดตามทุก " + ThaiText.digits(everyMonths) + " เดือนตามแผนการดำเนินงานประจำปี";
        List<LocalDate> days = days(year, everyMonths);
        of(year.buddhistYear()).stream()
                .filter(period -> period.number() > days.size())
                .forEach(period -> schedule.drop(key, element(period.number()), reason, person));
        database.sql("delete from group_period where fiscal_year = :year")
                .param("year", year.buddhistYear())
                .update();
        for (int number = 1; number <= days.size(); number++) {
            database.sql("insert into group_period (fiscal_year, number) values (:year, :number)")
                    .param("year", year.buddhistYear())
                    .param("number", number)
                    .update();
            schedule.plan(
                    key,
                    element(number),
                    "กำกับ ติดตาม ตรวจสอบการปฏิบัติงาน ครั้งที่ " + ThaiText.digits(number),
                    days.get(number - 1),
                    ScheduleSource.OFFICE,
                    reason,
                    person);
        }
    }

    /** In their order. */
    @Transactional(readOnly = true)
    public List<Period> of(int fiscalYear) {
        String key = GroupManagement.businessKey(fiscalYear);
        return database.sql(
                        "select number, closed_at is not null as closed from group_period where fiscal_year = :year order by number")
                .param("year", fiscalYear)
                .query((row, number) -> new Period(
                        row.getInt("number"),
                        schedule.dateOf(key, element(row.getInt("number"))).orElse(null),
                        row.getBoolean("closed")))
                .list();
    }

    /** The period that counts now or next; empty when all are over. */
    @Transactional(readOnly = true)
    public Optional<Period> current(int fiscalYear) {
        return of(fiscalYear).stream().filter(period -> !period.closed()).findFirst();
    }

    void close(int fiscalYear, int number) {
        database.sql(
                        "update group_period set closed_at = :at where fiscal_year = :year and number = :number and closed_at is null")
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("year", fiscalYear)
                .param("number", number)
                .update();
    }

    private List<LocalDate> days(FiscalYear year, int everyMonths) {
        WorkingDays days = calendar.workingDays();
        LocalDate today = LocalDate.now(clock);
        List<LocalDate> opens = new ArrayList<>();
        for (int months = everyMonths; ; months += everyMonths) {
            int last = Math.min(months, MONTHS);
            LocalDate day = days.onOrAfter(year.start().plusMonths(last - 1L));
            if (last == MONTHS || day.isAfter(today)) {
                opens.add(day);
            }
            if (last == MONTHS) {
                return opens;
            }
        }
    }

    static String element(int number) {
        return "group-management:period:" + number + ":opens";
    }
}
