package amnuay.procedure.esastandards;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PointTargetRepository extends JpaRepository<PointTarget, UUID> {

    List<PointTarget> findByFiscalYear(int fiscalYear);
}
