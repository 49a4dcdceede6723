package amnuay.procedure;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The words of a paper as they were drafted last. */
@Entity
class PaperDraft {

    /** @param subject empty where the step runs once for the year */
    @Embeddable
    record Id(String businessKey, String paper, String subject) {}

    @EmbeddedId
    private Id id;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> texts;

    private String draftedBy;

    protected PaperDraft() {}

    PaperDraft(Id id, Map<String, String> texts, String draftedBy) {
        this.id = id;
        this.texts = texts;
        this.draftedBy = draftedBy;
    }

    PaperText text() {
        return new PaperText(texts, draftedBy);
    }
}
