package amnuay.procedure.esastandards;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** When and how a year's self-assessment was sent to OBEC. */
@Entity
@Table(name = "esa_submission")
class Submission {

    @Id
    private int fiscalYear;

    private LocalDate sentOn;
    private String channel;
    private String reference;
    private String recordedBy;
    private Instant recordedAt;

    protected Submission() {}

    Submission(int fiscalYear, RecordSubmission.Form form, String person, Instant at) {
        this.fiscalYear = fiscalYear;
        this.sentOn = form.sentOn();
        this.channel = form.channel().strip();
        this.reference = form.reference().strip();
        this.recordedBy = person;
        this.recordedAt = at;
    }

    LocalDate sentOn() {
        return sentOn;
    }

    String channel() {
        return channel;
    }

    /** Number in e-MES or of the receipt. */
    String reference() {
        return reference;
    }
}
