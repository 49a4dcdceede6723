package amnuay.procedure.servicesurvey;

import amnuay.thai.ThaiText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rows of the report's tables, as templates name their columns. */
final class ReportRows {

    /** Stands for a number that fewer than five answered. */
    static final String HIDDEN = "*";

    private ReportRows() {}

    /** {@code mean}, {@code deviation}, {@code percent}, {@code level}, {@code n} and {@code value} for a chart. */
    static Map<String, Object> rating(RatingFigure rating, boolean hidden) {
        Map<String, Object> row = new HashMap<>();
        String none = hidden ? HIDDEN : "–";
        row.put("n", rating == null ? none : ThaiText.digits(rating.n()));
        row.put("mean", rating == null ? none : SurveyText.number(rating.mean()));
        row.put("deviation", rating == null ? none : SurveyText.number(rating.deviation()));
        row.put("percent", rating == null ? none : SurveyText.number(rating.percent()));
        row.put("level", rating == null ? none : SurveyText.cell(rating.level()));
        row.put("value", rating == null ? "" : rating.mean().toPlainString());
        return row;
    }

    /** Said below a table in which something is hidden; empty for any other. */
    static String whyHidden(List<Map<String, Object>> rows) {
        return rows.stream().anyMatch(row -> row.containsValue(HIDDEN))
                ? "หมายเหตุ เครื่องหมาย * หมายถึง ไม่แสดงเพราะมีผู้ตอบน้อยกว่าห้าคน หรือเพื่อไม่ให้คำนวณย้อนกลับได้ว่าผู้ตอบจำนวนน้อยตอบอย่างไร"
                : "";
    }

    /** @param all how many answered in all groups together */
    static Map<String, Object> group(GroupResult group, int all) {
        Map<String, Object> row = rating(group.figure().satisfaction(), group.hidden());
        Map<String, Object> other = rating(group.figure().dissatisfaction(), group.hidden());
        row.put("dissatisfactionMean", other.get("mean"));
        row.put("dissatisfactionLevel", other.get("level"));
        row.put("name", SurveyText.cell(group.group().name()));
        row.put("mission", SurveyText.cell(group.group().mission()));
        row.put("reached", SurveyText.cell(group.group().reached()));
        row.put("expected", SurveyText.number(group.rate().expected()));
        row.put("received", ThaiText.digits(group.rate().received()));
        row.put("share", FoundWords.percentOf(group.rate().received(), all));
        row.put("rate", SurveyText.number(group.rate().percent()));
        return row;
    }

    static Map<String, Object> question(QuestionFigure question) {
        Map<String, Object> row = rating(question.rating(), question.hidden());
        row.put("place", ThaiText.digits(question.place()));
        row.put("text", SurveyText.cell(question.text()));
        return row;
    }

    /** Frequencies in {@code first} to {@code fifth}, the highest rating first: the number, and below it {@code (percent)}. */
    static Map<String, Object> frequencies(QuestionFigure question) {
        Map<String, Object> row = question(question);
        List<String> columns = List.of("first", "second", "third", "fourth", "fifth");
        for (int at = 0; at < columns.size(); at++) {
            row.put(
                    columns.get(at),
                    at < question.frequencies().size()
                            ? count(question.frequencies().get(at))
                            : question.hidden() ? HIDDEN : "–");
        }
        return row;
    }

    /** How often each choice was made; {@code none} says why there is nothing to see. */
    static Map<String, Object> choice(QuestionFigure question) {
        return Map.of(
                "text",
                SurveyText.cell(question.text()),
                "n",
                ThaiText.digits(question.n()),
                "none",
                question.hidden() ? "ไม่แสดงเพราะมีผู้ตอบน้อยกว่าห้าคน" : question.n() == 0 ? "ไม่มีผู้ตอบข้อนี้" : "",
                "answers",
                question.frequencies().stream()
                        .map(answer -> Map.<String, Object>of(
                                "label", SurveyText.cell(answer.label()),
                                "count", ThaiText.digits(answer.count()),
                                "percent", SurveyText.number(answer.percent())))
                        .toList());
    }

    /** The bands of a scale from the highest, {@code range} and {@code label}. */
    static List<Map<String, Object>> bands(RatingScale scale) {
        List<Map<String, Object>> rows = new ArrayList<>();
        BigDecimal upTo = BigDecimal.valueOf(500, 2);
        for (Band band : scale.bands()) {
            rows.add(Map.of(
                    "range",
                    SurveyText.number(band.from()) + " – " + SurveyText.number(upTo),
                    "label",
                    SurveyText.cell(band.label())));
            upTo = band.from().subtract(BigDecimal.valueOf(1, 2));
        }
        return rows;
    }

    private static String count(Frequency frequency) {
        return ThaiText.digits(frequency.count()) + "\n(" + SurveyText.number(frequency.percent()) + ")";
    }
}
