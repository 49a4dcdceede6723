package amnuay.procedure.esastandards;

import amnuay.procedure.RecordEvidence;
import amnuay.procedure.StepTask;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code record:esa-study-notes}: the study of the year was noted, with who took part. */
@Component
class StudyEvidence implements RecordEvidence {

    private final EsaStudyRepository rows;

    StudyEvidence(EsaStudyRepository rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "esa-study-notes";
    }

    @Override
    public Optional<String> missing(StepTask task) {
        return rows.existsById(task.year().buddhistYear())
                ? Optional.empty()
                : Optional.of("ยังไม่ได้บันทึกผลการศึกษามาตรฐานของปีนี้");
    }
}
