package amnuay.procedure;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface PaperDraftRepository extends Repository<PaperDraft, PaperDraft.Id> {

    PaperDraft save(PaperDraft draft);

    Optional<PaperDraft> findById(PaperDraft.Id id);
}
