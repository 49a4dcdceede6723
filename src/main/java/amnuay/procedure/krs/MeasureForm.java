package amnuay.procedure.krs;

import amnuay.thai.Refusal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * How an indicator is scored, as it is typed into its page. Rows that are left empty count for nothing.
 *
 * @param points of the levels, row by row beside {@code thresholds}
 * @param years of the baselines, row by row beside {@code values}
 */
record MeasureForm(
        String definition,
        String targetValue,
        List<String> points,
        List<String> thresholds,
        String between,
        String pointsBelow,
        List<String> years,
        List<String> values) {

    private static final int LEAST_ROWS = 5;
    private static final int SPARE_ROWS = 2;

    /** Two cells that belong together. */
    record Row(String left, String right) {

        boolean isEmpty() {
            return left.isBlank() && right.isBlank();
        }
    }

    static MeasureForm of(Measure measure) {
        Scale scale = measure.scale();
        List<Level> levels = scale == null ? List.of() : scale.levels();
        return new MeasureForm(
                measure.definition() == null ? "" : measure.definition(),
                Figure.plain(measure.targetValue()),
                levels.stream().map(level -> level.points().toPlainString()).toList(),
                levels.stream().map(level -> level.threshold().toPlainString()).toList(),
                MeasureText.between(scale),
                MeasureText.below(scale),
                measure.baselines().stream()
                        .map(baseline -> Integer.toString(baseline.year()))
                        .toList(),
                measure.baselines().stream()
                        .map(baseline -> baseline.value().toPlainString())
                        .toList());
    }

    /** @throws Refusal naming the level, year or number that cannot be taken */
    Measure measure(Direction direction) {
        return new Measure(
                definition, Figure.typed("ค่าเป้าหมาย (ตัวเลข) ", targetValue), scale(direction), baselines());
    }

    /** What is filled and some spare rows. */
    public List<Row> levelRows() {
        return withSpareRows(filled(points, thresholds));
    }

    public List<Row> baselineRows() {
        return withSpareRows(filled(years, values));
    }

    private Scale scale(Direction direction) {
        BigDecimal below = Figure.typed("คะแนนเมื่อไม่ถึงระดับใดเลย", pointsBelow);
        List<Level> levels = new ArrayList<>();
        for (Row row : filled(points, thresholds)) {
            String number = "ระดับที่ " + (levels.size() + 1) + " ";
            levels.add(
                    new Level(required("คะแนนของ" + number, row.left()), required("เกณฑ์ของ" + number, row.right())));
        }
        if (levels.isEmpty()) {
            if (below != null) {
                throw new Refusal("กรอกคะแนนเมื่อไม่ถึงระดับใดเลยไว้ แต่ยังไม่มีระดับ กรุณากรอกระดับอย่างน้อยหนึ่งแถว");
            }
            return null;
        }
        return new Scale(levels, direction, MeasureText.interpolates(between), below);
    }

    private List<Baseline> baselines() {
        return filled(years, values).stream()
                .map(row -> MeasureText.baseline(row.left(), row.right()))
                .toList();
    }

    private static BigDecimal required(String what, String text) {
        if (text.isBlank()) {
            throw new Refusal("ยังไม่ได้กรอก" + what.strip());
        }
        return Figure.typed(what, text);
    }

    private static List<Row> filled(List<String> left, List<String> right) {
        List<Row> rows = new ArrayList<>();
        int most = Math.max(size(left), size(right));
        for (int number = 0; number < most; number++) {
            Row row = new Row(cell(left, number), cell(right, number));
            if (!row.isEmpty()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static List<Row> withSpareRows(List<Row> filled) {
        List<Row> rows = new ArrayList<>(filled);
        while (rows.size() < Math.max(LEAST_ROWS, filled.size() + SPARE_ROWS)) {
            rows.add(new Row("", ""));
        }
        return rows;
    }

    private static int size(List<String> column) {
        return column == null ? 0 : column.size();
    }

    private static String cell(List<String> column, int number) {
        return number < size(column) && column.get(number) != null ? column.get(number) : "";
    }
}
