package amnuay.procedure.krs;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** The meeting of everybody in the office and the heads of its schools (step ๖). */
@Entity
@Table(name = "krs_briefing")
class Briefing extends PlannedMeeting {

    protected Briefing() {}

    Briefing(int fiscalYear) {
        super(fiscalYear);
    }
}
