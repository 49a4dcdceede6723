package amnuay.procedure.krs;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** The meeting that explains the framework (step ๒). */
@Entity
@Table(name = "krs_meeting")
class Meeting extends PlannedMeeting {

    @ElementCollection
    @CollectionTable(name = "krs_meeting_attendee", joinColumns = @JoinColumn(name = "fiscal_year"))
    @Column(name = "person")
    private Set<String> attendees = new HashSet<>();

    protected Meeting() {}

    Meeting(int fiscalYear) {
        super(fiscalYear);
    }

    void hold(LocalDate day, Collection<String> present) {
        hold(day);
        attendees.clear();
        attendees.addAll(present);
    }

    boolean wasAttended() {
        return heldOn() != null && !attendees.isEmpty();
    }
}
