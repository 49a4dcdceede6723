package amnuay.procedure.esastandards;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PointRepository extends JpaRepository<Point, UUID> {

    String VIEW =
            """
            select new amnuay.procedure.esastandards.PointView(p.id, p.fiscalYear, s.number, s.name, i.number, i.name,
                p.code, p.name, p.responsiblePerson, p.responsibleUnit, p.targetLevel, p.target, p.expectedOutput,
                p.supportNeeded, p.baselineLevel, p.baselineYear)
            from Point p join EsaIndicator i on i.id = p.indicatorId join Standard s on s.id = i.standardId
            """;

    @Query(VIEW + "where p.fiscalYear = :fiscalYear")
    List<PointView> viewsOf(int fiscalYear);

    @Query(VIEW + "where p.id = :id")
    Optional<PointView> view(UUID id);

    @Query(VIEW + "where p.fiscalYear = :fiscalYear and p.code = :code")
    Optional<PointView> view(int fiscalYear, String code);

    @Query(
            """
            select new amnuay.procedure.esastandards.PointTitle(p.fiscalYear, s.number, p.code, p.name)
            from Point p join EsaIndicator i on i.id = p.indicatorId join Standard s on s.id = i.standardId
            """)
    List<PointTitle> titles();

    Optional<Point> findByFiscalYearAndCode(int fiscalYear, String code);
}
