package amnuay.procedure.krs;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AgreementRepository extends JpaRepository<Agreement, UUID> {

    @Query(
            value =
                    """
                    select * from krs_agreement where fiscal_year = :fiscalYear
                    order by case kind when 'UPWARD' then 0 when 'STAFF' then 1 else 2 end,
                             party_name collate "th-x-icu", party""",
            nativeQuery = true)
    List<Agreement> ofYear(int fiscalYear);

    @Query("select a.id from Agreement a where a.fiscalYear = :fiscalYear order by a.kind, a.party")
    List<UUID> idsOfYear(int fiscalYear);

    List<Agreement> findByKindAndParty(AgreementKind kind, String party);

    List<Agreement> findByScan(UUID scan);

    List<Agreement> findByScanIn(Collection<UUID> scans);
}
