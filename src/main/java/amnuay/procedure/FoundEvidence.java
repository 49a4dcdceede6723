package amnuay.procedure;

import amnuay.procedure.YearStanding.Excuse;
import amnuay.procedure.YearStanding.Proof;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * What was found for one piece of evidence, or for all of a criterion.
 *
 * @param excuses reasons in place of evidence, accepted or not
 * @param missing Thai sentences; a gap with a reason that was accepted is none
 * @param missingNow how many of these are due by now
 * @param laterSteps from which steps on the others are
 */
record FoundEvidence(
        List<Proof> proofs, List<Excuse> excuses, List<String> missing, int missingNow, List<Integer> laterSteps) {

    static final FoundEvidence NOTHING = new FoundEvidence(List.of(), List.of(), List.of(), 0, List.of());

    static FoundEvidence missing(String sentence, EvidenceRule rule) {
        return rule.laterStep().isPresent()
                ? new FoundEvidence(
                        List.of(),
                        List.of(),
                        List.of(sentence),
                        0,
                        List.of(rule.laterStep().getAsInt()))
                : new FoundEvidence(List.of(), List.of(), List.of(sentence), 1, List.of());
    }

    static FoundEvidence proof(Proof proof) {
        return new FoundEvidence(List.of(proof), List.of(), List.of(), 0, List.of());
    }

    static FoundEvidence excuse(YearFacts.Mark mark) {
        Excuse excuse = new Excuse(
                mark.reason(), mark.subject(), mark.reasonBy(), mark.reasonAt(), mark.acceptedBy(), mark.acceptedAt());
        return new FoundEvidence(List.of(), List.of(excuse), List.of(), 0, List.of());
    }

    FoundEvidence and(FoundEvidence other) {
        return new FoundEvidence(
                joined(proofs, other.proofs),
                joined(excuses, other.excuses).stream().distinct().toList(),
                joined(missing, other.missing).stream().distinct().toList(),
                missingNow + other.missingNow,
                joined(laterSteps, other.laterSteps));
    }

    boolean isComplete() {
        return missing.isEmpty() && !(proofs.isEmpty() && excuses.isEmpty());
    }

    /** The last step that may still bring what is missing; empty when something is missing now. */
    OptionalInt onlyMissingUntil() {
        return missingNow > 0
                ? OptionalInt.empty()
                : laterSteps.stream().mapToInt(step -> step).max();
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
