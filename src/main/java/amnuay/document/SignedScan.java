package amnuay.document;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** The picture of a document as it was signed. It never changes; a better one is added. */
@Entity
class SignedScan {

    @Id
    private UUID id;

    private UUID documentId;
    private UUID file;
    private Instant addedAt;
    private String addedBy;

    protected SignedScan() {}

    SignedScan(UUID documentId, UUID file, Instant addedAt, String addedBy) {
        this.id = UUID.randomUUID();
        this.documentId = documentId;
        this.file = file;
        this.addedAt = addedAt;
        this.addedBy = addedBy;
    }

    UUID documentId() {
        return documentId;
    }

    UUID file() {
        return file;
    }

    Instant addedAt() {
        return addedAt;
    }

    String addedBy() {
        return addedBy;
    }
}
