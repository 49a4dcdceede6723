package amnuay.procedure.esastandards;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface SelfAssessmentRepository extends JpaRepository<SelfAssessment, UUID> {

    List<SelfAssessment> findByFiscalYearOrderByVersion(int fiscalYear);

    List<SelfAssessment> findByPointIdOrderByVersion(UUID point);
}
