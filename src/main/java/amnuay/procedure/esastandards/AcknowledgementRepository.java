package amnuay.procedure.esastandards;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AcknowledgementRepository extends JpaRepository<Acknowledgement, UUID> {

    boolean existsByFiscalYearAndPerson(int fiscalYear, String person);

    List<Acknowledgement> findByFiscalYear(int fiscalYear);
}
