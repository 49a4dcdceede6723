package amnuay.procedure.krs;

import amnuay.thai.Refusal;
import amnuay.thai.ThaiText;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers of the framework and of reports: checked when they come in, rounded only when they are shown. */
final class Figure {

    private static final int DECIMALS = 6;
    private static final int DIGITS = 12;
    private static final int SHOWN_DECIMALS = 4;

    private Figure() {}

    /**
     * Without superfluous zeros.
     *
     * @param what the number's Thai name for the sentence of a refusal
     * @throws Refusal for more than 6 decimals or 12 digits before the point; null stays null
     */
    static BigDecimal checked(String what, BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal plain = IndicatorEntry.plain(number);
        if (plain.scale() > DECIMALS) {
            throw new Refusal(what + "มีทศนิยมได้ไม่เกิน 6 ตำแหน่ง แต่พบ " + plain.toPlainString());
        }
        if (plain.precision() - plain.scale() > DIGITS) {
            throw new Refusal(what + "มีตัวเลขหน้าจุดทศนิยมได้ไม่เกิน 12 หลัก");
        }
        return plain;
    }

    /**
     * Reads what a person typed, with Thai or Arabic digits, thousands separators or a percent sign.
     *
     * @return null for a blank text
     * @throws Refusal when it is no number
     */
    static BigDecimal typed(String what, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String digits = ThaiText.arabic(text).replaceAll("[,\\s]", "").replaceAll("%$", "");
        if (!digits.matches("[-+]?[0-9]{1,15}(\\.[0-9]{1,15})?")) {
            throw new Refusal(what + "ต้องเป็นตัวเลข แต่พบ “" + text.strip() + "”");
        }
        return checked(what, new BigDecimal(digits));
    }

    /** As it is; empty for null. */
    static String plain(BigDecimal number) {
        return number == null ? "" : IndicatorEntry.plain(number).toPlainString();
    }

    /** With exactly four decimals, halves rounded up, as the scheme shows scores; empty for null. */
    static String fourDecimals(BigDecimal number) {
        return number == null
                ? ""
                : number.setScale(SHOWN_DECIMALS, RoundingMode.HALF_UP).toPlainString();
    }
}
