package amnuay.procedure.krs;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface CertificationRepository extends JpaRepository<Certification, UUID> {

    List<Certification> findByRoundIdOrderByRecordedAt(UUID roundId);
}
