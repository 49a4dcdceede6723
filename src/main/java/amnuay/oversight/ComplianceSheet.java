package amnuay.oversight;

import amnuay.document.TextSheet;
import amnuay.document.TextSheet.Column;
import java.util.List;

/** The compliance report as an Excel sheet, a row per criterion. */
final class ComplianceSheet {

    private static final List<Column> COLUMNS = List.of(
            new Column("ที่", 6),
            new Column("กิจกรรม/วิธีปฏิบัติ", 60),
            new Column("มาตรฐานการปฏิบัติงาน", 60),
            new Column("ข้อ", 6),
            new Column("มาตรฐานรายข้อ", 50),
            new Column("ผล", 24),
            new Column("ผลของปีนี้และหลักฐาน", 80));

    private ComplianceSheet() {}

    static byte[] of(ComplianceReport report) {
        List<List<String>> rows = report.rows().stream()
                .flatMap(row -> row.lines().stream().map(line -> values(row, line)))
                .toList();
        return new TextSheet("ผลตามมาตรฐาน " + report.year(), COLUMNS).of(rows);
    }

    private static List<String> values(ComplianceReport.Row row, ComplianceReport.Line line) {
        return List.of(
                Integer.toString(row.step()),
                row.activity(),
                row.standard().isEmpty() ? "ไม่ได้ระบุในคู่มือ" : row.standard(),
                Integer.toString(line.number()),
                line.text(),
                line.standing().thaiName(),
                String.join("\n", line.how()));
    }
}
