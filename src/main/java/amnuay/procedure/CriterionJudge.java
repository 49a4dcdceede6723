package amnuay.procedure;

import amnuay.procedure.YearStanding.CriterionInYear;
import amnuay.procedure.YearStanding.Excuse;
import amnuay.procedure.YearStanding.Proof;
import amnuay.thai.ThaiDates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Judges one criterion of one year by the evidence found for it. */
@Component
class CriterionJudge {

    private final YearEvidence evidence;
    private final StepScopes scopes;
    private final Clock clock;

    CriterionJudge(YearEvidence evidence, StepScopes scopes, Clock clock) {
        this.evidence = evidence;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** @param tasks all user tasks of the step that the criterion belongs to */
    CriterionInYear judge(YearFacts year, List<Step> tasks, Criterion criterion) {
        int step = tasks.get(0).number();
        FoundEvidence found = year.adopted(step).isPresent()
                ? evidence.onPaper(year, step, criterion, adoptedNumber(year, tasks, criterion))
                : criterion.evidence().stream()
                        .map(rule -> evidence.of(year, criterion, rule, carrying(tasks, criterion, rule)))
                        .reduce(FoundEvidence.NOTHING, FoundEvidence::and);
        return new CriterionInYear(
                step,
                criterion.number(),
                criterion.text(),
                standing(year, tasks, criterion, found),
                found.isComplete() && !isConfirmed(found),
                found.proofs(),
                found.excuses(),
                found.missing());
    }

    private CriterionStanding standing(YearFacts year, List<Step> tasks, Criterion criterion, FoundEvidence found) {
        int step = tasks.get(0).number();
        boolean adopted = year.adopted(step).isPresent();
        if (found.isComplete() && isConfirmed(found) && (adopted || !mayStillCome(year, tasks, criterion))) {
            return found.excuses().isEmpty() ? CriterionStanding.MET : CriterionStanding.MET_WITH_REASON;
        }
        return isDue(year, step, found) ? CriterionStanding.NOT_MET : CriterionStanding.NOT_DUE;
    }

    private static boolean isConfirmed(FoundEvidence found) {
        return found.proofs().stream().allMatch(Proof::isConfirmed)
                && found.excuses().stream().allMatch(Excuse::isAccepted);
    }

    private boolean isDue(YearFacts year, int step, FoundEvidence found) {
        if (year.ended()) {
            return true;
        }
        OptionalInt later = found.onlyMissingUntil();
        if (later.isPresent()) {
            return year.isFinished(later.getAsInt());
        }
        if (!year.hasBegun(step)) {
            return year.shouldHaveEnded(step, LocalDate.now(clock.withZone(ThaiDates.ZONE)));
        }
        return year.isFinished(step) || year.isOverdue(step, clock.instant());
    }

    /** Another branch or another round may still bring evidence that the criterion asks for. */
    private boolean mayStillCome(YearFacts year, List<Step> tasks, Criterion criterion) {
        return !year.ended()
                && criterion.evidence().stream()
                        .flatMap(rule -> carrying(tasks, criterion, rule).stream())
                        .flatMap(task -> Stream.concat(
                                Stream.of(task), scopes.around(year.opened().processDefinitionId(), task).stream()))
                        .anyMatch(year::isActive);
    }

    /** The tasks that have to bring this evidence. */
    private static Set<String> carrying(List<Step> tasks, Criterion criterion, EvidenceRule rule) {
        return tasks.stream()
                .filter(task -> task.due().stream()
                        .anyMatch(due -> due.number() == criterion.number()
                                && due.evidence().contains(rule)))
                .map(Step::taskKey)
                .collect(Collectors.toSet());
    }

    /** Taking over paper work numbers the criteria of all steps taken over, one after the other. */
    private int adoptedNumber(YearFacts year, List<Step> tasks, Criterion criterion) {
        int step = tasks.get(0).number();
        return evidence.criteriaBefore(year, step) + criterion.number();
    }
}
