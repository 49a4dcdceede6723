package amnuay.procedure.esastandards;

import amnuay.procedure.RecordEvidence;
import amnuay.procedure.StepTask;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code record:esa-support}: the log of coordination and support has an entry for every standard. */
@Component
class SupportEvidence implements RecordEvidence {

    private final SupportLog log;

    SupportEvidence(SupportLog log) {
        this.log = log;
    }

    @Override
    public String name() {
        return "esa-support";
    }

    @Override
    public Optional<String> missing(StepTask task) {
        List<String> without = log.standardsWithout(task.year().buddhistYear());
        return without.isEmpty()
                ? Optional.empty()
                : Optional.of("ยังไม่มีบันทึกการประสาน ส่งเสริม สนับสนุนของมาตรฐานที่ " + String.join(", ", without));
    }

    @Override
    public Optional<String> page(StepTask task) {
        return Optional.of("/office/esa-standards/" + task.year().buddhistYear() + "/support");
    }
}
