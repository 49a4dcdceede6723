package amnuay.procedure;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CriterionMarkRepository extends Repository<CriterionMark, UUID> {

    /** Makes the mark unless there is one; waits for somebody who is about to. */
    @Modifying
    @Query(
            nativeQuery = true,
            value =
                    """
                    insert into criterion_mark (id, business_key, step_number, criterion_number, subject)
                    values (gen_random_uuid(), :businessKey, :stepNumber, :criterionNumber, :subject)
                    on conflict do nothing""")
    void create(String businessKey, int stepNumber, int criterionNumber, String subject);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    CriterionMark findByBusinessKeyAndStepNumberAndCriterionNumberAndSubject(
            String businessKey, int stepNumber, int criterionNumber, String subject);

    List<CriterionMark> findByBusinessKeyAndStepNumberAndSubject(String businessKey, int stepNumber, String subject);
}
