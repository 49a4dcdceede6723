package amnuay.procedure.groupmanagement;

import java.time.LocalDate;

/**
 * A time in which everybody's work is looked at.
 *
 * @param opens as the year's schedule says; null while it was withdrawn there
 */
record Period(int number, LocalDate opens, boolean closed) {

    /** {@code ครั้งที่ ๑}. */
    String label() {
        return "ครั้งที่ " + amnuay.thai.ThaiText.digits(number);
    }
}
