package amnuay.oversight;

import amnuay.thai.ThaiDates;
import amnuay.thai.ThaiText;
import java.time.Instant;
import java.util.Map;

/** The compliance report as an official sheet: Thai digits, and no character that documents cannot show. */
final class CompliancePaper {

    static final String TEMPLATE = "oversight/compliance";

    private CompliancePaper() {}

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
                report.rows().stream().map(CompliancePaper::row).toList());
    }

    private static Map<String, Object> row(ComplianceReport.Row row) {
        return Map.of(
                "number",
                ThaiText.digits(row.step()),
                "activity",
                printable(row.activity()),
                "standard",
                row.standard().isEmpty() ? "ไม่ได้ระบุในคู่มือ" : printable(row.standard()),
                "lines",
                row.lines().stream()
                        .map(line -> line(line, row.lines().size() > 1))
                        .toList());
    }

    private static Map<String, Object> line(ComplianceReport.Line line, boolean numbered) {
        String number = numbered ? "ข้อ " + line.number() + " " : "";
        return Map.of(
                "standing",
                printable(number + line.standing().thaiName()),
                "how",
                line.how().stream()
                        .map(each -> Map.of("sentence", printable(each)))
                        .toList());
    }

    /** File names may hold any character. */
    private static String printable(String text) {
        return ThaiText.digits(text.replaceAll("[^\\u0020-\\u007E\\u0E00-\\u0E7F–“”‘’…]", "-"));
    }
}
