package amnuay.procedure.esastandards;

import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * About what progress is asked for and until when, as the diagram asks. Public because expressions in diagrams reach public types only;
 * the date is the engine's own type because its timers take no other.
 */
@Component("esaProgress")
public class EsaProgress {

    private final RoundProgress progress;
    private final YearCalendars calendars;

    EsaProgress(RoundProgress progress, YearCalendars calendars) {
        this.progress = progress;
        this.calendars = calendars;
    }

    /** The ids of the points that nothing was reported about in the round: one branch each. */
    public List<String> subjects(int fiscalYear, String round) {
        return progress.missing(calendars.round(UUID.fromString(round))).stream()
                .map(point -> point.id().toString())
                .toList();
    }

    /** 16.30 in Bangkok on the last day of the round. */
    public Date closes(String round) {
        return Date.from(RoundProgress.closes(calendars.round(UUID.fromString(round))));
    }
}
