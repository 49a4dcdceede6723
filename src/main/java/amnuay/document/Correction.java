package amnuay.document;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A change of a filed document that somebody proposes and somebody else decides. */
@Entity
@Table(name = "document_correction")
class Correction {

    /** Where it is. */
    enum State {
        PROPOSED,
        APPROVED,
        RETURNED
    }

    @Id
    private UUID id;

    private UUID documentId;
    private int correctedVersion;
    private String reason;
    private UUID docxFile;
    private String proposedBy;
    private Instant proposedAt;

    @Enumerated(EnumType.STRING)
    private State state;

    private String decidedBy;
    private Instant decidedAt;
    private String remark;
    private Integer version;

    protected Correction() {}

    Correction(DocumentVersion corrected, String reason, UUID docxFile, String proposedBy, Instant proposedAt) {
        this.id = UUID.randomUUID();
        this.documentId = corrected.documentId();
        this.correctedVersion = corrected.number();
        this.reason = reason;
        this.docxFile = docxFile;
        this.proposedBy = proposedBy;
        this.proposedAt = proposedAt;
        this.state = State.PROPOSED;
    }

    void approve(DocumentVersion newVersion, String person, Instant at) {
        state = State.APPROVED;
        version = newVersion.number();
        decidedBy = person;
        decidedAt = at;
    }

    void giveBack(String why, String person, Instant at) {
        state = State.RETURNED;
        remark = why;
        decidedBy = person;
        decidedAt = at;
    }

    UUID id() {
        return id;
    }

    UUID documentId() {
        return documentId;
    }

    int correctedVersion() {
        return correctedVersion;
    }

    String reason() {
        return reason;
    }

    UUID docxFile() {
        return docxFile;
    }

    String proposedBy() {
        return proposedBy;
    }

    Instant proposedAt() {
        return proposedAt;
    }

    State state() {
        return state;
    }

    /** Null while nobody has decided. */
    String decidedBy() {
        return decidedBy;
    }

    /** Why it was returned, else null. */
    String remark() {
        return remark;
    }

    /** The version it has become; null unless it was approved. */
    Integer version() {
        return version;
    }
}
