package amnuay.document;

import amnuay.thai.ThaiDates;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The versions of a document, their signatures and corrections, as people read about them. */
@Component
@Transactional(readOnly = true)
class VersionViews {

    /**
     * One version.
     *
     * @param origin how it came about
     * @param pdfFile null for one that was edited in Word
     * @param sha256 of what people read of it, the PDF or else the Word file
     */
    record VersionView(
            int number,
            String writtenAt,
            String writtenBy,
            String origin,
            boolean fromWord,
            boolean filed,
            UUID docxFile,
            UUID pdfFile,
            String sha256) {}

    /** A name typed in. {@code authority}: the order that gives the right; null for who signs in their own office. */
    record SignatureView(
            String name, String capacity, String authority, String signedAt, int version, String contentSha256) {}

    /** A correction; {@code version} and {@code decidedBy} are null while nobody has decided. */
    record CorrectionView(
            UUID id,
            int correctedVersion,
            Integer version,
            String reason,
            String proposedBy,
            String proposer,
            String proposedAt,
            UUID docxFile,
            String decidedBy,
            String remark,
            boolean isOpen) {}

    private final DocumentShelf shelf;
    private final TypedSignatures signatures;
    private final Corrections corrections;
    private final Files files;
    private final PersonName names;

    VersionViews(
            DocumentShelf shelf,
            TypedSignatures signatures,
            Corrections corrections,
            Files files,
            ObjectProvider<PersonName> names) {
        this.shelf = shelf;
        this.signatures = signatures;
        this.corrections = corrections;
        this.files = files;
        this.names = names.getIfAvailable(() -> id -> id);
    }

    /** @param versions of one document */
    List<VersionView> versions(List<DocumentVersion> versions) {
        Map<Integer, String> origins = origins(versions.get(0).documentId());
        return versions.stream()
                .map(version -> new VersionView(
                        version.number(),
                        ThaiDates.screenTime(version.writtenAt()),
                        names.of(version.writtenBy()),
                        origins.getOrDefault(
                                version.number(), version.fromWord() ? "แก้ไขใน Word" : "ระบบจัดทำจากแม่แบบ"),
                        version.fromWord(),
                        version.filed(),
                        version.docxFile(),
                        version.pdfFile(),
                        files.find(version.readableFile()).sha256()))
                .toList();
    }

    List<SignatureView> signatures(UUID document) {
        return signatures.of(document).stream()
                .map(signature -> new SignatureView(
                        signature.typedName(),
                        signature.capacity().thaiName(),
                        signature.authority(),
                        ThaiDates.screenTime(signature.signedAt()),
                        signature.version(),
                        signature.contentSha256()))
                .toList();
    }

    List<CorrectionView> corrections(UUID document) {
        return corrections.of(List.of(document)).stream()
                .map(correction -> new CorrectionView(
                        correction.id(),
                        correction.correctedVersion(),
                        correction.version(),
                        correction.reason(),
                        correction.proposedBy(),
                        names.of(correction.proposedBy()),
                        ThaiDates.screenTime(correction.proposedAt()),
                        correction.docxFile(),
                        correction.decidedBy() == null ? null : names.of(correction.decidedBy()),
                        correction.remark(),
                        correction.state() == Correction.State.PROPOSED))
                .toList();
    }

    /**
     * What was filed of each document that was corrected, the newest first: the corrections with their reasons and what was there
     * before them.
     */
    Map<UUID, List<VersionView>> corrected(List<UUID> documents) {
        if (documents.isEmpty()) {
            return Map.of();
        }
        return corrections.of(documents).stream()
                .filter(correction -> correction.state() == Correction.State.APPROVED)
                .map(Correction::documentId)
                .distinct()
                .collect(Collectors.toMap(
                        id -> id,
                        id -> versions(shelf.versionsOf(shelf.get(id)).stream()
                                .filter(DocumentVersion::filed)
                                .toList())));
    }

    private Map<Integer, String> origins(UUID document) {
        Map<Integer, String> origins = new HashMap<>();
        signatures
                .of(document)
                .forEach(signature ->
                        origins.put(signature.version(), "ลงนามในระบบ จากฉบับที่ " + signature.signedVersion()));
        corrections.of(List.of(document)).stream()
                .filter(correction -> correction.version() != null)
                .forEach(correction -> origins.put(
                        correction.version(),
                        "ฉบับแก้ไข ของฉบับที่ " + correction.correctedVersion() + " เพราะ" + correction.reason()));
        return origins;
    }
}
