package amnuay.procedure.esastandards;

import amnuay.procedure.RecordEvidence;
import amnuay.procedure.StepTask;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code record:esa-target-levels}: the year was analysed, and every point has a level that is aimed at. */
@Component
class TargetLevelsEvidence implements RecordEvidence {

    private final EsaAnalysisRepository analyses;
    private final Points points;

    TargetLevelsEvidence(EsaAnalysisRepository analyses, Points points) {
        this.analyses = analyses;
        this.points = points;
    }

    @Override
    public String name() {
        return "esa-target-levels";
    }

    @Override
    public Optional<String> missing(StepTask task) {
        int year = task.year().buddhistYear();
        if (!analyses.existsById(year)) {
            return Optional.of("ยังไม่ได้บันทึกผลการวิเคราะห์การดำเนินการตามมาตรฐาน");
        }
        return points.of(year).stream()
                .filter(point -> point.targetLevel() == null)
                .findFirst()
                .map(point -> "ประเด็น " + point.code() + " ยังไม่มีค่าเป้าหมาย");
    }
}
