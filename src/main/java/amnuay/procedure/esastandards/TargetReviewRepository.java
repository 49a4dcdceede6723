package amnuay.procedure.esastandards;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface TargetReviewRepository extends JpaRepository<TargetReview, UUID> {}
