package amnuay.document;

import amnuay.document.scan.ScannedPages;
import amnuay.thai.Refusal;
import jakarta.persistence.EntityManager;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What came back from signing: one scan for a document, or a batch that is sorted by the code on each page. */
@Component
@Transactional
class SignedScans {

    private static final Set<String> PICTURES = Set.of(MediaTypes.PDF, MediaTypes.JPEG, MediaTypes.PNG);

    /** What became of a batch. {@code unread}: how many pages wait for a person. */
    record Sorted(List<String> documents, int unread) {}

    private final EntityManager entities;
    private final DocumentShelf shelf;
    private final Files files;
    private final Clock clock;

    SignedScans(EntityManager entities, DocumentShelf shelf, Files files, Clock clock) {
        this.entities = entities;
        this.shelf = shelf;
        this.files = files;
        this.clock = clock;
    }

    /**
     * Keeps a scan of a document.
     *
     * @throws Refusal if the document is still a draft or cancelled, or the file is neither PDF nor picture
     */
    void add(UUID document, String fileName, InputStream content, String person) {
        OfficialDocument signed = shelf.get(document);
        requireSignable(signed);
        Files.Upload upload = files.checked(fileName, content);
        if (!PICTURES.contains(upload.mediaType())) {
            throw new Refusal("ไฟล์ “" + upload.name().text()
                    + "” ไม่ใช่ภาพสแกน กรุณาใช้ PDF หรือรูปภาพ (.jpg .png) ของฉบับที่ลงนามแล้ว");
        }
        StoredFile file = files.keep(
                title(signed) + "." + upload.name().extension(), upload.mediaType(), upload.content(), person);
        entities.persist(new SignedScan(document, file.id(), now(), person));
    }

    /**
     * Sorts a scan of many documents. Pages of documents that cannot have been signed yet wait with those without a readable code.
     *
     * @throws Refusal if the file cannot be read
     */
    Sorted sort(String fileName, InputStream content, String person) {
        Files.Upload upload = files.checked(fileName, content);
        if (!upload.mediaType().equals(MediaTypes.PDF)) {
            throw new Refusal("ไฟล์ “" + upload.name().text() + "” ไม่ใช่ PDF กรุณาสแกนทุกหน้ารวมเป็น PDF ไฟล์เดียว");
        }
        ScannedPages pages = ScannedPages.read(upload.content());
        List<String> documents = new ArrayList<>();
        List<byte[]> waiting = new ArrayList<>(pages.unread());
        for (Map.Entry<UUID, byte[]> each : pages.documents().entrySet()) {
            Optional<OfficialDocument> document = shelf.byId(each.getKey()).filter(SignedScans::isSignable);
            if (document.isPresent()) {
                keep(document.get(), each.getValue(), person);
                documents.add(document.get().title());
            } else {
                waiting.add(each.getValue());
            }
        }
        waiting.forEach(page -> wait(page, person));
        return new Sorted(documents, waiting.size());
    }

    /** Pages that wait, the oldest first. */
    List<UnassignedScan> waiting() {
        return entities.createQuery("select u from UnassignedScan u order by u.addedAt, u.file", UnassignedScan.class)
                .getResultList();
    }

    /** A person has recognised the page. */
    void assign(UUID file, UUID document, String person) {
        UnassignedScan page = entities.find(UnassignedScan.class, file);
        if (page == null) {
            throw Refusal.conflict("หน้านี้มีผู้ระบุเอกสารไปแล้ว กรุณาเปิดรายการใหม่");
        }
        requireSignable(shelf.get(document));
        entities.persist(new SignedScan(document, file, now(), person));
        entities.remove(page);
    }

    /** The scans of a document, the newest first. */
    List<SignedScan> of(UUID document) {
        return entities.createQuery(
                        "select s from SignedScan s where s.documentId = :document order by s.addedAt desc, s.id",
                        SignedScan.class)
                .setParameter("document", document)
                .getResultList();
    }

    /** The newest scan of each document that has one. */
    Map<UUID, UUID> newestOf(Collection<UUID> documents) {
        return entities.createQuery(
                        "select s from SignedScan s where s.documentId in :documents order by s.addedAt",
                        SignedScan.class)
                .setParameter("documents", documents)
                .getResultStream()
                .collect(Collectors.toMap(SignedScan::documentId, SignedScan::file, (older, newer) -> newer));
    }

    private void keep(OfficialDocument document, byte[] pdf, String person) {
        StoredFile file = files.keep(title(document) + ".pdf", MediaTypes.PDF, pdf, person);
        entities.persist(new SignedScan(document.id(), file.id(), now(), person));
    }

    private void wait(byte[] page, String person) {
        StoredFile file = files.keep("หน้าสแกนที่ยังไม่ทราบเอกสาร.pdf", MediaTypes.PDF, page, person);
        entities.persist(new UnassignedScan(file.id(), now(), person));
    }

    private static String title(OfficialDocument document) {
        return document.subject() + " (ลงนามแล้ว)";
    }

    private static boolean isSignable(OfficialDocument document) {
        return document.state() != DocumentState.DRAFT && document.state() != DocumentState.CANCELLED;
    }

    private static void requireSignable(OfficialDocument document) {
        if (!isSignable(document)) {
            throw Refusal.conflict("แนบฉบับที่ลงนามไม่ได้ เพราะ" + document.title() + " อยู่ในสถานะ “"
                    + document.state().thaiName() + "” ต้องอนุมัติก่อน");
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
