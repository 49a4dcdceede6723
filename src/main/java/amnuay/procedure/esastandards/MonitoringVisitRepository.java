package amnuay.procedure.esastandards;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface MonitoringVisitRepository extends JpaRepository<MonitoringVisit, UUID> {

    List<MonitoringVisit> findByFiscalYearOrderByPlannedOn(int fiscalYear);
}
