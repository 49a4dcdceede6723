package amnuay.document;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A picture or typeface that the office chose for its documents, or its choice to go back to what the house brings along. */
@Entity
class OfficeAsset {

    /** What the file is for. */
    enum Purpose {
        GARUDA("รูปครุฑ"),
        REGULAR("แบบอักษรตัวปกติ"),
        BOLD("แบบอักษรตัวหนา");

        private final String thaiName;

        Purpose(String thaiName) {
            this.thaiName = thaiName;
        }

        public String thaiName() {
            return thaiName;
        }
    }

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private UUID file;
    private Instant since;
    private String setBy;

    protected OfficeAsset() {}

    OfficeAsset(Purpose purpose, UUID file, Instant since, String setBy) {
        this.id = UUID.randomUUID();
        this.purpose = purpose;
        this.file = file;
        this.since = since;
        this.setBy = setBy;
    }

    /** Null for the bundled one. */
    UUID file() {
        return file;
    }

    Instant since() {
        return since;
    }

    String setBy() {
        return setBy;
    }
}
