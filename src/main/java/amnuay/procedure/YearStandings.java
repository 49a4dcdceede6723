package amnuay.procedure;

import amnuay.thai.FiscalYear;
import amnuay.thai.ThaiDates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Judges the criteria of opened years. A criterion is met when all its evidence is there, in files that are not empty and were attached
 * to that very step, and its reviewer has confirmed it: with a mark, or by an approval in the same step that came afterwards; an issued
 * document was approved itself. It is met with reason when a reason that says something was accepted. Rows in our tables are there when
 * the task that asks for them could be completed; those that can only exist later are asked for then.
 */
@Component
public class YearStandings {

    private final YearFactsReader facts;
    private final StepCatalog catalog;
    private final CriterionJudge judge;
    private final Clock clock;

    YearStandings(YearFactsReader facts, StepCatalog catalog, CriterionJudge judge, Clock clock) {
        this.facts = facts;
        this.catalog = catalog;
        this.judge = judge;
        this.clock = clock;
    }

    /** The standing of one year; empty when it was never opened. */
    @Transactional(readOnly = true)
    public Optional<YearStanding> of(String procedure, FiscalYear year) {
        return of(List.of(ProcedureYear.businessKey(procedure, year))).stream().findFirst();
    }

    /**
     * Those of the years that were ever opened, by year and procedure. The number of statements does not grow with the years or their
     * steps, except for the few rows that can only exist later.
     */
    @Transactional(readOnly = true)
    public List<YearStanding> of(Collection<String> businessKeys) {
        List<YearFacts.Opened> opened = facts.opened(businessKeys);
        if (opened.isEmpty()) {
            return List.of();
        }
        return facts.of(opened, documentNames(opened)).stream()
                .map(this::standing)
                .toList();
    }

    private Set<String> documentNames(List<YearFacts.Opened> opened) {
        return opened.stream()
                .flatMap(year -> catalog.steps(year.processDefinitionId()).stream())
                .flatMap(step -> step.criteria().stream())
                .flatMap(criterion -> criterion.evidence().stream())
                .filter(rule -> rule.kind() == EvidenceRule.Kind.DOCUMENT)
                .map(EvidenceRule::name)
                .collect(Collectors.toSet());
    }

    private YearStanding standing(YearFacts year) {
        Map<Integer, List<Step>> steps = catalog.steps(year.opened().processDefinitionId()).stream()
                .filter(step -> step.number() > 0)
                .collect(Collectors.groupingBy(Step::number, TreeMap::new, Collectors.toList()));
        return new YearStanding(
                year.opened().businessKey(),
                year.opened().procedure(),
                year.opened().fiscalYear(),
                year.opened().processInstanceId(),
                year.opened().processDefinitionId(),
                year.ended(),
                steps.entrySet().stream()
                        .map(step -> standing(year, step.getKey(), step.getValue()))
                        .toList());
    }

    private YearStanding.StepStanding standing(YearFacts year, int number, List<Step> tasks) {
        Optional<YearFacts.Adopted> adopted = year.adopted(number);
        List<YearStanding.CriterionInYear> criteria = tasks.get(0).criteria().stream()
                .sorted(Comparator.comparing(Criterion::number))
                .map(criterion -> judge.judge(year, tasks, criterion))
                .toList();
        return new YearStanding.StepStanding(
                number,
                adopted.isPresent() ? YearStanding.Course.ADOPTED : course(year, number),
                adopted.map(YearFacts.Adopted::doneOn).orElse(null),
                adopted.map(YearFacts.Adopted::reference).orElse(null),
                criteria);
    }

    private YearStanding.Course course(YearFacts year, int step) {
        boolean late = !year.ended()
                && (year.isOverdue(step, clock.instant())
                        || !year.hasBegun(step)
                                && year.shouldHaveEnded(step, LocalDate.now(clock.withZone(ThaiDates.ZONE))));
        if (late) {
            return YearStanding.Course.LATE;
        }
        if (!year.hasBegun(step)) {
            return YearStanding.Course.NOT_BEGUN;
        }
        return year.isFinished(step) ? YearStanding.Course.DONE : YearStanding.Course.RUNNING;
    }
}
