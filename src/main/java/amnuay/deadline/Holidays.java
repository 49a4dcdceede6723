package amnuay.deadline;

import java.time.LocalDate;
import org.springframework.data.repository.ListCrudRepository;

interface Holidays extends ListCrudRepository<Holiday, LocalDate> {}
