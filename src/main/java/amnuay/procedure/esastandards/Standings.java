package amnuay.procedure.esastandards;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a year's points, their self-assessments and the levels of the two years before side by side. */
@Component
@Transactional(readOnly = true)
class Standings {

    private final Points points;
    private final SelfAssessments assessments;

    Standings(Points points, SelfAssessments assessments) {
        this.points = points;
        this.assessments = assessments;
    }

    public YearStanding of(int year) {
        Map<UUID, PointAssessment> now = assessments.of(year);
        Map<String, Integer> before = assessments.levelsByCode(year - 1);
        Map<String, Integer> earlier = assessments.levelsByCode(year - 2);
        return new YearStanding(
                year,
                points.levels(year),
                points.of(year).stream()
                        .map(point -> new PointStanding(
                                point,
                                now.getOrDefault(point.id(), PointAssessment.NONE),
                                lastYear(point, before),
                                earlier.get(point.code())))
                        .toList());
    }

    /** What the year was begun with counts; a correction of last year that came later does not change it. */
    private static Integer lastYear(PointView point, Map<String, Integer> before) {
        boolean begunWith = point.baselineLevel() != null
                && point.baselineYear() != null
                && point.baselineYear() == point.fiscalYear() - 1;
        return begunWith ? point.baselineLevel() : before.get(point.code());
    }
}
