package amnuay.procedure.esastandards;

import amnuay.procedure.RecordEvidence;
import amnuay.procedure.StepTask;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code record:esa-briefing}: the meeting that explains the standards was recorded, with who came. */
@Component
class StandardsBriefingEvidence implements RecordEvidence {

    private final StandardsBriefingRepository rows;

    StandardsBriefingEvidence(StandardsBriefingRepository rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "esa-briefing";
    }

    @Override
    public Optional<String> missing(StepTask task) {
        return rows.existsById(task.year().buddhistYear())
                ? Optional.empty()
                : Optional.of("ยังไม่ได้บันทึกการประชุมชี้แจงมาตรฐาน");
    }
}
