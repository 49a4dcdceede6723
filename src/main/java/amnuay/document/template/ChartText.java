package amnuay.document.template;

import amnuay.document.block.Block;
import amnuay.document.block.Paragraph;
import amnuay.document.block.ParagraphStyle;
import amnuay.document.block.Run;
import amnuay.document.chart.Chart;
import amnuay.document.chart.ChartPainter;
import amnuay.thai.Refusal;
import amnuay.thai.ThaiText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the text of a chart: what it is about, then one line {@code label | series=value | series=value} for each group of bars. */
final class ChartText {

    private enum Key {
        TITLE,
        KIND,
        UNIT,
        MAX,
        DECIMALS
    }

    private static final Pattern ENTRY = Pattern.compile("(title|kind|unit|max|decimals):(.*)");
    private static final ParagraphStyle CAPTION = ParagraphStyle.CENTERED.spaced(6);

    private final String template;
    private final ValueMarks marks;
    private final Map<Key, String> entries = new EnumMap<>(Key.class);
    private final List<Chart.Group> groups = new ArrayList<>();

    ChartText(String template, ValueMarks marks) {
        this.template = template;
        this.marks = marks;
    }

    /** The title as text that can be found and copied, then the picture; of very many groups several pictures. */
    List<Block> blocks(String text) {
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(this::readLine);
        String title = entries.get(Key.TITLE);
        if (title == null || title.isBlank()) {
            throw BadTemplate.in(template, "แผนภูมิไม่มีชื่อ ต้องมีบรรทัด \"title: …\"");
        }
        if (groups.isEmpty()) {
            return List.of(Paragraph.of(CAPTION, Run.bold(title), Run.plain("\n(ไม่มีข้อมูล)")));
        }
        List<Block> blocks = new ArrayList<>();
        Chart chart = new Chart(title, kind(), entries.getOrDefault(Key.UNIT, ""), max(), decimals(), groups);
        for (Chart part : chart.parts()) {
            blocks.add(Paragraph.of(CAPTION.keptWithNext(), Run.bold(part.title())));
            blocks.add(ChartPainter.paint(part));
        }
        return blocks;
    }

    private void readLine(String line) {
        Matcher entry = ENTRY.matcher(line);
        if (entry.matches()) {
            Key key = Key.valueOf(entry.group(1).toUpperCase(Locale.ROOT));
            entries.put(key, marks.resolve(entry.group(2)).replace('\n', ' ').strip());
        } else {
            readGroup(line);
        }
    }

    private void readGroup(String line) {
        String[] parts = line.split("\\|", -1);
        if (parts.length < 2) {
            throw unreadable(line);
        }
        Map<String, Double> values = new LinkedHashMap<>();
        for (int i = 1; i < parts.length; i++) {
            int equals = parts[i].indexOf('=');
            if (equals < 0) {
                throw unreadable(line);
            }
            String series = marks.resolve(parts[i].substring(0, equals)).strip();
            values.put(series, number(marks.resolve(parts[i].substring(equals + 1)), line));
        }
        groups.add(new Chart.Group(marks.resolve(parts[0]).replace('\n', ' ').strip(), values));
    }

    private Chart.Kind kind() {
        String kind = entries.getOrDefault(Key.KIND, "bar");
        return switch (kind) {
            case "bar" -> Chart.Kind.BAR;
            case "rows" -> Chart.Kind.ROWS;
            default -> throw BadTemplate.in(
                    template, "ไม่รู้จักแผนภูมิชนิด \"%s\" ใช้ได้เฉพาะ bar และ rows".formatted(kind));
        };
    }

    private OptionalDouble max() {
        Double max = number(entries.getOrDefault(Key.MAX, ""), "max: " + entries.get(Key.MAX));
        return max == null ? OptionalDouble.empty() : OptionalDouble.of(max);
    }

    private int decimals() {
        String decimals = entries.getOrDefault(Key.DECIMALS, "0");
        if (!decimals.matches("[0-4]")) {
            throw BadTemplate.in(template, "แผนภูมิมี \"decimals: %s\" ใช้ได้เฉพาะ 0 ถึง 4".formatted(decimals));
        }
        return Integer.parseInt(decimals);
    }

    /** Null for a value that is not there yet: a bar is missing, which is something else than a bar of no height. */
    private Double number(String text, String line) {
        String plain = ThaiText.arabic(text).replace(",", "").strip();
        if (plain.isEmpty() || plain.equals("-") || plain.equals("–")) {
            return null;
        }
        if (!plain.matches("-?\\d+(\\.\\d+)?")) {
            throw BadTemplate.in(
                    template,
                    "แผนภูมิในบรรทัด \"%s\" มีค่า \"%s\" ซึ่งไม่ใช่ตัวเลข"
                            .formatted(marks.resolve(line), text.strip()));
        }
        return Double.valueOf(plain);
    }

    private Refusal unreadable(String line) {
        return BadTemplate.in(
                template,
                "อ่านบรรทัด \"%s\" ของแผนภูมิไม่ได้ ต้องเขียนเป็น \"ชื่อ | ชุดข้อมูล=ค่า\""
                        .formatted(marks.resolve(line)));
    }
}
