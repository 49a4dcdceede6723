package amnuay.organization;

import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface SchoolRepository extends JpaRepository<School, String> {

    List<School> findAllByOrderByDistrictAscNameAscCodeAsc();

    /** @param like lower-case pattern with % around */
    @Query(
            """
            select s from School s
            where lower(s.name) like :like escape '\\' or lower(s.district) like :like escape '\\'
               or lower(s.directorName) like :like escape '\\' or s.code like :like escape '\\'
            order by s.district, s.name, s.code""")
    Page<School> search(String like, Pageable page);
}
