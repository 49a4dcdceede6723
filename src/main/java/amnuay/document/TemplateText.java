package amnuay.document;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;

/** One wording that the office gave a template. An empty one stands for the words that the house brings along. */
@Entity
class TemplateText {

    @Embeddable
    record Id(String template, int version) {}

    @EmbeddedId
    private Id id;

    private String source;
    private Instant addedAt;
    private String addedBy;
    private Instant liveSince;

    protected TemplateText() {}

    TemplateText(Id id, String source, Instant addedAt, String addedBy) {
        this.id = id;
        this.source = source;
        this.addedAt = addedAt;
        this.addedBy = addedBy;
    }

    void goLive(Instant moment) {
        liveSince = moment;
    }

    int version() {
        return id.version();
    }

    String source() {
        return source;
    }

    Instant addedAt() {
        return addedAt;
    }

    String addedBy() {
        return addedBy;
    }

    /** Null while it was only tried. */
    Instant liveSince() {
        return liveSince;
    }
}
