package amnuay.procedure;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ApprovalDecisionRepository extends Repository<ApprovalDecision, UUID> {

    ApprovalDecision save(ApprovalDecision decision);

    List<ApprovalDecision> findByBusinessKeyAndMatterAndSubjectOrderByDecidedAt(
            String businessKey, String matter, String subject);

    List<ApprovalDecision> findByBusinessKeyAndMatterAndSubjectAndClearedAtIsNull(
            String businessKey, String matter, String subject);
}
