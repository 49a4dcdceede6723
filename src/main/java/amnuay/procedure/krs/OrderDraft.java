package amnuay.procedure.krs;

import amnuay.procedure.OrderWords;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The text of the appointing order (step ๔) as its author drafted it; the names come from the indicators. */
@Entity
@Table(name = "krs_order_draft")
class OrderDraft {

    @Id
    private int fiscalYear;

    private String reason;
    private String authority;
    private String duties;
    private String effective;
    private String draftedBy;

    protected OrderDraft() {}

    OrderDraft(int fiscalYear, OrderWords form, String person) {
        this.fiscalYear = fiscalYear;
        this.reason = form.reason().strip();
        this.authority = form.authority().strip();
        this.duties = form.duties().strip();
        this.effective = form.effective().strip();
        this.draftedBy = person;
    }

    String reason() {
        return reason;
    }

    String authority() {
        return authority;
    }

    String duties() {
        return duties;
    }

    String effective() {
        return effective;
    }

    String draftedBy() {
        return draftedBy;
    }
}
