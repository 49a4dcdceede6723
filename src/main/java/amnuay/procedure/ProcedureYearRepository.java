package amnuay.procedure;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ProcedureYearRepository extends JpaRepository<ProcedureYear, UUID> {

    Optional<ProcedureYear> findByProcessInstanceId(String processInstanceId);

    List<ProcedureYear> findByProcessInstanceIdIn(Collection<String> processInstanceIds);

    Optional<ProcedureYear> findByBusinessKey(String businessKey);

    boolean existsByBusinessKey(String businessKey);
}
