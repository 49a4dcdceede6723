package amnuay.document;

import amnuay.thai.Refusal;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lists the documents that may be published (orders, announcements, books and calendars, once they are filed) and makes copies of them
 * without anybody's telephone number, e-mail address or citizen's number.
 */
@Component
@Transactional
public class PublicCopies {

    /** Speaks about single people and to the superior alone. */
    private static final String REPORT_TO_SUPERIOR = "group-report";

    private static final String PUBLISHABLE =
            """
            select new amnuay.document.PublishableDocument(d.id, d.businessKey, d.name, d.kind, d.subject, d.number, d.dated,
              v.id.version, v.writtenAt)
            from OfficialDocument d join DocumentVersion v on v.id.documentId = d.id
            where d.state = :filed and v.filed = true and (d.kind in :kinds or d.name = 'calendar') and d.name <> :internal
              and v.id.version = (select max(w.id.version) from DocumentVersion w
                                  where w.id.documentId = d.id and w.filed = true)
            order by d.businessKey desc, d.kind, d.subject, d.id""";

    private final EntityManager entities;
    private final DocumentShelf shelf;
    private final DocumentRenderer renderer;
    private final Files files;

    PublicCopies(EntityManager entities, DocumentShelf shelf, DocumentRenderer renderer, Files files) {
        this.entities = entities;
        this.shelf = shelf;
        this.renderer = renderer;
        this.files = files;
    }

    /** @param file the stored copy; @param withheld whether something personal was left out */
    public record Copy(PublishableDocument document, UUID file, boolean withheld) {}

    /** The newest filed version of each, by year. */
    @Transactional(readOnly = true)
    public List<PublishableDocument> publishable() {
        return entities.createQuery(PUBLISHABLE, PublishableDocument.class)
                .setParameter("filed", DocumentState.FILED)
                .setParameter("kinds", List.of(DocumentKind.ORDER, DocumentKind.ANNOUNCEMENT, DocumentKind.BOOK))
                .setParameter("internal", REPORT_TO_SUPERIOR)
                .getResultList();
    }

    /**
     * The newest filed version for the public. Where nothing is personal it is the filed file itself, signature included.
     *
     * @param ofTheOffice telephone numbers and addresses that may be published
     * @throws Refusal when the document may not be published, or what is personal cannot be left out of it by the system
     */
    public Copy copy(UUID document, Set<String> ofTheOffice, String person) {
        PublishableDocument chosen = publishable().stream()
                .filter(each -> each.id().equals(document))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound(
                        "เอกสารนี้เผยแพร่ไม่ได้ เพราะยังไม่ได้จัดเก็บ หรือไม่ใช่คำสั่ง คู่มือ ปฏิทิน หรือเล่มรายงาน"));
        DocumentVersion version = shelf.versionsOf(shelf.get(document)).stream()
                .filter(each -> each.number() == chosen.version())
                .findFirst()
                .orElseThrow();
        Contacts contacts = new Contacts(ofTheOffice);
        PublishableDocument called = chosen.called((String) contacts.without((Object) chosen.subject()));
        return version.fromWord()
                ? wordFile(called, version, contacts, person)
                : pdf(called, version, contacts, person);
    }

    private Copy pdf(PublishableDocument document, DocumentVersion version, Contacts contacts, String person) {
        byte[] filed = files.bytes(version.pdfFile());
        if (contacts.in(pdfText(filed)).isEmpty() && isWithout(version.templateValues(), contacts)) {
            return new Copy(document, version.pdfFile(), false);
        }
        Map<String, Object> values = contacts.without(version.templateValues());
        byte[] copy = renderer.render(version.template(), values, Optional.of(document.id()))
                .pdf();
        requireNothingPersonal(contacts.in(pdfText(copy)), "แม่แบบของเอกสาร");
        UUID file = files.keep(document.subject() + ".pdf", "application/pdf", copy, person)
                .id();
        return new Copy(document, file, true);
    }

    private static boolean isWithout(Map<String, Object> values, Contacts contacts) {
        return contacts.without(values).equals(values);
    }

    private Copy wordFile(PublishableDocument document, DocumentVersion version, Contacts contacts, String person) {
        StoredFile filed = files.find(version.docxFile());
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(files.bytes(filed.id())));
                XWPFWordExtractor text = new XWPFWordExtractor(word)) {
            requireNothingPersonal(contacts.in(text.getText()), "ฉบับที่แก้ไขใน Word");
            POIXMLProperties.CoreProperties about = word.getProperties().getCoreProperties();
            about.setCreator("");
            about.setLastModifiedByUser("");
            ByteArrayOutputStream copy = new ByteArrayOutputStream();
            word.write(copy);
            UUID file = files.keep(document.subject() + ".docx", filed.mediaType(), copy.toByteArray(), person)
                    .id();
            return new Copy(document, file, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void requireNothingPersonal(Set<String> found, String where) {
        if (!found.isEmpty()) {
            throw Refusal.conflict("ยังเผยแพร่ไม่ได้ เพราะ" + where + "มีข้อมูลติดต่อส่วนบุคคลที่ระบบตัดออกเองไม่ได้: "
                    + String.join(", ", found) + " กรุณาทำฉบับแก้ไขที่ไม่มีข้อมูลนี้ก่อน");
        }
    }

    private static String pdfText(byte[] file) {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
