package amnuay.procedure.krs;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface RoundOverrideRepository extends JpaRepository<RoundOverride, UUID> {

    Optional<RoundOverride> findByRoundIdAndIndicatorId(UUID roundId, UUID indicatorId);

    List<RoundOverride> findByRoundIdIn(List<UUID> rounds);
}
