package amnuay.procedure.esastandards;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PointProgressRepository extends JpaRepository<PointProgress, UUID> {

    List<PointProgress> findByRoundId(UUID round);

    List<PointProgress> findByRoundIdInOrderByReportedAt(Collection<UUID> rounds);

    boolean existsByRoundIdAndPointId(UUID round, UUID point);

    Optional<PointProgress> findFirstByPointIdOrderByReportedAtDesc(UUID point);
}
