package amnuay.document;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** That somebody signed a version by typing their name. It never changes. */
@Entity
class TypedSignature {

    @Id
    private UUID id;

    private UUID documentId;
    private int signedVersion;
    private String contentSha256;
    private int version;
    private String person;
    private String typedName;

    @Enumerated(EnumType.STRING)
    private SigningCapacity capacity;

    private String authority;
    private Instant signedAt;

    protected TypedSignature() {}

    /** @param signed what was signed; {@code shown}: the version that shows the signature */
    TypedSignature(
            UUID id,
            DocumentVersion signed,
            String contentSha256,
            DocumentVersion shown,
            String person,
            Signatory signatory,
            SigningCapacity capacity,
            Instant signedAt) {
        this.id = id;
        this.documentId = signed.documentId();
        this.signedVersion = signed.number();
        this.contentSha256 = contentSha256;
        this.version = shown.number();
        this.person = person;
        this.typedName = signatory.fullName();
        this.capacity = capacity;
        this.authority = capacity == SigningCapacity.OWN ? null : signatory.authority();
        this.signedAt = signedAt;
    }

    UUID documentId() {
        return documentId;
    }

    int signedVersion() {
        return signedVersion;
    }

    String contentSha256() {
        return contentSha256;
    }

    int version() {
        return version;
    }

    String person() {
        return person;
    }

    String typedName() {
        return typedName;
    }

    SigningCapacity capacity() {
        return capacity;
    }

    /** The order that gives the right; null for who signs in their own office. */
    String authority() {
        return authority;
    }

    Instant signedAt() {
        return signedAt;
    }
}
