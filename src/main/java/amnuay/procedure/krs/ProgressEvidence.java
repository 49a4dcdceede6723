package amnuay.procedure.krs;

import amnuay.procedure.RecordEvidence;
import amnuay.procedure.StepTask;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** {@code record:krs-progress}: something was reported about the indicator that the task is about; without one, about every indicator. */
@Component
class ProgressEvidence implements RecordEvidence {

    private final ProgressReports reports;
    private final Indicators indicators;

    ProgressEvidence(ProgressReports reports, Indicators indicators) {
        this.reports = reports;
        this.indicators = indicators;
    }

    @Override
    public String name() {
        return "krs-progress";
    }

    @Override
    public Optional<String> missing(StepTask task) {
        if (task.subject().isPresent()) {
            return reports.hasReport(UUID.fromString(task.requiredSubject()))
                    ? Optional.empty()
                    : Optional.of("ยังไม่ได้รายงานความก้าวหน้าของตัวชี้วัดนี้");
        }
        long without = indicators.of(task.year().buddhistYear()).stream()
                .filter(indicator -> !reports.hasReport(indicator.id()))
                .count();
        return without == 0 ? Optional.empty() : Optional.of("ยังไม่มีรายงานความก้าวหน้าอีก " + without + " ตัวชี้วัด");
    }
}
