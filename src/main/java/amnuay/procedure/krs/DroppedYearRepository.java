package amnuay.procedure.krs;

import org.springframework.data.jpa.repository.JpaRepository;

interface DroppedYearRepository extends JpaRepository<DroppedYear, Integer> {}
