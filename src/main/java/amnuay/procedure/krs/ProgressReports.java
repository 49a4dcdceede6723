package amnuay.procedure.krs;

import amnuay.deadline.OfficeCalendar;
import amnuay.thai.FiscalYear;
import amnuay.thai.Refusal;
import amnuay.thai.WorkingDays;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The periods in which progress is asked for, one after the other, and what was reported in them (step ๗). The period that counts is the
 * first in which something is still missing and which nobody has closed.
 */
@Component
@Transactional
class ProgressReports {

    private static final int DAYS_TO_REPORT = 14;

    private final ProgressPeriodRepository periods;
    private final ProgressRepository reports;
    private final Indicators indicators;
    private final Rounds rounds;
    private final OfficeCalendar calendar;
    private final Clock clock;

    ProgressReports(
            ProgressPeriodRepository periods,
            ProgressRepository reports,
            Indicators indicators,
            Rounds rounds,
            OfficeCalendar calendar,
            Clock clock) {
        this.periods = periods;
        this.reports = reports;
        this.indicators = indicators;
        this.rounds = rounds;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * Plans the periods anew: every so many months from the first day of the fiscal year on, on working days, until the last round closes.
     * What lies before today is not asked for any more.
     */
    void plan(FiscalYear year, int everyMonths) {
        periods.deleteAllInBatch(periods.findByFiscalYearOrderByOpens(year.buddhistYear()));
        LocalDate end = lastClose(year.buddhistYear()).orElse(year.end());
        WorkingDays days = calendar.workingDays();
        List<ProgressPeriod> planned = new ArrayList<>();
        for (int month = everyMonths; ; month += everyMonths) {
            LocalDate opens = days.onOrAfter(year.start().plusMonths(month));
            if (opens.isAfter(end)) {
                break;
            }
            if (opens.isAfter(LocalDate.now(clock))) {
                planned.add(new ProgressPeriod(year.buddhistYear(), opens, closes(days, opens, end)));
            }
        }
        periods.saveAll(planned);
    }

    /** In the order in which they open. */
    @Transactional(readOnly = true)
    public List<ProgressPeriod> periods(int year) {
        return periods.findByFiscalYearOrderByOpens(year);
    }

    /** The period that is asked about now or next; empty when none is left before the last round closes. */
    @Transactional(readOnly = true)
    public Optional<ProgressPeriod> current(int year) {
        LocalDate end = lastClose(year).orElse(LocalDate.MAX);
        return periods(year).stream()
                .filter(period -> !period.isClosed() && !period.opens().isAfter(end))
                .filter(period -> !missing(year, period).isEmpty())
                .findFirst();
    }

    /** The indicators of the year that nothing was reported about in the period. */
    @Transactional(readOnly = true)
    public List<Indicator> missing(int year, ProgressPeriod period) {
        Set<UUID> reported = reports.findByPeriod(period.id()).stream()
                .map(Progress::indicator)
                .collect(Collectors.toSet());
        return indicators.of(year).stream()
                .filter(indicator -> !reported.contains(indicator.id()))
                .toList();
    }

    /** @throws Refusal when no period is open any more, or somebody has reported about the indicator in it */
    void report(int year, UUID indicator, ReportProgress.Form form, String person) {
        ProgressPeriod period = current(year)
                .orElseThrow(
                        () -> Refusal.conflict("ปิดรับรายงานความก้าวหน้าของปีนี้แล้ว ให้รายงานผลในรอบการรายงานแทน"));
        if (reports.existsByPeriodAndIndicator(period.id(), indicator)) {
            throw Refusal.conflict("มีผู้รายงานความก้าวหน้าของตัวชี้วัดนี้แล้ว กรุณาโหลดรายการงานใหม่");
        }
        reports.saveAndFlush(new Progress(period.id(), indicator, form, person, clock.instant()));
    }

    /** Ends the period that counts; what is missing in it stays so. */
    void close(ProgressPeriod period) {
        period.close(clock.instant());
        periods.saveAndFlush(period);
    }

    @Transactional(readOnly = true)
    public Optional<Progress> lastOf(UUID indicator) {
        return reports.findFirstByIndicatorOrderByReportedAtDesc(indicator);
    }

    @Transactional(readOnly = true)
    public boolean hasReport(UUID indicator) {
        return reports.existsByIndicator(indicator);
    }

    private Optional<LocalDate> lastClose(int year) {
        return rounds.of(year).stream().map(Round::closes).max(LocalDate::compareTo);
    }

    private static LocalDate closes(WorkingDays days, LocalDate opens, LocalDate end) {
        LocalDate usual = days.onOrAfter(opens.plusDays(DAYS_TO_REPORT));
        return usual.isAfter(end) ? end : usual;
    }
}
