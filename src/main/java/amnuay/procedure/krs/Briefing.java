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

    void plan(PlanBriefing.Form form, String person) {
        plannedDate = form.meetingDate();
        plannedTime = form.meetingTime().strip();
        place = form.meetingPlace().strip();
        agenda = form.agenda().strip();
        plannedBy = person;
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
