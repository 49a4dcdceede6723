package amnuay.procedure.krs;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface ResultRepository extends JpaRepository<Result, UUID> {

    @Query(
            """
            select result from Result result join Indicator indicator on indicator.id = result.indicatorId
            where result.roundId = :round order by indicator.sort, indicator.code""")
    List<Result> ofRound(UUID round);

    List<Result> findByRoundIdIn(List<UUID> rounds);

    /** In one statement however many indicators there are; those that have a result keep it. */
    @Modifying
    @Query(
            nativeQuery = true,
            value =
                    """
                    insert into krs_result (id, round, indicator, state)
                    select gen_random_uuid(), :round, id, 'NOT_REPORTED' from krs_indicator where fiscal_year = :fiscalYear
                    on conflict on constraint krs_result_once do nothing""")
    int begin(UUID round, int fiscalYear);
}
