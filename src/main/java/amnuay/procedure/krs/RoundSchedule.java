package amnuay.procedure.krs;

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
 * Keeps a year's rounds and its schedule the same, whichever of the two is changed: the timers of the diagram follow the schedule. A
 * change that is no change is not passed on, so the two never chase each other.
 */
@Component
class RoundSchedule {

    private static final Pattern ELEMENT = Pattern.compile("krs:round:([0-9a-f-]{36}):(opens|warns|closes)");
    private static final String OPENS = "opens";
    private static final String WARNS = "warns";
    private static final String CLOSES = "closes";
    private static final String REASON = "ปฏิทินงาน KRS";

    private final Rounds rounds;
    private final YearSchedule schedule;
    private final ActingPerson actingPerson;

    RoundSchedule(Rounds rounds, YearSchedule schedule, ActingPerson actingPerson) {
        this.rounds = rounds;
        this.schedule = schedule;
        this.actingPerson = actingPerson;
    }

    @EventListener
    void schedule(RoundsChanged change) {
        String businessKey = Krs.businessKey(change.fiscalYear());
        List<Round> planned = rounds.of(change.fiscalYear());
        forget(businessKey, planned);
        for (Round round : planned) {
            plan(businessKey, round, OPENS, "เปิด" + round.name(), round.opens());
            plan(businessKey, round, WARNS, "เตือนก่อนปิด" + round.name(), round.warns());
            plan(businessKey, round, CLOSES, "ปิด" + round.name(), round.closes());
        }
    }

    @EventListener
    void move(ScheduleChanged change) {
        Matcher element = ELEMENT.matcher(change.element());
        if (element.matches() && change.newDate() != null) {
            rounds.find(UUID.fromString(element.group(1)))
                    .ifPresent(round -> move(round, element.group(2), change.newDate()));
        }
    }

    private void move(Round round, String what, LocalDate day) {
        if (what.equals(OPENS) && !day.equals(round.opens())) {
            rounds.move(round.id(), day, round.closes());
        } else if (what.equals(CLOSES) && !day.equals(round.closes())) {
            rounds.move(round.id(), round.opens(), day);
        }
    }

    private void plan(String businessKey, Round round, String what, String label, LocalDate day) {
        schedule.plan(businessKey, element(round, what), label, day, ScheduleSource.OFFICE, REASON, person());
    }

    /** Rounds that are not planned any more. */
    private void forget(String businessKey, List<Round> planned) {
        List<String> ids = planned.stream().map(round -> round.id().toString()).toList();
        schedule.of(businessKey).stream()
                .map(ScheduledDate::element)
                .map(ELEMENT::matcher)
                .filter(Matcher::matches)
                .filter(element -> !ids.contains(element.group(1)))
                .forEach(element -> schedule.drop(businessKey, element.group(), REASON, person()));
    }

    private static String element(Round round, String what) {
        return "krs:round:" + round.id() + ":" + what;
    }

    private String person() {
        return actingPerson.id().orElse(YearSchedule.SYSTEM);
    }
}
