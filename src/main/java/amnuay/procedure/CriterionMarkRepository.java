package amnuay.procedure;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface CriterionMarkRepository extends Repository<CriterionMark, UUID> {

    CriterionMark save(CriterionMark mark);

    List<CriterionMark> findByBusinessKeyAndStepNumberAndSubject(String businessKey, int stepNumber, String subject);
}
