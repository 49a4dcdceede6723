package amnuay.procedure.esastandards;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The meeting at which the progress of a round was reported. */
@Entity
@Table(name = "esa_progress_meeting")
class ProgressMeeting {

    @Id
    @Column(name = "round")
    private UUID roundId;

    private int fiscalYear;
    private LocalDate heldOn;
    private String place;
    private String discussion;
    private String resolution;
    private String recordedBy;
    private Instant recordedAt;

    protected ProgressMeeting() {}

    ProgressMeeting(ProgressRound round, HoldProgressMeeting.Form form, String person, Instant at) {
        this.roundId = round.id();
        this.fiscalYear = round.fiscalYear();
        this.heldOn = form.heldOn();
        this.place = form.place().strip();
        this.discussion = form.discussion().strip();
        this.resolution = Texts.given(form.resolution());
        this.recordedBy = person;
        this.recordedAt = at;
    }

    UUID roundId() {
        return roundId;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    String place() {
        return place;
    }

    String discussion() {
        return discussion;
    }

    /** May be empty. */
    String resolution() {
        return resolution;
    }
}
