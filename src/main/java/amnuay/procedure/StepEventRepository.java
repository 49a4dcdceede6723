package amnuay.procedure;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface StepEventRepository extends Repository<StepEvent, UUID> {

    StepEvent save(StepEvent event);

    List<StepEvent> findByBusinessKeyAndStepNumberAndSubjectOrderByAt(
            String businessKey, int stepNumber, String subject);
}
