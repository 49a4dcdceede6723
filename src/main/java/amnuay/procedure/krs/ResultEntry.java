package amnuay.procedure.krs;

import amnuay.thai.Refusal;
import java.math.BigDecimal;
import java.util.List;

/**
 * What keepers report about an indicator in a round.
 *
 * @param value in the indicator's unit of measure
 * @param explanation what was done and reached
 * @param supportingFactors may be empty, like the next two
 */
record ResultEntry(
        BigDecimal value, String explanation, String supportingFactors, String obstacles, String suggestions) {

    private static final int LONGEST = 10_000;

    /** @throws Refusal when the value or the explanation is missing, or a text is too long */
    ResultEntry {
        if (value == null) {
            throw new Refusal("กรุณากรอกผลการดำเนินงานเป็นตัวเลข");
        }
        value = Figure.checked("ผลการดำเนินงาน", value);
        explanation = text(explanation);
        supportingFactors = text(supportingFactors);
        obstacles = text(obstacles);
        suggestions = text(suggestions);
        if (explanation.isEmpty()) {
            throw new Refusal("กรุณากรอกคำอธิบายผลการดำเนินงาน");
        }
        for (String text : List.of(explanation, supportingFactors, obstacles, suggestions)) {
            if (text.length() > LONGEST) {
                throw new Refusal("ข้อความ “" + text.substring(0, 30) + "…” ยาวเกิน 10,000 ตัวอักษร กรุณาย่อ");
            }
        }
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }
}
