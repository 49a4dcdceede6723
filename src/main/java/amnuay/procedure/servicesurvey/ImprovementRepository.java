package amnuay.procedure.servicesurvey;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ImprovementRepository extends JpaRepository<Improvement, UUID> {

    List<Improvement> findByFiscalYearOrderByPosition(int fiscalYear);
}
