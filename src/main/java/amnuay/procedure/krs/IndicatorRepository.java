package amnuay.procedure.krs;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface IndicatorRepository extends JpaRepository<Indicator, UUID> {

    List<Indicator> findByFiscalYearOrderBySortAscCodeAsc(int fiscalYear);

    Optional<Indicator> findByFiscalYearAndCode(int fiscalYear, String code);

    @Query("select new amnuay.procedure.krs.IndicatorTitle(i.fiscalYear, i.code, i.name) from Indicator i")
    List<IndicatorTitle> titles();

    @Query("select coalesce(sum(i.weight), 0) from Indicator i where i.fiscalYear = :fiscalYear")
    BigDecimal totalWeight(int fiscalYear);
}
