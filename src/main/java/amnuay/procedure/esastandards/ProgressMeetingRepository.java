package amnuay.procedure.esastandards;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ProgressMeetingRepository extends JpaRepository<ProgressMeeting, UUID> {

    List<ProgressMeeting> findByFiscalYear(int fiscalYear);
}
