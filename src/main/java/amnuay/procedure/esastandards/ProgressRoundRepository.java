package amnuay.procedure.esastandards;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ProgressRoundRepository extends JpaRepository<ProgressRound, UUID> {

    List<ProgressRound> findByFiscalYearOrderByOpensAscNameAsc(int fiscalYear);
}
