package amnuay.procedure;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** A step that the office had done on paper before it opened the year in the system. */
@Entity
class AdoptedStep {

    @Id
    private UUID id;

    private String businessKey;
    private int stepNumber;
    private LocalDate doneOn;
    private String reference;

    protected AdoptedStep() {}

    AdoptedStep(String businessKey, OpenYearForm.PaperStep paper) {
        this.id = UUID.randomUUID();
        this.businessKey = businessKey;
        this.stepNumber = paper.step();
        this.doneOn = paper.doneOn();
        this.reference = paper.reference().strip();
    }

    int stepNumber() {
        return stepNumber;
    }

    LocalDate doneOn() {
        return doneOn;
    }

    String reference() {
        return reference;
    }
}
