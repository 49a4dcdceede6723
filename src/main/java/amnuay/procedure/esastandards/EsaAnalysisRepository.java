package amnuay.procedure.esastandards;

import org.springframework.data.jpa.repository.JpaRepository;

interface EsaAnalysisRepository extends JpaRepository<EsaAnalysis, Integer> {}
