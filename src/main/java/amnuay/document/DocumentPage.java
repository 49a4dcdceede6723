package amnuay.document;

import amnuay.thai.Refusal;
import amnuay.thai.ThaiDates;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the page of one document shows to one person. */
@Component
@Transactional(readOnly = true)
class DocumentPage {

    /** A document as people read about it. {@code offer}: the signature this person could put under it, null for none. */
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
            boolean isAgreed,
            boolean isFiled,
            boolean isFiledLetter,
            boolean mayBeSigned,
            TypedSignatures.Offer offer,
            List<VersionViews.VersionView> versions,
            List<VersionViews.SignatureView> signatures,
            List<VersionViews.CorrectionView> corrections,
            List<ScanView> scans) {

        public VersionViews.VersionView newest() {
            return versions.get(0);
        }

        /** The correction that waits for a decision; null for none. */
        public VersionViews.CorrectionView proposed() {
            return corrections.stream()
                    .filter(VersionViews.CorrectionView::isOpen)
                    .findFirst()
                    .orElse(null);
        }
    }

    /** What came back signed. */
    record ScanView(String addedAt, String addedBy, UUID file) {}

    private final DocumentShelf shelf;
    private final SignedScans scans;
    private final TypedSignatures signatures;
    private final VersionViews views;
    private final Files files;
    private final FileReaders readers;
    private final PersonName names;
    private final ProcedureName procedures;

    DocumentPage(
            DocumentShelf shelf,
            SignedScans scans,
            TypedSignatures signatures,
            VersionViews views,
            Files files,
            FileReaders readers,
            ObjectProvider<PersonName> names,
            ObjectProvider<ProcedureName> procedures) {
        this.shelf = shelf;
        this.scans = scans;
        this.signatures = signatures;
        this.views = views;
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
                    "ท่านไม่มีสิทธิ์อ่านเอกสารนี้ เพราะยังไม่ได้จัดเก็บเป็นเอกสารของสำนักงานและไม่อยู่ในงานของท่าน"
                            + " กรุณาติดต่อกลุ่มอำนวยการ");
        }
        Optional<TypedSignatures.Offer> offer = signatures.offer(id, person);
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
                document.isAgreed(readable.get(0)),
                document.state() == DocumentState.FILED,
                document.state() == DocumentState.FILED && document.kind() == DocumentKind.LETTER,
                document.state() != DocumentState.DRAFT && document.state() != DocumentState.CANCELLED,
                offer.orElse(null),
                views.versions(readable),
                views.signatures(id),
                views.corrections(id),
                scans.of(id).stream().map(this::view).toList());
    }

    private ScanView view(SignedScan scan) {
        return new ScanView(ThaiDates.screenTime(scan.addedAt()), names.of(scan.addedBy()), scan.file());
    }
}
