package amnuay.procedure.krs;

import amnuay.procedure.RecordEvidence;
import amnuay.procedure.StepTask;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** {@code record:krs-team}: the indicator that the task is about has a supervisor and keepers. */
@Component
class TeamEvidence implements RecordEvidence {

    private final Indicators indicators;

    TeamEvidence(Indicators indicators) {
        this.indicators = indicators;
    }

    @Override
    public String name() {
        return "krs-team";
    }

    @Override
    public Optional<String> missing(StepTask task) {
        Indicator indicator = indicators.get(UUID.fromString(task.requiredSubject()));
        return indicator.hasTeam()
                ? Optional.empty()
                : Optional.of("ยังไม่ได้กำหนดผู้กำกับดูแลและผู้จัดเก็บข้อมูลของตัวชี้วัด " + indicator.code());
    }
}
