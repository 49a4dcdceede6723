package amnuay.procedure.krs;

import amnuay.procedure.RecordEvidence;
import amnuay.procedure.StepTask;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code record:krs-targets-met}: every indicator of the year has reached its target. */
@Component
class TargetsEvidence implements RecordEvidence {

    private final Results results;

    TargetsEvidence(Results results) {
        this.results = results;
    }

    @Override
    public String name() {
        return "krs-targets-met";
    }

    @Override
    public Optional<String> missing(StepTask task) {
        List<String> behind = results.standing(task.year().buddhistYear()).lines().stream()
                .filter(line -> line.verdict() != Verdict.REACHED)
                .map(line -> line.indicator().code() + " (" + line.verdict().thaiName() + ")")
                .toList();
        return behind.isEmpty()
                ? Optional.empty()
                : Optional.of("ตัวชี้วัดที่ยังไม่บรรลุเป้าหมาย: " + String.join(", ", behind) + " กรุณาระบุเหตุผล");
    }
}
