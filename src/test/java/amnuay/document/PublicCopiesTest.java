package amnuay.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amnuay.AmnuayTest;
import amnuay.thai.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What leaves the house. Numbers count in the year 2629. */
@AmnuayTest
class PublicCopiesTest {

    private static final LocalDate DAY = LocalDate.of(2086, 3, 5);
    private static final Set<String> OFFICE = Set.of("โทร. 0 5599 9000");

    private final String procedure = "publish-" + UUID.randomUUID();

    @Autowired
    Documents documents;

    @Autowired
    Corrections corrections;

    @Autowired
    PublicCopies copies;

    @Autowired
    Files files;

    @Test
    void publishesTheFiledFileItselfWhereNothingInItIsPersonal() {
        DocumentSummary filed = filed("แต่งตั้งคณะทำงาน โทร. ๐ ๕๕๙๙ ๙๐๐๐");
        PublicCopies.Copy copy = copies.copy(filed.id(), OFFICE, "malee");
        assertThat(copy.file()).isEqualTo(filed.pdfFile());
        assertThat(copy.withheld()).isFalse();
        assertThat(copy.document().version()).isEqualTo(2);
    }

    @Test
    void writesAnotherFileWhereSomethingIsPersonal() {
        DocumentSummary filed = filed("แต่งตั้งสมใจ โทร. ๐๘๑-๒๓๔-๕๖๗๘");
        PublicCopies.Copy copy = copies.copy(filed.id(), OFFICE, "malee");
        assertThat(copy.withheld()).isTrue();
        assertThat(copy.document().subject()).isEqualTo("แต่งตั้งสมใจ โทร. (ไม่เผยแพร่)");
        assertThat(PdfText.words(files.bytes(copy.file())))
                .contains("แต่งตั้งสมใจ")
                .doesNotContain("๕๖๗๘");
        assertThat(PdfText.words(files.bytes(filed.pdfFile()))).contains("๕๖๗๘");
    }

    @Test
    void publishesACorrectionUnlessItBringsSomethingPersonal() throws IOException {
        DocumentSummary filed = filed("แต่งตั้งนายผิด");
        correct(filed, "แต่งตั้งนายผิด", "แต่งตั้งนายถูก");
        PublicCopies.Copy copy = copies.copy(filed.id(), OFFICE, "malee");
        assertThat(copy.document().version()).isEqualTo(3);
        assertThat(DocxText.words(files.bytes(copy.file()))).contains("แต่งตั้งนายถูก");
        assertThat(files.find(copy.file()).name()).endsWith(".docx");

        correct(documents.find(procedure, "order").orElseThrow(), "แต่งตั้งนายถูก", "แต่งตั้งนายถูก 0812345678");
        assertThatThrownBy(() -> copies.copy(filed.id(), OFFICE, "malee"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("ฉบับที่แก้ไขใน Word")
                .hasMessageContaining("0812345678");
    }

    @Test
    void publishesNoDraft() {
        UUID draft = documents.writeDraft(request("ยังเป็นร่าง")).id();
        assertThatThrownBy(() -> copies.copy(draft, OFFICE, "malee"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("ยังไม่ได้จัดเก็บ");
    }

    private void correct(DocumentSummary document, String from, String to) throws IOException {
        byte[] word = DocxText.edited(files.bytes(document.docxFile()), from, to);
        corrections.propose(document.id(), "แก้.docx", new ByteArrayInputStream(word), "พิมพ์ชื่อผิด", "somjai");
        UUID proposed = corrections.of(List.of(document.id())).stream()
                .filter(each -> each.version() == null)
                .findFirst()
                .orElseThrow()
                .id();
        corrections.approve(document.id(), proposed, "malee");
    }

    private DocumentSummary filed(String subject) {
        documents.writeDraft(request(subject));
        documents.approve(procedure, "order");
        documents.takeNextNumber(procedure, "order", DAY);
        return documents.file(procedure, "order", procedure + "file");
    }

    private DraftRequest request(String subject) {
        return new DraftRequest(
                procedure, "order", "test/order", Map.of("subject", subject), procedure + "order", "somjai");
    }
}
