package amnuay.deadline;

import org.springframework.data.repository.ListCrudRepository;

interface HolidayYears extends ListCrudRepository<HolidayYear, Integer> {}
