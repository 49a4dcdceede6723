package amnuay.document;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A scanned page whose code nobody could read, until a person says which document it belongs to. */
@Entity
class UnassignedScan {

    @Id
    private UUID file;

    private Instant addedAt;
    private String addedBy;

    protected UnassignedScan() {}

    UnassignedScan(UUID file, Instant addedAt, String addedBy) {
        this.file = file;
        this.addedAt = addedAt;
        this.addedBy = addedBy;
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
