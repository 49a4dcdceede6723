package amnuay.procedure.servicesurvey;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface SurveyRepository extends JpaRepository<Survey, UUID> {

    Optional<Survey> findByFiscalYear(int fiscalYear);
}
