package amnuay.procedure.esastandards;

import java.util.Optional;

/**
 * How a point stands in its year and against the years before.
 *
 * @param lastYear its level of the year before; null when unknown
 * @param twoYearsAgo null when unknown
 */
record PointStanding(PointView point, PointAssessment assessment, Integer lastYear, Integer twoYearsAgo) {

    AssessmentState state() {
        return assessment.state();
    }

    Optional<SelfAssessment> current() {
        return assessment.current();
    }

    /** Null until somebody has assessed it. */
    Integer level() {
        return current().map(SelfAssessment::level).orElse(null);
    }

    Integer target() {
        return point.targetLevel();
    }

    /** Whether it is assessed and has a target to be held against. */
    boolean isJudged() {
        return level() != null && target() != null;
    }

    boolean isReached() {
        return isJudged() && level() >= target();
    }

    boolean isMissed() {
        return isJudged() && level() < target();
    }

    /** In Thai; a dash while it can't be said. */
    String verdict() {
        if (!isJudged()) {
            return "–";
        }
        return isReached() ? "บรรลุ" : "ไม่บรรลุ";
    }

    /** Against last year, in Thai with Arabic digits; a dash while it can't be said. */
    String change() {
        if (level() == null || lastYear == null) {
            return "–";
        }
        int change = level() - lastYear;
        if (change == 0) {
            return "เท่าเดิม";
        }
        return (change > 0 ? "สูงขึ้น " : "ลดลง ") + Math.abs(change);
    }
}
