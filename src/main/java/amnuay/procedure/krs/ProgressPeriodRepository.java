package amnuay.procedure.krs;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ProgressPeriodRepository extends JpaRepository<ProgressPeriod, UUID> {

    List<ProgressPeriod> findByFiscalYearOrderByOpens(int fiscalYear);
}
