package amnuay.deadline;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/** A row of a year's schedule as it stands now; how it came to be so is in its revisions. */
@Entity
@IdClass(ScheduleRow.Key.class)
class ScheduleRow {

    record Key(String businessKey, String element) implements Serializable {}

    @Id
    private String businessKey;

    @Id
    private String element;

    private String label;
    private int position;
    private LocalDate dueOn;
    private Integer workingDays;

    @Enumerated(EnumType.STRING)
    private ScheduleSource source;

    private String reason;
    private String changedBy;
    private Instant changedAt;

    @Version
    private Integer version;

    protected ScheduleRow() {}

    ScheduleRow(String businessKey, String element, int position) {
        this.businessKey = businessKey;
        this.element = element;
        this.position = position;
    }

    boolean says(LocalDate date, ScheduleSource saidBy) {
        return source == saidBy && Objects.equals(dueOn, date) && workingDays == null;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    String element() {
        return element;
    }

    void call(String name) {
        this.label = name;
    }

    /** @param date null while it is not announced */
    void dueOn(LocalDate date, ScheduleSource saidBy) {
        this.dueOn = date;
        this.workingDays = null;
        this.source = saidBy;
    }

    void dueAfter(int days, ScheduleSource saidBy) {
        this.dueOn = null;
        this.workingDays = days;
        this.source = saidBy;
    }

    void changed(String why, String person, Instant at) {
        this.reason = why;
        this.changedBy = person;
        this.changedAt = at;
    }

    ScheduledDate view() {
        return new ScheduledDate(businessKey, element, label, dueOn, workingDays, source, reason, changedBy, changedAt);
    }
}
