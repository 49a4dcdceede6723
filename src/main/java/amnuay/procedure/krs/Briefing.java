package amnuay.procedure.krs;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** The meeting of everybody in the office and the heads of its schools (step ๖): first planned, then held. */
@Entity
@Table(name = "krs_briefing")
class Briefing {

    @Id
    private int fiscalYear;

    private LocalDate plannedDate;
    private String plannedTime;
    private String place;
    private String agenda;
    private String plannedBy;
    private LocalDate heldOn;

    protected Briefing() {}

    Briefing(int fiscalYear) {
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

    /** One topic per line. */
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
