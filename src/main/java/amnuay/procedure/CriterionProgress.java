package amnuay.procedure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A criterion, its evidence and what people said about it. */
record CriterionProgress(Criterion criterion, List<EvidenceItem> evidence, Optional<CriterionMark> mark) {

    CriterionState state() {
        boolean proven = !evidence.isEmpty() && evidence.stream().allMatch(EvidenceItem::present);
        if (proven) {
            return mark.map(CriterionMark::confirmedBy).isPresent() ? CriterionState.MET : CriterionState.PROVEN;
        }
        if (mark.map(CriterionMark::reasonAccepted).orElse(false)) {
            return CriterionState.MET_WITH_REASON;
        }
        if (mark.map(CriterionMark::reason).isPresent()) {
            return CriterionState.REASON_PROPOSED;
        }
        boolean onlyLater = !evidence.isEmpty()
                && evidence.stream()
                        .filter(item -> !item.present())
                        .allMatch(item -> item.rule().laterStep().isPresent());
        return onlyLater ? CriterionState.OPEN_UNTIL : CriterionState.MISSING;
    }

    /** The ids of all its files. */
    Set<UUID> files() {
        return evidence.stream()
                .flatMap(item -> item.files().stream())
                .map(EvidenceFile::fileId)
                .collect(Collectors.toSet());
    }

    /** Evidence that has to be there by now and is not, unless somebody gave a reason. */
    List<EvidenceItem> overdue() {
        return mark.map(CriterionMark::reason).isPresent()
                ? List.of()
                : evidence.stream()
                        .filter(item ->
                                !item.present() && item.rule().laterStep().isEmpty())
                        .toList();
    }
}
