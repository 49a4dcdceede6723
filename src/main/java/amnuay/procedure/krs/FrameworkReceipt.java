package amnuay.procedure.krs;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** How สพฐ.'s framework of a year reached the office (step ๑). */
@Entity
@Table(name = "krs_framework_receipt")
class FrameworkReceipt {

    @Id
    private int fiscalYear;

    private String letterReference;
    private LocalDate letterDate;
    private LocalDate briefingDate;
    private String note;

    protected FrameworkReceipt() {}

    FrameworkReceipt(int fiscalYear, ReceiveFramework.Form form) {
        this.fiscalYear = fiscalYear;
        this.letterReference = form.letterReference().strip();
        this.letterDate = form.letterDate();
        this.briefingDate = form.briefingDate();
        this.note = form.note();
    }

    String letterReference() {
        return letterReference;
    }

    LocalDate letterDate() {
        return letterDate;
    }
}
