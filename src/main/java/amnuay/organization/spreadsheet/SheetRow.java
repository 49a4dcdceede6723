package amnuay.organization.spreadsheet;

import amnuay.thai.ThaiText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One filled row of a spreadsheet. Values are asked for by heading; what is wrong with them is noted, not thrown. */
public final class SheetRow {

    private final int number;
    private final Map<String, String> values;
    private final List<String> problems = new ArrayList<>();

    SheetRow(int number, Map<String, String> values) {
        this.number = number;
        this.values = values;
    }

    /** The row's number as Excel shows it; the headings are row 1. */
    public int number() {
        return number;
    }

    /** The text of a cell, trimmed; empty when the cell or the whole column is. */
    public String text(String heading) {
        return values.getOrDefault(heading, "");
    }

    /** The text of a cell that identifies something: Thai digits become Arabic ones, so that ๑.๑ and 1.1 are the same code. */
    public String code(String heading) {
        return ThaiText.arabic(text(heading));
    }

    /**
     * The number in a cell, typed as a number or as text, with Thai or Arabic digits. Anything else is noted as a problem and gives
     * zero.
     */
    public BigDecimal decimal(String heading) {
        String typed = code(heading).replace(",", "").replaceAll("\\s*%$", "");
        if (!typed.matches("[-+]?[0-9]{1,15}(\\.[0-9]{1,15})?|[-+]?\\.[0-9]{1,15}")) {
            problem("“" + heading + "” ต้องเป็นตัวเลข แต่พบ “" + text(heading) + "”");
            return BigDecimal.ZERO;
        }
        return new BigDecimal(typed);
    }

    /** Notes a reason, as a Thai sentence, why this row cannot be taken. */
    public void problem(String reason) {
        problems.add(reason);
    }

    public boolean hasProblems() {
        return !problems.isEmpty();
    }

    List<String> problems() {
        return List.copyOf(problems);
    }
}
