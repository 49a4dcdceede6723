package amnuay.procedure.esastandards;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface FixedBaselineRepository extends JpaRepository<FixedBaseline, FixedBaseline.Id> {

    List<FixedBaseline> findByIdFiscalYear(int fiscalYear);
}
