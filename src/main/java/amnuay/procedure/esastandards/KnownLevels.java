package amnuay.procedure.esastandards;

import java.util.Map;
import org.springframework.stereotype.Component;

/** The levels that the year before a fiscal year came to, for the new year's baselines. */
@Component
class KnownLevels {

    private final Baselines baselines;
    private final SelfAssessments assessments;

    KnownLevels(Baselines baselines, SelfAssessments assessments) {
        this.baselines = baselines;
        this.assessments = assessments;
    }

    /** @param fiscalYear the new year, Buddhist Era */
    OfYear before(int fiscalYear) {
        Map<String, Integer> fixed = baselines.of(fiscalYear - 1);
        return new OfYear(fiscalYear - 1, fixed.isEmpty() ? assessments.levelsByCode(fiscalYear - 1) : fixed);
    }

    /**
     * What a year came to.
     *
     * @param levels by the points' codes; as they were fixed when the year was fed back, before that as they were accepted
     */
    record OfYear(int fiscalYear, Map<String, Integer> levels) {

        /** The entry with this year's level as baseline; as it is where the year says nothing of the point. */
        PointEntry fill(PointEntry point) {
            Integer level = levels.get(point.code());
            return level == null
                    ? point
                    : new PointEntry(
                            point.code(),
                            point.standard(),
                            point.indicator(),
                            point.name(),
                            point.unit(),
                            point.person(),
                            level,
                            fiscalYear);
        }
    }
}
