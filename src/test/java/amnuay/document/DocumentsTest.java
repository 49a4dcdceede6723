package amnuay.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amnuay.AmnuayTest;
import amnuay.thai.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Every test has a procedure of its own; those that look at numbers have a calendar year of their own. */
@AmnuayTest
class DocumentsTest {

    private static final String ORDER = "appointing-order";

    private final String procedure = "test-" + UUID.randomUUID();

    @Autowired
    Documents documents;

    @Autowired
    Files files;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void livesFromDraftToFile() throws IOException {
        LocalDate day = LocalDate.of(2051, 3, 5);
        DocumentSummary draft = draft("แต่งตั้งคณะทำงาน", "draft-1");
        assertThat(draft.state()).isEqualTo(DocumentState.DRAFT);
        assertThat(draft.kind()).isEqualTo(DocumentKind.ORDER);
        assertThat(draft.subject()).isEqualTo("แต่งตั้งคณะทำงาน");
        assertThat(draft.version()).isEqualTo(1);
        assertThat(draft.number()).isNull();
        assertThat(textOf(draft)).contains("ยังไม่มีเลข");

        assertThat(documents.approve(procedure, ORDER).state()).isEqualTo(DocumentState.APPROVED);

        DocumentSummary numbered = documents.takeNumber(procedure, ORDER, "๑๕/๒๕๙๔", day);
        assertThat(numbered.state()).isEqualTo(DocumentState.NUMBERED);
        assertThat(numbered.number()).isEqualTo("15/2594");
        assertThat(numbered.dated()).isEqualTo(day);
        assertThat(numbered.version()).isEqualTo(1);

        DocumentSummary filed = documents.file(procedure, ORDER, procedure + "file");
        assertThat(filed.state()).isEqualTo(DocumentState.FILED);
        assertThat(filed.version()).isEqualTo(2);
        // templates set the year behind the number themselves
        assertThat(textOf(filed)).contains("๑๕").doesNotContain("๑๕/๒๕๙๔").doesNotContain("ยังไม่มีเลข");
        assertThat(filed.numberOfYear()).isEqualTo("15/2594");
        assertThat(documents.find(procedure, ORDER)).contains(filed);
        assertThat(files.find(filed.pdfFile()).name()).isEqualTo("แต่งตั้งคณะทำงาน.pdf");
        assertThat(files.find(draft.docxFile()).name()).isEqualTo("แต่งตั้งคณะทำงาน (ร่าง 1).docx");
    }

    @Test
    void filesWhatBearsNoNumberAsSoonAsItIsApproved() throws IOException {
        DocumentSummary draft = documents.writeDraft(new DraftRequest(
                procedure, "handbook", "test/plain-sheet", Map.of("text", "ฉบับร่าง"), procedure + "1", "somjai"));
        assertThat(draft.kind()).isEqualTo(DocumentKind.SHEET);
        assertRefused(Refusal.Kind.CONFLICT, () -> documents.file(procedure, "handbook", "f"), "“ร่าง”");

        documents.approve(procedure, "handbook");
        assertRefused(
                Refusal.Kind.CONFLICT,
                () -> documents.takeNumber(procedure, "handbook", "1", LocalDate.of(2054, 1, 5)),
                "ไม่ต้องออกเลขที่");
        assertRefused(
                Refusal.Kind.CONFLICT,
                () -> documents.takeNextNumber(procedure, "handbook", LocalDate.of(2054, 1, 5)),
                "ไม่ต้องออกเลขที่");

        DocumentSummary filed = documents.file(procedure, "handbook", procedure + "file");
        assertThat(filed.state()).isEqualTo(DocumentState.FILED);
        assertThat(filed.number()).isNull();
        assertThat(filed.dated()).isNull();
        assertThat(filed.version()).isEqualTo(2);
        assertThat(textOf(filed)).contains("ฉบับร่าง");
        assertThat(documents.file(procedure, "handbook", procedure + "file")).isEqualTo(filed);
        assertRefused(Refusal.Kind.CONFLICT, () -> documents.cancel(procedure, "handbook", "ไม่ใช้"), "จัดเก็บแล้ว");
    }

