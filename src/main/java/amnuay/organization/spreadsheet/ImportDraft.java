package amnuay.organization.spreadsheet;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An uploaded file that waits for its confirmation: in the database, since the next click may reach another server. */
@Entity
@Table(name = "import_draft")
class ImportDraft {

    @Id
    private UUID id;

    private String kind;
    private String scope;
    private String owner;
    private String fileName;
    private byte[] content;
    private Instant expiresAt;

    protected ImportDraft() {}

    ImportDraft(String kind, ImportRequest request, String fileName, byte[] content, Instant expiresAt) {
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.scope = request.scope();
        this.owner = request.person();
        this.fileName = fileName;
        this.content = content;
        this.expiresAt = expiresAt;
    }

    UUID id() {
        return id;
    }

    boolean belongsTo(String wantedKind, ImportRequest request) {
        return kind.equals(wantedKind) && scope.equals(request.scope()) && owner.equals(request.person());
    }

    boolean isExpired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    String fileName() {
        return fileName;
    }

    byte[] content() {
        return content;
    }
}
