package amnuay.document;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One writing of a document: which template and values, and the two files that came of them. */
@Entity
class DocumentVersion {

    @Embeddable
    record Id(UUID documentId, int version) {}

    @EmbeddedId
    private Id id;

    private String template;
    private String templateVersion;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Object> templateValues;

    private UUID docxFile;
    private UUID pdfFile;
    private String cause;
    private Instant writtenAt;
    private String writtenBy;
    private boolean filed;
    private boolean fromWord;

    protected DocumentVersion() {}

    DocumentVersion(
            Id id,
            String template,
            String templateVersion,
            Map<String, Object> templateValues,
            UUID docxFile,
            UUID pdfFile,
            String cause,
            Instant writtenAt,
            String writtenBy,
            boolean filed,
            boolean fromWord) {
        this.id = id;
        this.template = template;
        this.templateVersion = templateVersion;
        this.templateValues = templateValues;
        this.docxFile = docxFile;
        this.pdfFile = pdfFile;
        this.cause = cause;
        this.writtenAt = writtenAt;
        this.writtenBy = writtenBy;
        this.filed = filed;
        this.fromWord = fromWord;
    }

    UUID documentId() {
        return id.documentId();
    }

    int number() {
        return id.version();
    }

    String template() {
        return template;
    }

    Map<String, Object> templateValues() {
        return templateValues;
    }

    UUID docxFile() {
        return docxFile;
    }

    /** Null for a version that people edited in Word. */
    UUID pdfFile() {
        return pdfFile;
    }

    /** What people open to read it. */
    UUID readableFile() {
        return pdfFile == null ? docxFile : pdfFile;
    }

    boolean fromWord() {
        return fromWord;
    }

    boolean filed() {
        return filed;
    }

    String templateVersion() {
        return templateVersion;
    }

    String cause() {
        return cause;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    String writtenBy() {
        return writtenBy;
    }
}
