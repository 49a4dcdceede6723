package amnuay.procedure;

import amnuay.thai.FiscalYear;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** One procedure in one fiscal year; its business key exists once, whoever starts it and on whichever node. */
@Entity
class ProcedureYear {

    @Id
    private UUID id;

    private String procedure;
    private int fiscalYear;
    private String businessKey;
    private String processInstanceId;
    private String openedBy;
    private Instant openedAt;

    protected ProcedureYear() {}

    ProcedureYear(String procedure, FiscalYear year, String processInstanceId, String openedBy, Instant openedAt) {
        this.id = UUID.randomUUID();
        this.procedure = procedure;
        this.fiscalYear = year.buddhistYear();
        this.businessKey = businessKey(procedure, year);
        this.processInstanceId = processInstanceId;
        this.openedBy = openedBy;
        this.openedAt = openedAt;
    }

    static String businessKey(String procedure, FiscalYear year) {
        return procedure + "-" + year.buddhistYear();
    }

    String businessKey() {
        return businessKey;
    }

    String processInstanceId() {
        return processInstanceId;
    }

    String procedure() {
        return procedure;
    }

    FiscalYear year() {
        return new FiscalYear(fiscalYear);
    }
}
