package amnuay.procedure.esastandards;

import amnuay.procedure.RecordEvidence;
import amnuay.procedure.StepTask;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code record:esa-feedback}: the levels of the year are fixed as the baseline of the next. */
@Component
class FeedbackEvidence implements RecordEvidence {

    private final Baselines baselines;

    FeedbackEvidence(Baselines baselines) {
        this.baselines = baselines;
    }

    @Override
    public String name() {
        return "esa-feedback";
    }

    @Override
    public Optional<String> missing(StepTask task) {
        return baselines.of(task.year().buddhistYear()).isEmpty()
                ? Optional.of("ยังไม่ได้บันทึกข้อมูลย้อนกลับและข้อมูลฐานสำหรับปีถัดไป")
                : Optional.empty();
    }
}
