package amnuay.procedure.servicesurvey;

import amnuay.thai.ThaiText;
import java.math.BigDecimal;

/** Words and numbers as the forms and documents of the survey show them. */
final class SurveyText {

    private static final int LONGEST_SHOWN = 3900;

    private SurveyText() {}

    static String oneLine(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " ");
    }

    /** Cut to what a form can be handed; the pages show the whole. */
    static String shown(String markdown) {
        return markdown.length() <= LONGEST_SHOWN ? markdown : markdown.substring(0, LONGEST_SHOWN) + "…";
    }

    /** In Thai digits; a dash for nothing. */
    static String number(BigDecimal number) {
        return number == null ? "–" : ThaiText.digits(number.toPlainString());
    }

    static String number(Integer number) {
        return number == null ? "–" : ThaiText.digits(number);
    }

    /** One line of text in Thai digits, for a cell of a table. */
    static String cell(String text) {
        return ThaiText.digits(oneLine(text));
    }
}
