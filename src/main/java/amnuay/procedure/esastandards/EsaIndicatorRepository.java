package amnuay.procedure.esastandards;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface EsaIndicatorRepository extends JpaRepository<EsaIndicator, UUID> {

    Optional<EsaIndicator> findByStandardIdAndNumber(UUID standardId, String number);

    @Modifying
    @Query(
            "delete from EsaIndicator i where i.standardId in (select s.id from Standard s where s.fiscalYear = :fiscalYear)"
                    + " and not exists (select 1 from Point p where p.indicatorId = i.id)")
    void deleteEmpty(int fiscalYear);
}
