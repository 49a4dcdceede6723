package amnuay.procedure.krs;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;

/** A meeting of the year, first planned, then held. */
@MappedSuperclass
abstract class PlannedMeeting {

    @Id
    private int fiscalYear;

    private LocalDate plannedDate;
    private String plannedTime;
    private String place;
    private String agenda;
    private String plannedBy;
    private LocalDate heldOn;

    protected PlannedMeeting() {}

    PlannedMeeting(int fiscalYear) {
        this.fiscalYear = fiscalYear;
    }

    /** @param person login name of who plans it */
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

    void hold(LocalDate day) {
        heldOn = day;
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

    /** One topic per line as typed. */
    String agenda() {
        return agenda;
    }

    String plannedBy() {
        return plannedBy;
    }

    /** Null until it was held. */
    LocalDate heldOn() {
        return heldOn;
    }
}
