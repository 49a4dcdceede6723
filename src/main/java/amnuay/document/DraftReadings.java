package amnuay.document;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps who has opened which draft that came back from Word. */
@Component
@Transactional
class DraftReadings {

    /** So begins the cause of a version that a person brought back, other than one that a procedure asks for once more. */
    static final String BY_HAND = "word:";

    private static final String OPENED =
            """
            insert into draft_reading (document_id, version, person, read_at)
            select document_id, version, :person, :at from document_version
            where docx_file = :file and from_word and not filed on conflict do nothing""";

    private static final String UNOPENED =
            """
            select d.* from official_document d join document_version v on v.document_id = d.id
            where d.id in (:documents) and v.cause like :byHand || '%' and v.written_by <> :person
              and v.version = (select max(w.version) from document_version w where w.document_id = d.id)
              and d.agreed_version is distinct from v.version
              and not exists (select 1 from draft_reading r
                  where r.document_id = v.document_id and r.version = v.version and r.person = :person)
            order by d.subject limit 1""";

    private final EntityManager entities;
    private final Clock clock;

    DraftReadings(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Somebody opens a file; nothing is kept unless it is such a draft. */
    void opened(UUID file, String person) {
        entities.createNativeQuery(OPENED)
                .setParameter("file", file)
                .setParameter("person", person)
                .setParameter("at", clock.instant())
                .executeUpdate();
    }

    /** One of the drafts whose newest words came from Word after it was submitted: nobody has agreed to them, and this person not seen. */
    @SuppressWarnings("unchecked")
    Optional<OfficialDocument> unopened(List<OfficialDocument> drafts, String person) {
        return entities.createNativeQuery(UNOPENED, OfficialDocument.class)
                .setParameter(
                        "documents", drafts.stream().map(OfficialDocument::id).toList())
                .setParameter("byHand", BY_HAND)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }
}
