package amnuay.procedure.esastandards;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** What a year's calendar (step ๓) says besides its rounds of progress. */
@Entity
@Table(name = "esa_calendar")
class StandardsCalendar {

    @Id
    private int fiscalYear;

    private LocalDate assessmentOpens;
    private LocalDate assessmentDue;
    private int monitoringMonths;
    private String explanation;
    private String plannedBy;
    private Instant publishedAt;

    protected StandardsCalendar() {}

    StandardsCalendar(int fiscalYear) {
        this.fiscalYear = fiscalYear;
    }

    void plan(CalendarPlan plan, String person) {
        assessmentOpens = plan.assessmentOpens();
        assessmentDue = plan.assessmentDue();
        monitoringMonths = plan.monitoringMonths();
        explanation = plan.explanation();
        plannedBy = person;
    }

    void moveAssessment(LocalDate opens, LocalDate due) {
        assessmentOpens = opens;
        assessmentDue = due;
    }

    /** Repeating it keeps the first moment. */
    void publish(Instant at) {
        if (publishedAt == null) {
            publishedAt = at;
        }
    }

    int fiscalYear() {
        return fiscalYear;
    }

    LocalDate assessmentOpens() {
        return assessmentOpens;
    }

    LocalDate assessmentDue() {
        return assessmentDue;
    }

    int monitoringMonths() {
        return monitoringMonths;
    }

    String explanation() {
        return explanation;
    }

    String plannedBy() {
        return plannedBy;
    }

    /** False for a calendar that was published on paper before the year was taken over. */
    boolean isPublished() {
        return publishedAt != null;
    }
}
