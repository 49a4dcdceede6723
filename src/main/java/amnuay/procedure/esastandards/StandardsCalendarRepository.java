package amnuay.procedure.esastandards;

import org.springframework.data.jpa.repository.JpaRepository;

interface StandardsCalendarRepository extends JpaRepository<StandardsCalendar, Integer> {}
