package amnuay.procedure.esastandards;

import amnuay.procedure.RecordEvidence;
import amnuay.procedure.StepTask;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code record:esa-monitoring}: the year was monitored at least once. */
@Component
class MonitoringEvidence implements RecordEvidence {

    private final Monitoring monitoring;

    MonitoringEvidence(Monitoring monitoring) {
        this.monitoring = monitoring;
    }

    @Override
    public String name() {
        return "esa-monitoring";
    }

    @Override
    public Optional<String> missing(StepTask task) {
        return monitoring.of(task.year().buddhistYear()).stream().anyMatch(MonitoringVisit::isRecorded)
                ? Optional.empty()
                : Optional.of("ยังไม่ได้บันทึกผลการกำกับติดตาม");
    }
}
