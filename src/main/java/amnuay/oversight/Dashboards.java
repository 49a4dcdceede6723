package amnuay.oversight;

import amnuay.deadline.DueDates;
import amnuay.deadline.OfficeCalendar;
import amnuay.document.ProcedureName;
import amnuay.organization.Organization;
import amnuay.oversight.Dashboard.ProcedureRow;
import amnuay.oversight.Dashboard.ShortRow;
import amnuay.procedure.ResponseRates;
import amnuay.procedure.RoundScores;
import amnuay.thai.FiscalYear;
import amnuay.thai.ThaiDates;
import amnuay.thai.WorkingDays;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the director's page together; the number of statements does not depend on how much there is. */
@Component
class Dashboards {

    static final int UPCOMING_DAYS = 14;

    private final EngineRows engine;
    private final OfficeRows office;
    private final ProgressReader progress;
    private final CriteriaOfYears criteria;
    private final ProgressRows rows;
    private final FailureLines failures;
    private final List<RoundScores> scores;
    private final List<ResponseRates> responses;
    private final Organization organization;
    private final OfficeCalendar calendar;
    private final DueDates dueDates;
    private final ProcedureName names;
    private final Clock clock;

    Dashboards(
            EngineRows engine,
            OfficeRows office,
            ProgressReader progress,
            CriteriaOfYears criteria,
            ProgressRows rows,
            FailureLines failures,
            List<RoundScores> scores,
            List<ResponseRates> responses,
            Organization organization,
            OfficeCalendar calendar,
            DueDates dueDates,
            ProcedureName names,
            Clock clock) {
        this.engine = engine;
        this.office = office;
        this.progress = progress;
        this.criteria = criteria;
        this.rows = rows;
        this.failures = failures;
        this.scores = scores;
        this.responses = responses;
        this.organization = organization;
        this.calendar = calendar;
        this.dueDates = dueDates;
        this.names = names;
        this.clock = clock;
    }

    /**
     * @param asked empty for the running year, or the latest with data where the running one has none
     * @param person who looks
     */
    @Transactional(readOnly = true)
    public Dashboard of(Optional<FiscalYear> asked, String person) {
        Instant now = clock.instant();
        LocalDate today = now.atZone(ThaiDates.ZONE).toLocalDate();
        WorkingDays days = calendar.workingDays();
        OfficePeople people = new OfficePeople(organization);
        TaskLines lines = new TaskLines(names, people, dueDates, days, now);
        List<EngineRows.OpenTask> open = engine.open();
        List<OfficeRows.Scheduled> schedule = office.schedule();
        List<YearProgress> all = progress.of(open, schedule, days, today);
        FiscalYear year = asked.orElseGet(() -> usual(all, FiscalYear.of(today)));
        List<YearProgress> chosen = all.stream()
                .filter(each -> each.instance().fiscalYear() == year.buddhistYear())
                .toList();
        Map<String, Map<Integer, CriteriaCount>> counts = criteria.of(
                chosen.stream().map(each -> each.instance().businessKey()).toList());
        List<ProcedureRow> procedures =
                chosen.stream().map(each -> rows.row(each, counts, today)).toList();
        List<ShortRow> others = all.stream()
                .filter(each -> each.instance().fiscalYear() != year.buddhistYear())
                .sorted(Comparator.comparingInt(
                        (YearProgress each) -> -each.instance().fiscalYear()))
                .map(each -> rows.shortRow(each, today))
                .toList();
        DueWork due = new DueWork(all, open, office.findings(), schedule, days, lines, today);
        Workloads loads = new Workloads(people, lines, today, today.plusDays(UPCOMING_DAYS));
        return new Dashboard(
                year.buddhistYear(),
                year.label(),
                years(all, FiscalYear.of(today)),
                ThaiDates.screenTime(now),
                procedures.isEmpty() ? nothingIn(year) : null,
                open.stream()
                        .filter(task -> people.owners(task).contains(person))
                        .count(),
                procedures,
                others,
                due.late(),
                due.lateCount(),
                scores.stream().flatMap(each -> each.of(year).stream()).toList(),
                responses.stream().flatMap(each -> each.of(year).stream()).toList(),
                loads.perPerson(open),
                loads.perUnit(open),
                due.upcoming(today.plusDays(UPCOMING_DAYS)),
                UPCOMING_DAYS,
                failures.of(lines));
    }

    private static FiscalYear usual(List<YearProgress> all, FiscalYear running) {
        List<Integer> opened =
                all.stream().map(each -> each.instance().fiscalYear()).toList();
        return opened.stream()
                .filter(year -> year <= running.buddhistYear())
                .max(Comparator.naturalOrder())
                .or(() -> opened.stream().min(Comparator.naturalOrder()))
                .map(FiscalYear::new)
                .orElse(running);
    }

    private static List<Integer> years(List<YearProgress> all, FiscalYear running) {
        return Stream.concat(Stream.of(running.buddhistYear()), all.stream().map(each -> each.instance()
                        .fiscalYear()))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private static String nothingIn(FiscalYear year) {
        return "ยังไม่มีเรื่องใดเปิดใน" + year.label()
                + " จึงยังไม่มีข้อมูลให้แสดง กรุณาเลือกปีอื่น หรือให้กลุ่มอำนวยการเปิดปีนี้ในรายการงาน";
    }
}
