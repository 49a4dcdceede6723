package amnuay.procedure.krs;

import org.springframework.data.jpa.repository.JpaRepository;

interface AgreementPlanRepository extends JpaRepository<AgreementPlan, Integer> {}
