package amnuay.procedure.krs;

import amnuay.procedure.EvidenceArchive;
import amnuay.procedure.RecordEvidence;
import amnuay.procedure.StepTask;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** {@code record:krs-references}: every result of the round has its reference documents. */
@Component
class ReferencesEvidence implements RecordEvidence {

    private static final String REFERENCES = "upload:reference-documents";

    private final Rounds rounds;
    private final Results results;
    private final Indicators indicators;
    private final EvidenceArchive archive;

    ReferencesEvidence(Rounds rounds, Results results, Indicators indicators, EvidenceArchive archive) {
        this.rounds = rounds;
        this.results = results;
        this.indicators = indicators;
        this.archive = archive;
    }

    @Override
    public String name() {
        return "krs-references";
    }

    /** Asked by tasks about a round; a task about one result knows only its own documents. */
    @Override
    public Optional<String> missing(StepTask task) {
        Optional<Round> round = task.subject().map(UUID::fromString).flatMap(rounds::find);
        List<String> without = round.map(results::of).orElse(List.of()).stream()
                .filter(result -> archive.of(task.businessKey(), result.id().toString()).stream()
                        .noneMatch(proof -> proof.evidenceKey().equals(REFERENCES)))
                .map(result -> indicators.get(result.indicatorId()).code())
                .toList();
        return without.isEmpty()
                ? Optional.empty()
                : Optional.of("ตัวชี้วัดที่ยังไม่มีเอกสารอ้างอิง: " + String.join(", ", without));
    }
}
