package amnuay.procedure.esastandards;

import amnuay.deadline.ScheduleChanged;
import amnuay.deadline.ScheduleSource;
import amnuay.deadline.ScheduledDate;
import amnuay.deadline.YearSchedule;
import amnuay.procedure.ActingPerson;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps a year's calendar of the standards and its schedule the same, whichever of the two is changed: the timers of the diagram follow
 * the schedule. A change that is no change is not passed on, so the two never chase each other.
 */
@Component
class CalendarSchedule {

    private static final Pattern ROUND = Pattern.compile("esa-standards:round:([0-9a-f-]{36}):(opens|closes)");
    private static final Pattern ASSESSMENT = Pattern.compile("esa-standards:self-assessment:(opens|due)");
    private static final String OPENS = "opens";
    private static final String REASON = "ปฏิทินการดำเนินการตามมาตรฐาน";

    private final YearCalendars calendars;
    private final YearSchedule schedule;
    private final ActingPerson actingPerson;

    CalendarSchedule(YearCalendars calendars, YearSchedule schedule, ActingPerson actingPerson) {
        this.calendars = calendars;
        this.schedule = schedule;
        this.actingPerson = actingPerson;
    }

    @EventListener
    void schedule(CalendarChanged change) {
        String businessKey = EsaStandards.businessKey(change.fiscalYear());
        List<ProgressRound> rounds = calendars.rounds(change.fiscalYear());
        forget(businessKey, rounds);
        for (ProgressRound round : rounds) {
            String element = "esa-standards:round:" + round.id();
            plan(businessKey, element + ":opens", "เปิดรายงานความก้าวหน้า" + round.name(), round.opens());
            plan(businessKey, element + ":closes", "ปิดรายงานความก้าวหน้า" + round.name(), round.closes());
        }
        StandardsCalendar calendar = calendars.get(change.fiscalYear());
        plan(businessKey, "esa-standards:self-assessment:opens", "เริ่มประเมินตนเอง", calendar.assessmentOpens());
        plan(businessKey, "esa-standards:self-assessment:due", "ประเมินตนเองให้เสร็จ", calendar.assessmentDue());
    }

    @EventListener
    void move(ScheduleChanged change) {
        if (change.newDate() == null) {
            return;
        }
        Matcher round = ROUND.matcher(change.element());
        Matcher assessment = ASSESSMENT.matcher(change.element());
        if (round.matches()) {
            calendars
                    .findRound(UUID.fromString(round.group(1)))
                    .ifPresent(known -> moveRound(known, round.group(2), change.newDate()));
        } else if (assessment.matches()) {
            calendars
                    .find(YearSchedule.yearOf(change.businessKey()).buddhistYear())
                    .ifPresent(known -> moveAssessment(known, assessment.group(1), change.newDate()));
        }
    }

    private void moveRound(ProgressRound round, String what, LocalDate day) {
        boolean opens = what.equals(OPENS);
        if (!day.equals(opens ? round.opens() : round.closes())) {
            calendars.moveRound(round.id(), opens ? day : round.opens(), opens ? round.closes() : day);
        }
    }

    private void moveAssessment(StandardsCalendar calendar, String what, LocalDate day) {
        boolean opens = what.equals(OPENS);
        if (!day.equals(opens ? calendar.assessmentOpens() : calendar.assessmentDue())) {
            calendars.moveAssessment(
                    calendar.fiscalYear(),
                    opens ? day : calendar.assessmentOpens(),
                    opens ? calendar.assessmentDue() : day);
        }
    }

    private void plan(String businessKey, String element, String label, LocalDate day) {
        schedule.plan(businessKey, element, label, day, ScheduleSource.OFFICE, REASON, person());
    }

    /** Rounds that are not planned any more. */
    private void forget(String businessKey, List<ProgressRound> planned) {
        List<String> ids = planned.stream().map(round -> round.id().toString()).toList();
        schedule.of(businessKey).stream()
                .map(ScheduledDate::element)
                .map(ROUND::matcher)
                .filter(Matcher::matches)
                .filter(element -> !ids.contains(element.group(1)))
                .forEach(element -> schedule.drop(businessKey, element.group(), REASON, person()));
    }

    private String person() {
        return actingPerson.id().orElse(YearSchedule.SYSTEM);
    }
}
