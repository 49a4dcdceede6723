package amnuay.procedure;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ProcedureYearRepository extends JpaRepository<ProcedureYear, UUID> {

    Optional<ProcedureYear> findByProcessInstanceId(String processInstanceId);

    Optional<ProcedureYear> findByBusinessKey(String businessKey);

    boolean existsByBusinessKey(String businessKey);
}
