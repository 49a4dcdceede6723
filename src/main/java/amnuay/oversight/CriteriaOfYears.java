package amnuay.oversight;

import static java.util.stream.Collectors.toMap;

import amnuay.procedure.YearStanding;
import amnuay.procedure.YearStandings;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Counts for every step of a year how many of the manual's criteria are met, as the compliance report judges them. */
@Component
class CriteriaOfYears {

    private final YearStandings standings;

    CriteriaOfYears(YearStandings standings) {
        this.standings = standings;
    }

    /** By business key and number of the step; the number of statements does not depend on how many years are asked for. */
    Map<String, Map<Integer, CriteriaCount>> of(Collection<String> businessKeys) {
        return standings.of(businessKeys).stream()
                .collect(toMap(YearStanding::businessKey, year -> year.steps().stream()
                        .collect(toMap(YearStanding.StepStanding::number, step -> step.criteria().stream()
                                .map(criterion -> CriteriaCount.of(criterion.standing()))
                                .reduce(CriteriaCount.NONE, CriteriaCount::plus)))));
    }
}
