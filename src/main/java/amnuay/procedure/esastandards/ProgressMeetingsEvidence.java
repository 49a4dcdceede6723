package amnuay.procedure.esastandards;

import amnuay.procedure.RecordEvidence;
import amnuay.procedure.StepTask;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * {@code record:esa-progress-meetings}: a meeting about progress was held. The diagram asks for one in every round before it goes on, so
 * the first is all that a task of an earlier round can be held to.
 */
@Component
class ProgressMeetingsEvidence implements RecordEvidence {

    private final RoundProgress progress;
    private final YearCalendars calendars;

    ProgressMeetingsEvidence(RoundProgress progress, YearCalendars calendars) {
        this.progress = progress;
        this.calendars = calendars;
    }

    @Override
    public String name() {
        return "esa-progress-meetings";
    }

    @Override
    public Optional<String> missing(StepTask task) {
        int year = task.year().buddhistYear();
        return progress.meetings(year).isEmpty()
                ? Optional.of("ยังไม่ได้บันทึกการประชุมรายงานความก้าวหน้า (มี "
                        + calendars.rounds(year).size() + " รอบ)")
                : Optional.empty();
    }
}
