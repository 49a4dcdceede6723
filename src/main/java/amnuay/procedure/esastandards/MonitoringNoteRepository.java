package amnuay.procedure.esastandards;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface MonitoringNoteRepository extends JpaRepository<MonitoringNote, UUID> {

    List<MonitoringNote> findByVisitIdInOrderBySort(Collection<UUID> visits);
}
