package amnuay.document;

import amnuay.thai.Refusal;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Corrections of filed documents. The number and the date stay, the filed version stays as it was, and the reason is kept with the
 * new one. Nobody decides what they proposed themselves.
 */
@Component
@Transactional
class Corrections {

    private static final int LONGEST_REASON = 500;

    private final EntityManager entities;
    private final DocumentShelf shelf;
    private final WordDrafts drafts;
    private final VersionWriter writer;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Corrections(
            EntityManager entities,
            DocumentShelf shelf,
            WordDrafts drafts,
            VersionWriter writer,
            ApplicationEventPublisher events,
            Clock clock) {
        this.entities = entities;
        this.shelf = shelf;
        this.drafts = drafts;
        this.writer = writer;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Proposes a corrected Word file.
     *
     * @throws Refusal if the document is not filed or has a correction that waits, the reason is missing, or the file is not this
     *     document's or says nothing new
     */
    void propose(UUID id, String fileName, InputStream content, String reason, String person) {
        OfficialDocument document = locked(id);
        String why = text(reason, "เหตุผลที่แก้ไข");
        if (document.state() != DocumentState.FILED) {
            throw Refusal.conflict("ขอแก้ไขไม่ได้ เพราะ" + document.title() + " อยู่ในสถานะ “"
                    + document.state().thaiName() + "” ฉบับแก้ไขทำได้กับเอกสารที่จัดเก็บแล้ว");
        }
        if (waiting(id).isPresent()) {
            throw Refusal.conflict(document.title() + " มีฉบับแก้ไขที่รออนุมัติอยู่แล้ว กรุณารอผลการพิจารณาก่อน");
        }
        DocumentVersion filed = shelf.newestOf(document).orElseThrow();
        UUID docx = drafts.keepCorrected(document, filed, fileName, content, person);
        Correction correction = new Correction(filed, why, docx, person, now());
        entities.persist(correction);
        events.publishEvent(new CorrectionProposed(correction.id(), id, document.title(), why, person));
    }

    /** The proposed file becomes the document's newest filed version. */
    DocumentSummary approve(UUID document, UUID correction, String person) {
        OfficialDocument corrected = locked(document);
        Correction proposed = undecided(document, correction, person);
        DocumentVersion before = shelf.newestOf(corrected).orElseThrow();
        VersionWriter.Writing writing = new VersionWriter.Writing(
                before.template(), before.templateValues(), "correction:" + correction, proposed.proposedBy(), true);
        DocumentVersion version = writer.addCorrected(corrected, writing, before, proposed.docxFile());
        entities.flush();
        proposed.approve(version, person, now());
        return corrected.with(version);
    }

    /** The document stays as it is. */
    void giveBack(UUID document, UUID correction, String remark, String person) {
        locked(document);
        String why = text(remark, "เหตุผลที่ไม่อนุมัติฉบับแก้ไข");
        undecided(document, correction, person).giveBack(why, person, now());
    }

    /** All that were ever proposed, the newest first. */
    List<Correction> of(Collection<UUID> documents) {
        return entities.createQuery(
                        "select c from Correction c where c.documentId in :documents order by c.proposedAt desc, c.id",
                        Correction.class)
                .setParameter("documents", documents)
                .getResultList();
    }

    private Optional<Correction> waiting(UUID document) {
        return of(List.of(document)).stream()
                .filter(correction -> correction.state() == Correction.State.PROPOSED)
                .findFirst();
    }

    private Correction undecided(UUID document, UUID id, String person) {
        Correction correction = entities.find(Correction.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (correction == null || !correction.documentId().equals(document)) {
            throw Refusal.notFound("ไม่พบฉบับแก้ไขนี้ กรุณาเปิดหน้าเอกสารใหม่");
        }
        if (correction.state() != Correction.State.PROPOSED) {
            throw Refusal.conflict("ฉบับแก้ไขนี้มีผู้พิจารณาแล้ว กรุณาเปิดหน้าเอกสารใหม่เพื่อดูผล");
        }
        if (correction.proposedBy().equals(person)) {
            throw Refusal.forbidden("ผู้เสนอฉบับแก้ไขพิจารณาฉบับของตนเองไม่ได้ กรุณาให้ผู้อื่นพิจารณา");
        }
        return correction;
    }

    private OfficialDocument locked(UUID id) {
        OfficialDocument found = shelf.get(id);
        return shelf.lock(found.businessKey(), found.name()).orElseThrow();
    }

    private static String text(String typed, String what) {
        String text = typed == null ? "" : typed.strip();
        if (text.isEmpty()) {
            throw new Refusal("กรุณากรอก" + what);
        }
        if (text.length() > LONGEST_REASON) {
            throw new Refusal(what + "ยาวเกิน " + LONGEST_REASON + " ตัวอักษร กรุณาย่อ");
        }
        return text;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
