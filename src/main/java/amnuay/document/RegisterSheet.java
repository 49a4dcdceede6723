package amnuay.document;

import amnuay.document.TextSheet.Column;
import java.util.List;

/** The register as an Excel sheet, a row per document. */
final class RegisterSheet {

    private static final List<Column> COLUMNS = List.of(
            new Column("เลขที่", 20),
            new Column("ลงวันที่", 16),
            new Column("ชนิด", 18),
            new Column("เรื่อง", 70),
            new Column("เรื่องของ", 40),
            new Column("สถานะ", 22),
            new Column("เหตุผลที่ยกเลิก", 40),
            new Column("ฉบับแก้ไข", 50));

    private RegisterSheet() {}

    static byte[] of(List<DocumentRegister.Row> documents) {
        return new TextSheet("ทะเบียนเอกสาร", COLUMNS)
                .of(documents.stream().map(RegisterSheet::values).toList());
    }

    private static List<String> values(DocumentRegister.Row document) {
        return List.of(
                document.number(),
                document.dated(),
                document.kind(),
                document.subject(),
                document.procedure(),
                document.state(),
                document.cancelled() ? document.cancelledBecause() : "",
                document.corrections());
    }
}
