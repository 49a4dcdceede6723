package amnuay.organization;

import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PersonRepository extends JpaRepository<Person, String> {

    List<Person> findAllByOrderByFirstNameAscLastNameAscIdAsc();

    /** @param like lower-case pattern with % around; @param unit code, or empty for all units */
    @Query(
            """
            select p from Person p
            where (:unit = '' or p.unitCode = :unit) and (p.active = true or :former = true)
              and (lower(concat(p.prefix, p.firstName, ' ', p.lastName)) like :like escape '\\'
                   or lower(p.position) like :like escape '\\' or p.id like :like escape '\\')
            order by p.firstName, p.lastName, p.id""")
    Page<Person> search(String like, String unit, boolean former, Pageable page);
}
