package amnuay.procedure.krs;

import amnuay.procedure.RecordEvidence;
import amnuay.procedure.StepTask;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code record:krs-indicators}: the year's indicators are in the system and weigh 100 together. */
@Component
class IndicatorsEvidence implements RecordEvidence {

    private final Indicators indicators;

    IndicatorsEvidence(Indicators indicators) {
        this.indicators = indicators;
    }

    @Override
    public String name() {
        return "krs-indicators";
    }

    @Override
    public Optional<String> missing(StepTask task) {
        return indicators.incompleteness(task.year().buddhistYear());
    }

    @Override
    public Optional<String> page(StepTask task) {
        return Optional.of("/office/krs/" + task.year().buddhistYear() + "/indicators");
    }
}
