package amnuay.procedure.krs;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface RoundRepository extends JpaRepository<Round, UUID> {

    List<Round> findByFiscalYearOrderByOpensAscNameAsc(int fiscalYear);

    boolean existsByFiscalYearAndOpenedAtIsNotNull(int fiscalYear);
}
