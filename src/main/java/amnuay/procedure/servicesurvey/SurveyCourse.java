package amnuay.procedure.servicesurvey;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What people decided on a year's way through the survey: what was put forward, why it closed early, what was counted at the end. */
@Entity
@Table(name = "survey_course")
class SurveyCourse {

    @Id
    private int fiscalYear;

    private Long proposedVersion;
    private String earlyReason;
    private String earlyBy;
    private Instant earlyAt;
    private Integer paperSheets;
    private String note;
    private String confirmedBy;
    private Instant confirmedAt;

    protected SurveyCourse() {}

    SurveyCourse(int fiscalYear) {
        this.fiscalYear = fiscalYear;
        this.note = "";
    }

    void proposed(long surveyVersion) {
        proposedVersion = surveyVersion;
    }

    void closedEarly(String reason, String person, Instant at) {
        earlyReason = reason;
        earlyBy = person;
        earlyAt = at;
    }

    void confirmed(int sheetsOfPaper, String words, String person, Instant at) {
        paperSheets = sheetsOfPaper;
        note = words;
        confirmedBy = person;
        confirmedAt = at;
    }

    /** Whether the survey is still as it was put forward. */
    boolean wasProposedAs(long surveyVersion) {
        return proposedVersion != null && proposedVersion == surveyVersion;
    }

    /** Null unless it closed before its day. */
    String earlyReason() {
        return earlyReason;
    }

    /** Null unless it closed before its day. */
    Instant earlyAt() {
        return earlyAt;
    }

    /** Login name; null unless it closed before its day. */
    String earlyBy() {
        return earlyBy;
    }

    /** Null until they were counted. */
    Integer paperSheets() {
        return paperSheets;
    }

    /** Empty for none. */
    String note() {
        return note;
    }

    /** Login name; null until then. */
    String confirmedBy() {
        return confirmedBy;
    }

    /** Null until then. */
    Instant confirmedAt() {
        return confirmedAt;
    }
}
