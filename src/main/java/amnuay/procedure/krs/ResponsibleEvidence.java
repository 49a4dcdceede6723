package amnuay.procedure.krs;

import amnuay.procedure.RecordEvidence;
import amnuay.procedure.StepTask;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code record:krs-responsible}: every indicator has a responsible person. */
@Component
class ResponsibleEvidence implements RecordEvidence {

    private final Indicators indicators;

    ResponsibleEvidence(Indicators indicators) {
        this.indicators = indicators;
    }

    @Override
    public String name() {
        return "krs-responsible";
    }

    @Override
    public Optional<String> missing(StepTask task) {
        long without = indicators.of(task.year().buddhistYear()).stream()
                .filter(indicator -> indicator.responsiblePerson() == null)
                .count();
        return without == 0
                ? Optional.empty()
                : Optional.of("ยังไม่ได้กำหนดผู้รับผิดชอบในแบบฟอร์มอีก " + without + " ตัวชี้วัด");
    }
}
