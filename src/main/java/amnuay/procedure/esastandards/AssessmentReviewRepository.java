package amnuay.procedure.esastandards;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AssessmentReviewRepository extends JpaRepository<AssessmentReview, UUID> {

    List<AssessmentReview> findByFiscalYear(int fiscalYear);

    List<AssessmentReview> findByPointId(UUID point);
}
