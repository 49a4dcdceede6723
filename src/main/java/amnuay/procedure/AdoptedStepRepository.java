package amnuay.procedure;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface AdoptedStepRepository extends Repository<AdoptedStep, UUID> {

    AdoptedStep save(AdoptedStep step);

    List<AdoptedStep> findByBusinessKeyOrderByStepNumber(String businessKey);
}
