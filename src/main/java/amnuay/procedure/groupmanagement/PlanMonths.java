package amnuay.procedure.groupmanagement;

import amnuay.thai.FiscalYear;
import amnuay.thai.Refusal;
import amnuay.thai.ThaiDates;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/** The months of a fiscal year as the page offers them. */
final class PlanMonths {

    private static final int MONTHS = 12;

    private PlanMonths() {}

    /** @param value as it is submitted: {@code 2026-10} */
    record Choice(String value, String label) {}

    /** October to September. */
    static List<Choice> of(FiscalYear year) {
        YearMonth october = YearMonth.from(year.start());
        return IntStream.range(0, MONTHS)
                .mapToObj(october::plusMonths)
                .map(month -> new Choice(month.toString(), label(month)))
                .toList();
    }

    /** {@code ต.ค. 2569}. */
    static String label(YearMonth month) {
        return PlanItem.month(ThaiDates.screenDate(month.atDay(1)));
    }

    /** @return null for nothing */
    static YearMonth parse(String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return YearMonth.parse(value);
        } catch (DateTimeException unreadable) {
            throw new Refusal("อ่านเดือน “" + value + "” ไม่ได้ กรุณาเลือกเดือนจากรายการ");
        }
    }
}
