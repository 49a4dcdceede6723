package amnuay.procedure.groupmanagement;

import amnuay.thai.ThaiDates;
import amnuay.thai.ThaiText;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One item of the group's plan of a year.
 *
 * @param owner login name; null only for what was carried over from somebody who has left
 * @param firstMonth the first day of the month in which it begins
 * @param lastMonth the first day of the month in which it ends
 * @param origin what it was carried over from: {@code item:<id>} of the year before, {@code finding:<id>}; empty for none
 */
record PlanItem(
        UUID id,
        int fiscalYear,
        WorkArea area,
        String title,
        String owner,
        LocalDate firstMonth,
        LocalDate lastMonth,
        String expected,
        String origin) {

    /** {@code ต.ค. 2569 – ก.ย. 2570}, for screens. */
    String months() {
        String first = month(ThaiDates.screenDate(firstMonth));
        return firstMonth.equals(lastMonth) ? first : first + " – " + month(ThaiDates.screenDate(lastMonth));
    }

    /** {@code ตุลาคม ๒๕๖๙ – กันยายน ๒๕๗๐}, for documents. */
    String monthsInWords() {
        String first = month(ThaiDates.longDate(firstMonth));
        return firstMonth.equals(lastMonth) ? first : first + " – " + month(ThaiDates.longDate(lastMonth));
    }

    /** The last day on which it is finished in time. */
    LocalDate lastDay() {
        return lastMonth.plusMonths(1).minusDays(1);
    }

    /** As forms and pages list it: {@code 3. จัดทำทะเบียนหนังสือ}. */
    static String numbered(int number, PlanItem item) {
        return number + ". " + item.title();
    }

    String titleInDocuments() {
        return ThaiText.digits(title);
    }

    /** The date without its day. */
    static String month(String date) {
        return date.substring(date.indexOf(' ') + 1);
    }
}
