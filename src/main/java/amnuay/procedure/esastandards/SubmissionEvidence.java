package amnuay.procedure.esastandards;

import amnuay.procedure.RecordEvidence;
import amnuay.procedure.StepTask;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code record:esa-submission}: it is noted when and how the self-assessment was sent to OBEC. */
@Component
class SubmissionEvidence implements RecordEvidence {

    private final SubmissionRepository submissions;

    SubmissionEvidence(SubmissionRepository submissions) {
        this.submissions = submissions;
    }

    @Override
    public String name() {
        return "esa-submission";
    }

    @Override
    public Optional<String> missing(StepTask task) {
        return submissions.existsById(task.year().buddhistYear())
                ? Optional.empty()
                : Optional.of("ยังไม่ได้บันทึกการส่งรายงานการประเมินตนเองไปยัง สพฐ.");
    }
}
