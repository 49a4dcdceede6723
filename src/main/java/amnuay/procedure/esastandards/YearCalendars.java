package amnuay.procedure.esastandards;

import amnuay.thai.FiscalYear;
import amnuay.thai.Refusal;
import amnuay.thai.ThaiDates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Each fiscal year's calendar (Buddhist Era): rounds of progress, monitoring, and when points are assessed. */
@Component
@Transactional
class YearCalendars {

    private final StandardsCalendarRepository calendars;
    private final ProgressRoundRepository rounds;
    private final EsaYears years;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    YearCalendars(
            StandardsCalendarRepository calendars,
            ProgressRoundRepository rounds,
            EsaYears years,
            ApplicationEventPublisher events,
            Clock clock) {
        this.calendars = calendars;
        this.rounds = rounds;
        this.years = years;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<StandardsCalendar> find(int fiscalYear) {
        return calendars.findById(fiscalYear);
    }

    /** In the order in which they open. */
    @Transactional(readOnly = true)
    public List<ProgressRound> rounds(int fiscalYear) {
        return rounds.findByFiscalYearOrderByOpensAscNameAsc(fiscalYear);
    }

    @Transactional(readOnly = true)
    public Optional<ProgressRound> findRound(UUID id) {
        return rounds.findById(id);
    }

    /** @throws Refusal (not found) when there is none */
    @Transactional(readOnly = true)
    public ProgressRound round(UUID id) {
        return findRound(id).orElseThrow(() -> Refusal.notFound("ไม่พบรอบรายงานนี้ อาจถูกนำออกจากปฏิทินแล้ว"));
    }

    /** Empty while the year has no calendar. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> assessmentOpens(int fiscalYear) {
        return find(fiscalYear).map(StandardsCalendar::assessmentOpens);
    }

    /** Empty while the year has no calendar. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> assessmentDue(int fiscalYear) {
        return find(fiscalYear).map(StandardsCalendar::assessmentDue);
    }

    /** @throws Refusal while the year has no calendar */
    @Transactional(readOnly = true)
    public int monitoringMonths(int fiscalYear) {
        return get(fiscalYear).monitoringMonths();
    }

    /** @throws Refusal while the year has no calendar */
    @Transactional(readOnly = true)
    public StandardsCalendar get(int fiscalYear) {
        return find(fiscalYear)
                .orElseThrow(() ->
                        Refusal.conflict(new FiscalYear(fiscalYear).label() + " ยังไม่มีปฏิทินการดำเนินการตามมาตรฐาน"));
    }

    /**
     * Sets the year's calendar; rounds keep their identity by their names.
     *
     * @throws Refusal when the plan contradicts itself, lies outside the year, or has a round that is over
     */
    public void plan(int fiscalYear, CalendarPlan plan, String person) {
        years.requireUnfinished(fiscalYear);
        rules(fiscalYear).requireValid(plan);
        rules(fiscalYear).requireAhead(plan.rounds(), LocalDate.now(clock));
        StandardsCalendar calendar = find(fiscalYear).orElseGet(() -> new StandardsCalendar(fiscalYear));
        calendar.plan(plan, person);
        calendars.saveAndFlush(calendar);
        planRounds(fiscalYear, plan.rounds());
        events.publishEvent(new CalendarChanged(fiscalYear));
    }

    /**
     * Enters the calendar of a year that was published on paper.
     *
     * @throws Refusal as {@link #plan}, and when the year's work has begun
     */
    public void enter(int fiscalYear, CalendarPlan plan, String person) {
        if (!mayBeEntered(fiscalYear)) {
            throw Refusal.conflict("งานมาตรฐานของ" + new FiscalYear(fiscalYear).label()
                    + " เริ่มแล้ว จึงกรอกปฏิทินที่หน้านี้ไม่ได้ กรุณาเลื่อนวันพร้อมเหตุผลที่หน้า “ปฏิทินงาน”");
        }
        plan(fiscalYear, plan, person);
    }

    /** Whether nothing rests on the year's calendar yet: its points are not studied and Amnuay has published none. */
    @Transactional(readOnly = true)
    public boolean mayBeEntered(int fiscalYear) {
        return !years.isFixed(fiscalYear)
                && !find(fiscalYear).map(StandardsCalendar::isPublished).orElse(false);
    }

    /** @throws Refusal when the new dates contradict the rest of the calendar, or change what is past */
    public void moveRound(UUID id, LocalDate opens, LocalDate closes) {
        ProgressRound round = round(id);
        years.requireUnfinished(round.fiscalYear());
        requireAhead("วันเปิดของ" + round.name(), round.opens(), opens);
        requireAhead("วันปิดของ" + round.name(), round.closes(), closes);
        List<CalendarPlan.PlannedRound> all = new ArrayList<>();
        rounds(round.fiscalYear()).stream()
                .filter(other -> !other.id().equals(id))
                .forEach(other -> all.add(planned(other)));
        all.add(new CalendarPlan.PlannedRound(round.name(), opens, closes));
        rules(round.fiscalYear()).requireValid(all);
        round.plan(opens, closes);
        rounds.saveAndFlush(round);
        events.publishEvent(new CalendarChanged(round.fiscalYear()));
    }

    /** @throws Refusal when the due date is before the opening, one of them outside the year, or the opening is past */
    public void moveAssessment(int fiscalYear, LocalDate opens, LocalDate due) {
        years.requireUnfinished(fiscalYear);
        rules(fiscalYear).requireAssessment(opens, due);
        StandardsCalendar calendar = get(fiscalYear);
        requireAhead("วันเริ่มประเมินตนเอง", calendar.assessmentOpens(), opens);
        calendar.moveAssessment(opens, due);
        calendars.saveAndFlush(calendar);
        events.publishEvent(new CalendarChanged(fiscalYear));
    }

    /** Says that the calendar was filed and told to everybody. */
    public void publish(int fiscalYear) {
        StandardsCalendar calendar = get(fiscalYear);
        calendar.publish(clock.instant());
        calendars.saveAndFlush(calendar);
    }

    /** What has happened on its day cannot happen on another. */
    private void requireAhead(String what, LocalDate planned, LocalDate wanted) {
        LocalDate today = LocalDate.now(clock);
        if (!planned.equals(wanted) && (planned.isBefore(today) || wanted.isBefore(today))) {
            throw Refusal.conflict(what + " (" + ThaiDates.screenDate(planned) + ") เลื่อนเป็น "
                    + ThaiDates.screenDate(wanted) + " ไม่ได้ เพราะวันเดิมหรือวันใหม่ผ่านไปแล้ว");
        }
    }

    private void planRounds(int fiscalYear, List<CalendarPlan.PlannedRound> wanted) {
        Map<String, ProgressRound> known =
                rounds(fiscalYear).stream().collect(Collectors.toMap(ProgressRound::name, Function.identity()));
        for (CalendarPlan.PlannedRound round : wanted) {
            ProgressRound there = known.remove(round.name());
            if (there == null) {
                rounds.save(new ProgressRound(fiscalYear, round.name(), round.opens(), round.closes()));
            } else {
                there.plan(round.opens(), round.closes());
            }
        }
        rounds.deleteAll(known.values());
        rounds.flush();
    }

    private static CalendarPlan.PlannedRound planned(ProgressRound round) {
        return new CalendarPlan.PlannedRound(round.name(), round.opens(), round.closes());
    }

    private static CalendarRules rules(int fiscalYear) {
        return new CalendarRules(new FiscalYear(fiscalYear));
    }
}
