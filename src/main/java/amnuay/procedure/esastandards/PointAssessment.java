package amnuay.procedure.esastandards;

import java.util.List;
import java.util.Optional;

/** All versions of a point's self-assessment with what was decided about them, the oldest first. */
record PointAssessment(List<SelfAssessment> versions, List<AssessmentReview> reviews) {

    static final PointAssessment NONE = new PointAssessment(List.of(), List.of());

    Optional<SelfAssessment> current() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
    }

    Optional<AssessmentReview> reviewOf(SelfAssessment version) {
        return reviews.stream()
                .filter(review -> review.version() == version.version())
                .findFirst();
    }

    AssessmentState state() {
        return current()
                .map(version -> version.isCorrection()
                        ? AssessmentState.ACCEPTED
                        : reviewOf(version).map(PointAssessment::state).orElse(AssessmentState.SUBMITTED))
                .orElse(AssessmentState.NOT_YET);
    }

    /** Why the newest version came back; empty if it did not. */
    Optional<AssessmentReview> returned() {
        return current().flatMap(this::reviewOf).filter(review -> !review.isAccepted());
    }

    private static AssessmentState state(AssessmentReview review) {
        return review.isAccepted() ? AssessmentState.ACCEPTED : AssessmentState.RETURNED;
    }
}
