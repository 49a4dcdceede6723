package amnuay.procedure.krs;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ProgressRepository extends JpaRepository<Progress, UUID> {

    List<Progress> findByPeriod(UUID period);

    boolean existsByIndicator(UUID indicator);

    boolean existsByPeriodAndIndicator(UUID period, UUID indicator);

    Optional<Progress> findFirstByIndicatorOrderByReportedAtDesc(UUID indicator);
}
