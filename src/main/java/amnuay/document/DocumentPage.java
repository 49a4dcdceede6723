package amnuay.document;

import amnuay.thai.Refusal;
import amnuay.thai.ThaiDates;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the page of one document shows to one person. */
@Component
@Transactional(readOnly = true)
class DocumentPage {

    /** A document as people read about it. */
    record View(
            UUID id,
            String kind,
            String subject,
            String state,
            String number,
            String dated,
            String procedure,
            String cancelledBecause,
            boolean isDraft,
            boolean mayBeSigned,
            List<VersionView> versions,
            List<ScanView> scans) {

        public VersionView newest() {
            return versions.get(0);
        }
    }

    /** One version. {@code pdfFile}: null for one that was edited in Word. */
    record VersionView(
            int number,
            String writtenAt,
            String writtenBy,
            boolean fromWord,
            boolean filed,
            UUID docxFile,
            UUID pdfFile) {}

    /** What came back signed. */
    record ScanView(String addedAt, String addedBy, UUID file) {}

    private final DocumentShelf shelf;
    private final SignedScans scans;
    private final Files files;
    private final FileReaders readers;
    private final PersonName names;
    private final ProcedureName procedures;

    DocumentPage(
            DocumentShelf shelf,
            SignedScans scans,
            Files files,
            FileReaders readers,
            ObjectProvider<PersonName> names,
            ObjectProvider<ProcedureName> procedures) {
        this.shelf = shelf;
        this.scans = scans;
        this.files = files;
        this.readers = readers;
        this.names = names.getIfAvailable(() -> id -> id);
        this.procedures = procedures.getIfAvailable(() -> key -> key);
    }

    /** @throws Refusal if there is no such document, or if it is not for this person */
    View of(UUID id, String person) {
        OfficialDocument document = shelf.get(id);
        List<DocumentVersion> readable = shelf.versionsOf(document).stream()
                .filter(version -> readers.mayRead(person, files.find(version.docxFile())))
                .toList();
        if (readable.isEmpty()) {
            throw Refusal.forbidden(
                    "ท่านไม่มีสิทธิ์อ่านเอกสารนี้ เพราะยังไม่ได้จัดเก็บเป็นเอกสารของสำนักงานและไม่อยู่ในงานของท่าน กรุณาติดต่อกลุ่มอำนวยการ");
        }
        return new View(
                document.id(),
                document.kind().thaiName(),
                document.subject(),
                document.state().thaiName(),
                document.number(),
                document.dated() == null ? null : ThaiDates.screenDate(document.dated()),
                procedures.of(document.businessKey()),
                document.cancelledBecause(),
                document.state() == DocumentState.DRAFT,
                document.state() != DocumentState.DRAFT && document.state() != DocumentState.CANCELLED,
                readable.stream().map(this::view).toList(),
                scans.of(id).stream().map(this::view).toList());
    }

    private ScanView view(SignedScan scan) {
        return new ScanView(ThaiDates.screenTime(scan.addedAt()), names.of(scan.addedBy()), scan.file());
    }

    private VersionView view(DocumentVersion version) {
        return new VersionView(
                version.number(),
                ThaiDates.screenTime(version.writtenAt()),
                names.of(version.writtenBy()),
                version.fromWord(),
                version.filed(),
                version.docxFile(),
                version.pdfFile());
    }
}
