package amnuay.deadline;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface Holidays extends ListCrudRepository<Holiday, LocalDate> {

    List<Holiday> findByDayBetweenOrderByDay(LocalDate first, LocalDate last);
}
