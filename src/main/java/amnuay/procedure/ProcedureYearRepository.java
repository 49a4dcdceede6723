package amnuay.procedure;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ProcedureYearRepository extends JpaRepository<ProcedureYear, UUID> {

    boolean existsByBusinessKey(String businessKey);
}