    @Test
    void answersARepeatedCallWithWhatIsThere() {
        LocalDate day = LocalDate.of(2052, 3, 5);
        DocumentSummary draft = draft("ซ้ำ", "draft-1");
        assertThat(draft("ไม่เขียนอีก", "draft-1")).isEqualTo(draft);

        documents.approve(procedure, ORDER);
        DocumentSummary approved = documents.approve(procedure, ORDER);
        assertThat(approved.state()).isEqualTo(DocumentState.APPROVED);

        DocumentSummary numbered = documents.takeNumber(procedure, ORDER, "7", day);
        assertThat(documents.takeNumber(procedure, ORDER, "๗/๒๕๙๕", day)).isEqualTo(numbered);
        assertThat(documents.takeNextNumber(procedure, ORDER, day)).isEqualTo(numbered);
        assertThat(documents.approve(procedure, ORDER)).isEqualTo(numbered);

        DocumentSummary filed = documents.file(procedure, ORDER, procedure + "file");
        assertThat(documents.file(procedure, ORDER, procedure + "file")).isEqualTo(filed);
        assertThat(documents.takeNumber(procedure, ORDER, "7", day)).isEqualTo(filed);
        assertThat(draft("ช้าไป", "draft-1").version()).isEqualTo(1);
        assertThat(versions()).isEqualTo(2);
        assertThat(lastOfSeries("ORDER", 2595)).isZero();
    }

    @Test
    void keepsEveryDraftThatWasReturned() {
        DocumentSummary first = draft("ร่างแรก", "draft-1");
        DocumentSummary second = draft("ร่างที่แก้แล้ว", "draft-2");
        assertThat(second.version()).isEqualTo(2);
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(documents.find(procedure, ORDER).orElseThrow().subject()).isEqualTo("ร่างที่แก้แล้ว");
        assertThat(files.find(first.pdfFile()).sha256())
                .isNotEqualTo(files.find(second.pdfFile()).sha256());
    }

    @Test
    void refusesStepsOutOfOrderNamingTheState() {
        LocalDate day = LocalDate.of(2053, 3, 5);
        assertRefused(Refusal.Kind.NOT_FOUND, () -> documents.approve(procedure, ORDER), "กรุณาจัดทำร่าง");

        draft("ลำดับ", "draft-1");
        assertRefused(Refusal.Kind.CONFLICT, () -> documents.takeNumber(procedure, ORDER, "1", day), "“ร่าง”");
        assertRefused(Refusal.Kind.CONFLICT, () -> documents.takeNextNumber(procedure, ORDER, day), "“ร่าง”");
        assertRefused(Refusal.Kind.CONFLICT, () -> documents.file(procedure, ORDER, procedure), "“ร่าง”");

        documents.approve(procedure, ORDER);
        assertRefused(Refusal.Kind.CONFLICT, () -> draft("แก้", "draft-2"), "“อนุมัติแล้ว รอออกเลข”");
        assertRefused(Refusal.Kind.CONFLICT, () -> documents.file(procedure, ORDER, procedure), "“อนุมัติแล้ว");

        documents.takeNumber(procedure, ORDER, "1", day);
        assertRefused(
                Refusal.Kind.CONFLICT,
                () -> documents.takeNumber(procedure, ORDER, "2", day),
                "มีเลขที่ 1 ลงวันที่ 5 มี.ค. 2596");
        documents.file(procedure, ORDER, procedure);
        assertRefused(Refusal.Kind.CONFLICT, () -> draft("แก้", "draft-2"), "“จัดเก็บแล้ว”");
        assertRefused(
                Refusal.Kind.CONFLICT, () -> documents.file(procedure, ORDER, "other" + procedure), "“จัดเก็บแล้ว”");
        assertRefused(Refusal.Kind.CONFLICT, () -> documents.cancel(procedure, ORDER, "พิมพ์ผิด"), "“จัดเก็บแล้ว”");
    }

    @Test
    void givesATypedNumberOnlyOncePerKindAndYear() {
        LocalDate day = LocalDate.of(2054, 3, 5);
        approved("order", "ฉบับแรก");
        documents.takeNumber(procedure, "order", "15", day);
        approved("second-order", "ฉบับที่สอง");
        assertRefused(
                Refusal.Kind.CONFLICT,
                () -> documents.takeNumber(procedure, "second-order", "๑๕/๒๕๙๗", day),
                "ใช้กับคำสั่ง “ฉบับแรก”แล้ว");

        LocalDate nextYear = LocalDate.of(2055, 1, 1);
        assertThat(documents
                        .takeNumber(procedure, "second-order", "15", nextYear)
                        .number())
                .isEqualTo("15");
        documents.writeDraft(request("memo", "test/memo", "บันทึก", "memo"));
        documents.approve(procedure, "memo");
        assertThat(documents.takeNumber(procedure, "memo", "15", day).number()).isEqualTo("15");
    }

    @Test
    void aCancelledNumberStaysUsed() {
        LocalDate day = LocalDate.of(2056, 3, 5);
        approved("order", "ยกเลิก");
        documents.takeNumber(procedure, "order", "3", day);
        assertRefused(Refusal.Kind.INVALID, () -> documents.cancel(procedure, "order", " "), "เหตุผล");
        DocumentSummary cancelled = documents.cancel(procedure, "order", "ผู้ลงนามไม่อนุมัติ");
        assertThat(cancelled.state()).isEqualTo(DocumentState.CANCELLED);
        assertThat(cancelled.number()).isEqualTo("3");
        assertThat(documents.cancel(procedure, "order", "อีกครั้ง")).isEqualTo(cancelled);
        assertRefused(Refusal.Kind.CONFLICT, () -> documents.approve(procedure, "order"), "“ยกเลิก”");
        approved("next-order", "ใหม่");
        assertRefused(
                Refusal.Kind.CONFLICT, () -> documents.takeNumber(procedure, "next-order", "3", day), "“ยกเลิก”แล้ว");
    }

