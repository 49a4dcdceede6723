package amnuay.organization;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface UnitRepository extends JpaRepository<Unit, String> {

    List<Unit> findAllByOrderBySortAscNameAsc();

    List<Unit> findByHeadId(String headId);

    @Query("select coalesce(max(u.sort), 0) from Unit u")
    int lastSort();
}
