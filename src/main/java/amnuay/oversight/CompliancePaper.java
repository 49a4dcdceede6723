package amnuay.oversight;

import amnuay.thai.ThaiDates;
import amnuay.thai.ThaiText;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The compliance report as an official sheet: Thai digits, and no character that documents cannot show. */
final class CompliancePaper {

    private CompliancePaper() {}

    static String template() {
        return "oversight/compliance";
    }

    /** @param at when it is written */
    static Map<String, Object> values(ComplianceReport report, Instant at) {
        return Map.of(
                "procedure",
                printable(report.procedureName()),
                "fiscalYear",
                ThaiText.digits(report.year()),
                "written",
                ThaiDates.longDate(at.atZone(ThaiDates.ZONE).toLocalDate()),
                "summary",
                printable(report.summary()),
                "note",
                printable(report.note()),
                "rows",
                report.rows().stream().flatMap(CompliancePaper::rows).toList());
    }

    /** A row per criterion, so that no row is taller than it must be; the activity stands in the first. */
    private static Stream<Map<String, Object>> rows(ComplianceReport.Row row) {
        if (row.lines().isEmpty()) {
            return Stream.of(
                    row(row, standard(row.standard()), "", List.of("แผนผังที่ใช้ในปีนั้นไม่มีขั้นตอนนี้"), true));
        }
        return row.lines().stream()
                .map(line -> row(
                        row,
                        standard(line.text()),
                        line.standing().thaiName(),
                        line.how(),
                        line.number() == row.lines().get(0).number()));
    }

    private static Map<String, Object> row(
            ComplianceReport.Row row, String standard, String standing, List<String> how, boolean first) {
        return Map.of(
                "number",
                ThaiText.digits(row.step()),
                "activity",
                first ? printable(row.activity()) : "",
                "standard",
                standard,
                "standing",
                printable(standing),
                "how",
                how.stream().map(each -> Map.of("sentence", printable(each))).toList());
    }

    private static String standard(String text) {
        return text.isEmpty() ? "ไม่ได้ระบุในคู่มือ" : printable(text);
    }

    /** File names may hold any character. */
    private static String printable(String text) {
        return ThaiText.digits(text.replaceAll("[^\\u0020-\\u007E\\u0E00-\\u0E7F–“”‘’…]", "-"));
    }
}
