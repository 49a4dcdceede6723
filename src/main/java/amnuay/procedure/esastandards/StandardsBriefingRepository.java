package amnuay.procedure.esastandards;

import org.springframework.data.jpa.repository.JpaRepository;

interface StandardsBriefingRepository extends JpaRepository<StandardsBriefing, Integer> {}
