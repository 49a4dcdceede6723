package amnuay.procedure.krs;

import org.springframework.data.jpa.repository.JpaRepository;

interface YearCalendarRepository extends JpaRepository<YearCalendar, Integer> {}
