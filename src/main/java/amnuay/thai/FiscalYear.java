package amnuay.thai;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;

/**
 * A Thai government fiscal year, named by the Buddhist year it ends in: ปีงบประมาณ ๒๕๗๐ runs from 1 October 2026 to 30 September
 * 2027.
 *
 * @param buddhistYear four digits, 2444 to 2743
 */
public record FiscalYear(int buddhistYear) implements Comparable<FiscalYear> {

    private static final int ERA = 543;

    /** @throws Refusal if the year is not a plausible Buddhist year, for example 2026 */
    public FiscalYear {
        if (buddhistYear < 2444 || buddhistYear > 2743) {
            throw new Refusal("ปีงบประมาณ " + buddhistYear + " ไม่ถูกต้อง กรุณากรอกปี พ.ศ. สี่หลัก เช่น 2570");
        }
    }

    /** The fiscal year that the day belongs to. */
    public static FiscalYear of(LocalDate day) {
        boolean nextYear = day.getMonthValue() >= Month.OCTOBER.getValue();
        return new FiscalYear(day.getYear() + ERA + (nextYear ? 1 : 0));
    }

    /** The first day, 1 October. */
    public LocalDate start() {
        return LocalDate.of(endingYear() - 1, Month.OCTOBER, 1);
    }

    /** The last day, 30 September. */
    public LocalDate end() {
        return LocalDate.of(endingYear(), Month.SEPTEMBER, 30);
    }

    /** The one day inside this fiscal year with that month and day; 29 February is 28 February in a common year. */
    public LocalDate dayOf(MonthDay monthDay) {
        boolean beforeNewYear = monthDay.getMonthValue() >= Month.OCTOBER.getValue();
        return monthDay.atYear(beforeNewYear ? endingYear() - 1 : endingYear());
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(start()) && !day.isAfter(end());
    }

    public FiscalYear next() {
        return new FiscalYear(buddhistYear + 1);
    }

    /** {@code ปีงบประมาณ ๒๕๗๐}. */
    public String label() {
        return "ปีงบประมาณ " + ThaiText.digits(buddhistYear);
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(buddhistYear, other.buddhistYear);
    }

    private int endingYear() {
        return buddhistYear - ERA;
    }
}
