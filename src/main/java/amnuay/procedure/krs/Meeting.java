package amnuay.procedure.krs;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The meeting that explains the framework (step ๒): first planned, then held. */
@Entity
@Table(name = "krs_meeting")
class Meeting {

    @Id
    private int fiscalYear;

    private LocalDate plannedDate;
    private String plannedTime;
    private String place;
    private String agenda;
    private String plannedBy;
    private LocalDate heldOn;

    @ElementCollection
    @CollectionTable(name = "krs_meeting_attendee", joinColumns = @JoinColumn(name = "fiscal_year"))
    @Column(name = "person")
    private Set<String> attendees = new HashSet<>();

    protected Meeting() {}

    Meeting(int fiscalYear) {
        this.fiscalYear = fiscalYear;
    }

    void plan(MeetingPlan plan, String person) {
        plannedDate = plan.meetingDate();
        plannedTime = plan.meetingTime().strip();
        place = plan.meetingPlace().strip();
        agenda = plan.agenda().strip();
        plannedBy = person;
    }

    MeetingPlan plan() {
        return new MeetingPlan(plannedDate, plannedTime, place, agenda);
    }

    void hold(LocalDate day, Collection<String> present) {
        heldOn = day;
        attendees.clear();
        attendees.addAll(present);
    }

    LocalDate plannedDate() {
        return plannedDate;
    }

    String plannedTime() {
        return plannedTime;
    }

    String place() {
        return place;
    }

    String agenda() {
        return agenda;
    }

    /** One per line as typed. */
    List<String> agendaItems() {
        return Arrays.stream(agenda.split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    String plannedBy() {
        return plannedBy;
    }

    boolean wasAttended() {
        return heldOn != null && !attendees.isEmpty();
    }
}
