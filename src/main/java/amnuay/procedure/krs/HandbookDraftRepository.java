package amnuay.procedure.krs;

import org.springframework.data.jpa.repository.JpaRepository;

interface HandbookDraftRepository extends JpaRepository<HandbookDraft, Integer> {}
