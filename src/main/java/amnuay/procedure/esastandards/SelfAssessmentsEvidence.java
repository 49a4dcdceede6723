package amnuay.procedure.esastandards;

import amnuay.procedure.RecordEvidence;
import amnuay.procedure.StepTask;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** {@code record:esa-self-assessments}: every point of the year has a self-assessment that was accepted. */
@Component
class SelfAssessmentsEvidence implements RecordEvidence {

    private static final int NAMED = 10;

    private final Standings standings;

    SelfAssessmentsEvidence(Standings standings) {
        this.standings = standings;
    }

    @Override
    public String name() {
        return "esa-self-assessments";
    }

    @Override
    public Optional<String> missing(StepTask task) {
        List<PointStanding> without = standings.of(task.year().buddhistYear()).points().stream()
                .filter(point -> point.state() != AssessmentState.ACCEPTED)
                .toList();
        if (without.isEmpty()) {
            return Optional.empty();
        }
        String codes =
                without.stream().limit(NAMED).map(point -> point.point().code()).collect(Collectors.joining(", "));
        return Optional.of("ยังไม่มีผลประเมินตนเองที่รับรองแล้วอีก " + without.size() + " ประเด็น: " + codes
                + (without.size() > NAMED ? " …" : ""));
    }

    @Override
    public Optional<String> page(StepTask task) {
        return Optional.of("/office/esa-standards/" + task.year().buddhistYear());
    }
}
