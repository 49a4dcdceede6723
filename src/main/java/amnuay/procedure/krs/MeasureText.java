package amnuay.procedure.krs;

import amnuay.thai.Refusal;
import amnuay.thai.ThaiText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How an indicator is scored, as text in a cell of a spreadsheet: {@code 1=60; 2=65} and {@code 2568=81.4}. */
final class MeasureText {

    static final String PROPORTIONATE = "เทียบสัดส่วน";
    static final String WHOLE_LEVELS = "เต็มขั้น";

    private MeasureText() {}

    /**
     * @return null when no level is named
     * @throws Refusal when a level or number cannot be read, or the levels are out of order
     */
    static Scale scale(String levels, String between, String below, Direction direction) {
        BigDecimal pointsBelow = Figure.typed("คะแนนเมื่อไม่ถึงระดับใดเลย", below);
        if (levels.isBlank()) {
            if (pointsBelow != null || !between.isBlank()) {
                throw new Refusal(
                        "กรอกวิธีคิดคะแนนไว้แต่ยังไม่มีเกณฑ์การให้คะแนน กรุณากรอกระดับ เช่น 1=60; 2=65; 3=70; 4=75; 5=80");
            }
            return null;
        }
        List<Level> read = new ArrayList<>();
        pairs("เกณฑ์การให้คะแนน", levels)
                .forEach(pair -> read.add(new Level(
                        Figure.typed("คะแนนของระดับที่ " + (read.size() + 1) + " ", pair.getKey()),
                        Figure.typed("เกณฑ์ของระดับที่ " + (read.size() + 1) + " ", pair.getValue()))));
        return new Scale(read, direction, interpolates(between), pointsBelow);
    }

    /** @throws Refusal when a year or number cannot be read */
    static List<Baseline> baselines(String text) {
        return pairs("ข้อมูลพื้นฐาน", text).stream()
                .map(pair -> baseline(pair.getKey(), pair.getValue()))
                .toList();
    }

    /** @throws Refusal when one of the two cannot be read */
    static Baseline baseline(String year, String value) {
        String digits = ThaiText.arabic(year).strip();
        if (!digits.matches("[0-9]{4}")) {
            throw new Refusal(
                    "ปีของข้อมูลพื้นฐาน “" + year.strip() + "” ไม่ถูกต้อง กรุณากรอกปี พ.ศ. สี่หลัก เช่น 2568");
        }
        return new Baseline(Integer.parseInt(digits), Figure.typed("ผลของปี " + digits + " ", value));
    }

    /** @throws Refusal unless the text is one of the two words */
    static boolean interpolates(String between) {
        String word = between == null ? "" : between.strip();
        if (!word.equals(PROPORTIONATE) && !word.equals(WHOLE_LEVELS)) {
            throw new Refusal(
                    "ค่าระหว่างระดับต้องเป็น " + PROPORTIONATE + " หรือ " + WHOLE_LEVELS + " แต่พบ “" + word + "”");
        }
        return word.equals(PROPORTIONATE);
    }

    /** Empty for null. */
    static String levels(Scale scale) {
        return scale == null
                ? ""
                : scale.levels().stream()
                        .map(level -> level.points().toPlainString() + "="
                                + level.threshold().toPlainString())
                        .collect(Collectors.joining("; "));
    }

    /** Empty for null. */
    static String between(Scale scale) {
        if (scale == null) {
            return "";
        }
        return scale.interpolates() ? PROPORTIONATE : WHOLE_LEVELS;
    }

    /** Empty for null. */
    static String below(Scale scale) {
        return scale == null ? "" : Figure.plain(scale.pointsBelow());
    }

    static String baselines(List<Baseline> baselines) {
        return baselines.stream()
                .map(baseline -> baseline.year() + "=" + baseline.value().toPlainString())
                .collect(Collectors.joining("; "));
    }

    private static List<Map.Entry<String, String>> pairs(String what, String text) {
        List<Map.Entry<String, String>> pairs = new ArrayList<>();
        for (String part : text.split("[;\\n]")) {
            if (part.isBlank()) {
                continue;
            }
            String[] halves = part.split("[=:]", 2);
            if (halves.length < 2 || halves[0].isBlank() || halves[1].isBlank()) {
                throw new Refusal("“" + what + "”: อ่าน “" + part.strip()
                        + "” ไม่ได้ กรุณาพิมพ์เป็นคู่คั่นด้วย = และคั่นแต่ละคู่ด้วย ;");
            }
            pairs.add(Map.entry(halves[0], halves[1]));
        }
        return pairs;
    }
}
