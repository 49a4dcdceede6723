package amnuay.procedure.krs;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface DataRequestRepository extends JpaRepository<DataRequest, UUID> {

    List<DataRequest> findByRoundIdOrderByDueAscSortAsc(UUID roundId);
}
