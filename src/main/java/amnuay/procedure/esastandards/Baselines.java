package amnuay.procedure.esastandards;

import amnuay.thai.FiscalYear;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The levels that a fiscal year (Buddhist Era) hands on to the next: fixed once, when the year is fed back. */
@Component
@Transactional
class Baselines {

    private final FixedBaselineRepository fixed;
    private final SelfAssessments assessments;
    private final Clock clock;

    Baselines(FixedBaselineRepository fixed, SelfAssessments assessments, Clock clock) {
        this.fixed = fixed;
        this.assessments = assessments;
        this.clock = clock;
    }

    /** Fixes the accepted levels; those that are fixed already stay. */
    void fix(FiscalYear year, String person) {
        Map<String, Integer> there = of(year.buddhistYear());
        List<FixedBaseline> missing = assessments.levelsByCode(year.buddhistYear()).entrySet().stream()
                .filter(level -> !there.containsKey(level.getKey()))
                .map(level -> new FixedBaseline(
                        year.buddhistYear(), level.getKey(), level.getValue(), person, clock.instant()))
                .toList();
        fixed.saveAllAndFlush(missing);
    }

    /** By the points' codes; empty for a year that was not fed back. */
    @Transactional(readOnly = true)
    public Map<String, Integer> of(int year) {
        return fixed.findByIdFiscalYear(year).stream()
                .collect(Collectors.toMap(FixedBaseline::code, FixedBaseline::level));
    }
}
