package amnuay.procedure.esastandards;

import org.springframework.data.jpa.repository.JpaRepository;

interface EsaStudyRepository extends JpaRepository<EsaStudy, Integer> {}
