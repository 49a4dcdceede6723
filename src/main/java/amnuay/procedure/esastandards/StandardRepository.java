package amnuay.procedure.esastandards;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface StandardRepository extends JpaRepository<Standard, UUID> {

    Optional<Standard> findByFiscalYearAndNumber(int fiscalYear, String number);

    List<Standard> findByFiscalYear(int fiscalYear);

    @Modifying
    @Query("delete from Standard s where s.fiscalYear = :fiscalYear"
            + " and not exists (select 1 from EsaIndicator i where i.standardId = s.id)")
    void deleteEmpty(int fiscalYear);
}
