package amnuay.procedure.esastandards;

import amnuay.deadline.OfficeCalendar;
import amnuay.thai.FiscalYear;
import amnuay.thai.Refusal;
import amnuay.thai.ThaiDates;
import amnuay.thai.WorkingDays;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The recurring monitoring of a year (step ๖): every so many months from the first day of the fiscal year on, on working days, until the
 * self-assessment opens; what was missed is made up for once. At least one takes place.
 */
@Component
@Transactional
class Monitoring {

    private final MonitoringVisitRepository visits;
    private final MonitoringNoteRepository notes;
    private final YearCalendars calendars;
    private final OfficeCalendar office;
    private final Clock clock;

    Monitoring(
            MonitoringVisitRepository visits,
            MonitoringNoteRepository notes,
            YearCalendars calendars,
            OfficeCalendar office,
            Clock clock) {
        this.visits = visits;
        this.notes = notes;
        this.calendars = calendars;
        this.office = office;
        this.clock = clock;
    }

    /** Plans the visit that comes next, if there is one; one that is planned and not recorded stays. */
    Optional<MonitoringVisit> planNext(FiscalYear year) {
        return waiting(year.buddhistYear()).or(() -> {
            Optional<LocalDate> day = nextDay(year, of(year.buddhistYear()));
            return day.map(on -> visits.saveAndFlush(new MonitoringVisit(year.buddhistYear(), on)));
        });
    }

    /** The visit that is planned and not recorded yet. */
    @Transactional(readOnly = true)
    public Optional<MonitoringVisit> waiting(int year) {
        return of(year).stream().filter(visit -> !visit.isRecorded()).findFirst();
    }

    /** In the order in which they were planned. */
    @Transactional(readOnly = true)
    public List<MonitoringVisit> of(int year) {
        return visits.findByFiscalYearOrderByPlannedOn(year);
    }

    /** What was noted at those visits, standard by standard. */
    @Transactional(readOnly = true)
    public List<MonitoringNote> notes(List<MonitoringVisit> of) {
        return notes.findByVisitIdInOrderBySort(
                of.stream().map(MonitoringVisit::id).toList());
    }

    /** @throws Refusal when no visit is waiting, or the day is still to come or in another fiscal year */
    void record(FiscalYear year, RecordMonitoring.Form form, String person) {
        MonitoringVisit visit = waiting(year.buddhistYear())
                .orElseThrow(() -> Refusal.conflict("บันทึกการกำกับติดตามครั้งนี้แล้ว กรุณาโหลดรายการงานใหม่"));
        LocalDate today = LocalDate.now(clock);
        if (form.heldOn().isAfter(today) || form.heldOn().isBefore(year.start())) {
            throw new Refusal("วันที่กำกับติดตาม " + ThaiDates.screenDate(form.heldOn()) + " ต้องอยู่ระหว่างวันที่ "
                    + ThaiDates.screenDate(year.start()) + " ถึงวันนี้ (" + ThaiDates.screenDate(today) + ")");
        }
        visit.held(form.heldOn(), person, clock.instant());
        visits.saveAndFlush(visit);
        List<MonitoringNote> rows = new ArrayList<>();
        form.standards().forEach(row -> rows.add(new MonitoringNote(visit.id(), rows.size(), row)));
        notes.saveAllAndFlush(rows);
    }

    private Optional<LocalDate> nextDay(FiscalYear year, List<MonitoringVisit> before) {
        LocalDate today = LocalDate.now(clock);
        List<LocalDate> still = days(year)
                .filter(day -> before.isEmpty()
                        ? !day.isBefore(today)
                        : day.isAfter(before.get(before.size() - 1).plannedOn()))
                .toList();
        if (still.isEmpty()) {
            return before.isEmpty() ? Optional.of(today) : Optional.empty();
        }
        return Optional.of(still.stream()
                .filter(day -> !day.isAfter(today))
                .reduce((first, second) -> second)
                .orElse(still.get(0)));
    }

    private Stream<LocalDate> days(FiscalYear year) {
        int every = calendars.monitoringMonths(year.buddhistYear());
        LocalDate end = calendars.assessmentOpens(year.buddhistYear()).orElse(year.end());
        WorkingDays days = office.workingDays();
        return Stream.iterate(every, month -> month + every)
                .map(month -> days.onOrAfter(year.start().plusMonths(month)))
                .takeWhile(day -> day.isBefore(end));
    }
}
