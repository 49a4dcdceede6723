package amnuay.document;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** A document of the office, whatever its versions say. */
@Entity
class OfficialDocument {

    @Id
    private UUID id;

    private String businessKey;
    private String name;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    private String subject;

    @Enumerated(EnumType.STRING)
    private DocumentState state;

    private String number;
    private String numberKey;
    private Integer numberYear;
    private LocalDate dated;
    private String cancelledBecause;
    private Integer agreedVersion;

    protected OfficialDocument() {}

    void describe(DocumentKind newKind, String newSubject) {
        kind = newKind;
        subject = newSubject;
    }

    void approve() {
        state = DocumentState.APPROVED;
    }

    void bear(DocumentNumber newNumber, LocalDate day) {
        number = newNumber.text();
        numberKey = newNumber.key();
        numberYear = newNumber.year();
        dated = day;
        state = DocumentState.NUMBERED;
    }

    void file() {
        state = DocumentState.FILED;
    }

    void cancel(String reason) {
        state = DocumentState.CANCELLED;
        cancelledBecause = reason;
    }

    UUID id() {
        return id;
    }

    DocumentKind kind() {
        return kind;
    }

    String subject() {
        return subject;
    }

    DocumentState state() {
        return state;
    }

    String number() {
        return number;
    }

    String numberKey() {
        return numberKey;
    }

    LocalDate dated() {
        return dated;
    }

    /** As people call it: its kind and what it is about. */
    String title() {
        return kind.thaiName() + " “" + subject + "”";
    }

    String businessKey() {
        return businessKey;
    }

    String name() {
        return name;
    }

    String cancelledBecause() {
        return cancelledBecause;
    }

    /** Whether somebody on the way to the last approver has agreed to this draft. */
    boolean isAgreed(DocumentVersion draft) {
        return agreedVersion != null && agreedVersion == draft.number();
    }

    DocumentSummary with(DocumentVersion version) {
        return new DocumentSummary(
                id,
                businessKey,
                name,
                kind,
                subject,
                state,
                number,
                dated,
                version.number(),
                version.docxFile(),
                version.readableFile(),
                version.writtenAt());
    }
}
