package amnuay.procedure.servicesurvey;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** One thing to be improved after a year's survey, with owner and day. */
@Entity
@Table(name = "survey_improvement")
class Improvement {

    @Id
    private UUID id;

    private int fiscalYear;
    private int position;
    private String problem;
    private String action;
    private String owner;
    private LocalDate due;

    protected Improvement() {}

    Improvement(int fiscalYear, int position, String problem, String action, String owner, LocalDate due) {
        this.id = UUID.randomUUID();
        this.fiscalYear = fiscalYear;
        this.position = position;
        this.problem = problem;
        this.action = action;
        this.owner = owner;
        this.due = due;
    }

    /** From 1. */
    int position() {
        return position;
    }

    String problem() {
        return problem;
    }

    String action() {
        return action;
    }

    /** Login name. */
    String owner() {
        return owner;
    }

    LocalDate due() {
        return due;
    }
}
