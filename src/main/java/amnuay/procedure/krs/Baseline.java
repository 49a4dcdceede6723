package amnuay.procedure.krs;

import amnuay.thai.FiscalYear;
import amnuay.thai.Refusal;
import java.math.BigDecimal;

/**
 * What an indicator's value was in an earlier year.
 *
 * @param year fiscal year, Buddhist Era
 * @param value in the indicator's unit of measure
 */
record Baseline(int year, BigDecimal value) {

    /** @throws Refusal for an implausible year or a missing value */
    Baseline {
        new FiscalYear(year);
        if (value == null) {
            throw new Refusal("กรุณากรอกผลของปี " + year);
        }
        value = Figure.checked("ผลของปี " + year + " ", value);
    }
}
