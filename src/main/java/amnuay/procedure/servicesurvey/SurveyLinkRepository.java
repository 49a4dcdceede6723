package amnuay.procedure.servicesurvey;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface SurveyLinkRepository extends JpaRepository<SurveyLink, UUID> {

    List<SurveyLink> findBySurveyOrderBySort(UUID survey);

    Optional<SurveyLink> findByToken(String token);
}
