package amnuay.procedure.krs;

import org.springframework.data.jpa.repository.JpaRepository;

interface ReportDraftRepository extends JpaRepository<ReportDraft, Integer> {}
