package amnuay.procedure;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** What people said about one criterion of one step in one year: why its evidence is missing, and who confirmed it. */
@Entity
class CriterionMark {

    @Id
    private UUID id;

    private String businessKey;
    private int stepNumber;
    private int criterionNumber;
    private String subject;
    private String reason;
    private String reasonBy;
    private Instant reasonAt;
    private String acceptedBy;
    private Instant acceptedAt;
    private String confirmedBy;
    private Instant confirmedAt;

    protected CriterionMark() {}

    /** A new reason has to be accepted anew. */
    void giveReason(String text, String person, Instant at) {
        reason = text;
        reasonBy = person;
        reasonAt = at;
        acceptedBy = null;
        acceptedAt = null;
    }

    void acceptReason(String person, Instant at) {
        if (reason == null) {
            throw new IllegalStateException("there is no reason to accept");
        }
        acceptedBy = person;
        acceptedAt = at;
    }

    void confirm(String person, Instant at) {
        confirmedBy = person;
        confirmedAt = at;
    }

    /** The evidence has changed: what was confirmed is no longer what is there. */
    void unconfirm() {
        confirmedBy = null;
        confirmedAt = null;
    }

    int criterionNumber() {
        return criterionNumber;
    }

    String reason() {
        return reason;
    }

    String reasonBy() {
        return reasonBy;
    }

    boolean reasonAccepted() {
        return acceptedAt != null;
    }

    String confirmedBy() {
        return confirmedBy;
    }

    Instant confirmedAt() {
        return confirmedAt;
    }
}