    @Test
    void theDatabaseItselfKeepsWhatIsFiled() {
        approved("order", "ถาวร");
        documents.takeNumber(procedure, "order", "1", LocalDate.of(2057, 3, 5));
        DocumentSummary filed = documents.file(procedure, "order", procedure);

        assertNeverChanges("update document_version set template = 'x' where filed and document_id = ?", filed.id());
        assertNeverChanges("delete from document_version where filed and document_id = ?", filed.id());
        assertNeverChanges("update official_document set subject = 'x' where id = ?", filed.id());
        assertNeverChanges("delete from official_document where id = ?", filed.id());
        assertNeverChanges("update stored_file set content = 'x' where id = ?", filed.pdfFile());
    }

    @Test
    void seesWhatAnotherDidMeanwhile() {
        approved("order", "แข่งกัน");
        TransactionTemplate mine = new TransactionTemplate(transactions);
        TransactionTemplate other = new TransactionTemplate(transactions);
        other.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
        assertThatThrownBy(() -> mine.executeWithoutResult(status -> {
                    assertThat(documents.find(procedure, "order").orElseThrow().state())
                            .isEqualTo(DocumentState.APPROVED);
                    other.executeWithoutResult(ignored -> documents.cancel(procedure, "order", "เปลี่ยนใจ"));
                    documents.takeNextNumber(procedure, "order", LocalDate.of(2058, 3, 5));
                }))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("“ยกเลิก”");
    }

    @Test
    void doesAllStepsInOneTransaction() {
        LocalDate day = LocalDate.of(2059, 3, 5);
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            approved("order", "รวดเดียว");
            documents.takeNextNumber(procedure, "order", day);
            documents.file(procedure, "order", procedure);
        });
        DocumentSummary filed = documents.find(procedure, "order").orElseThrow();
        assertThat(filed.state()).isEqualTo(DocumentState.FILED);
        assertThat(filed.number()).isEqualTo("1/2602");
    }

    @Test
    void listsTheDocumentsOfAProcedureByName() {
        assertThat(documents.of(procedure)).isEmpty();
        documents.writeDraft(request("b-memo", "test/memo", "ข", "b1"));
        documents.writeDraft(request("a-order", "test/order", "ก", "a1"));
        documents.writeDraft(request("a-order", "test/order", "ก แก้แล้ว", "a2"));
        assertThat(documents.of(procedure)).extracting(DocumentSummary::subject).containsExactly("ก แก้แล้ว", "ข");
        assertThat(documents.of(procedure)).extracting(DocumentSummary::version).containsExactly(2, 1);
    }

    @Test
    void refusesACauseThatBelongsToAnotherDocument() {
        documents.writeDraft(request("order", "test/order", "ก", "same"));
        assertThatThrownBy(() -> documents.writeDraft(request("other", "test/order", "ข", "same")))
                .isInstanceOf(IllegalStateException.class);
    }

    private DocumentSummary draft(String subject, String cause) {
        return documents.writeDraft(request(ORDER, "test/order", subject, cause));
    }

    private void approved(String name, String subject) {
        documents.writeDraft(request(name, "test/order", subject, name));
        documents.approve(procedure, name);
    }

    private DraftRequest request(String name, String template, String subject, String cause) {
        return new DraftRequest(procedure, name, template, Map.of("subject", subject), procedure + cause, "somjai");
    }

    private String textOf(DocumentSummary document) throws IOException {
        try (InputStream content = files.content(document.pdfFile());
                var pdf = Loader.loadPDF(content.readAllBytes())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private int versions() {
        return jdbc.sql("select count(*) from document_version v join official_document d on d.id = v.document_id"
                        + " where d.business_key = ?")
                .param(procedure)
                .query(Integer.class)
                .single();
    }

    private int lastOfSeries(String kind, int year) {
        return jdbc.sql("select last from number_series where kind = ? and be_year = ?")
                .params(kind, year)
                .query(Integer.class)
                .single();
    }

    private void assertNeverChanges(String sql, UUID id) {
        assertThatThrownBy(() -> jdbc.sql(sql).param(id).update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("never changes");
    }

    private static void assertRefused(Refusal.Kind kind, Runnable step, String because) {
        assertThatThrownBy(step::run)
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(because)
                .extracting(refusal -> ((Refusal) refusal).kind())
                .isEqualTo(kind);
    }
}
