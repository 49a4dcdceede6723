package amnuay.procedure.esastandards;

import org.springframework.data.jpa.repository.JpaRepository;

interface EsaYearRepository extends JpaRepository<EsaYear, Integer> {}
