package amnuay.document;

import amnuay.thai.Refusal;
import amnuay.thai.ThaiDates;
import amnuay.thai.ThaiText;
import jakarta.persistence.EntityManager;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Signing by typing one's name, which ระเบียบงานสารบรรณ (ฉบับที่ ๔) พ.ศ. ๒๕๖๔ allows in a system that people log in to. Whoever stands
 * under a filed document signs its PDF: a further version shows the signature and begins with the bytes of what was signed.
 */
@Component
@Transactional
class TypedSignatures {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH.mm");

    /** A signature that this person could put under this document now. */
    record Offer(Signatory signatory, SigningCapacity capacity) {

        public String name() {
            return signatory.fullName();
        }

        public String capacityName() {
            return capacity.thaiName();
        }
    }

    private final EntityManager entities;
    private final DocumentShelf shelf;
    private final VersionWriter writer;
    private final DocumentRenderer renderer;
    private final Files files;
    private final SigningRights rights;
    private final Clock clock;

    TypedSignatures(
            EntityManager entities,
            DocumentShelf shelf,
            VersionWriter writer,
            DocumentRenderer renderer,
            Files files,
            ObjectProvider<SigningRights> rights,
            Clock clock) {
        this.entities = entities;
        this.shelf = shelf;
        this.writer = writer;
        this.renderer = renderer;
        this.files = files;
        this.rights = rights.getIfAvailable(() -> (person, day) -> Optional.empty());
        this.clock = clock;
    }

    /** What this person may sign here; empty where they may not, whatever the reason. */
    @Transactional(readOnly = true)
    Optional<Offer> offer(UUID id, String person) {
        try {
            OfficialDocument document = shelf.get(id);
            return Optional.of(checked(document, shelf.newestOf(document).orElseThrow(), person));
        } catch (Refusal notNow) {
            return Optional.empty();
        }
    }

    /**
     * Signs the newest version of a document.
     *
     * @param typedName must be the person's own full name; spaces do not count
     * @param sha256 of the PDF that the person had before them
     * @throws Refusal if the name is another, the document is not filed, is signed already, has changed meanwhile or has no PDF, or if
     *     it is not for this person to sign
     */
    DocumentSummary sign(UUID id, String person, String typedName, String sha256) {
        OfficialDocument found = shelf.get(id);
        OfficialDocument document =
                shelf.lock(found.businessKey(), found.name()).orElseThrow();
        DocumentVersion newest = shelf.newestOf(document).orElseThrow();
        Offer offer = checked(document, newest, person);
        StoredFile content = files.find(newest.pdfFile());
        if (!content.sha256().equals(sha256)) {
            throw Refusal.conflict("เอกสารมีฉบับใหม่กว่าที่ท่านเปิดอ่าน กรุณาเปิดอ่านฉบับล่าสุดแล้วลงนามอีกครั้ง");
        }
        if (!letters(offer.name()).equals(letters(typedName))) {
            throw new Refusal("ชื่อที่พิมพ์ไม่ตรงกับชื่อของท่านในระบบ กรุณาพิมพ์ว่า “" + offer.name() + "”");
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        UUID signature = UUID.randomUUID();
        byte[] signed = renderer.signed(files.bytes(newest.pdfFile()), offer.name(), lines(offer.name(), now))
                .orElseThrow();
        DocumentVersion shown = writer.addSigned(document, newest, signed, "signed:" + signature, person);
        entities.flush();
        entities.persist(new TypedSignature(
                signature, newest, content.sha256(), shown, person, offer.signatory(), offer.capacity(), now));
        return document.with(shown);
    }

    /** The signatures of a document, the newest first. */
    @Transactional(readOnly = true)
    List<TypedSignature> of(UUID document) {
        return entities.createQuery(
                        "select s from TypedSignature s where s.documentId = :document order by s.version desc",
                        TypedSignature.class)
                .setParameter("document", document)
                .getResultList();
    }

    private Offer checked(OfficialDocument document, DocumentVersion version, String person) {
        if (!document.kind().isNumbered()) {
            throw Refusal.conflict("ลงนามในระบบไม่ได้ เพราะ" + document.kind().thaiName()
                    + "มีผู้ลงนามหลายคน กรุณาลงนามบนกระดาษแล้วสแกน");
        }
        if (document.state() != DocumentState.FILED) {
            throw Refusal.conflict("ลงนามไม่ได้ เพราะ" + document.title() + " อยู่ในสถานะ “"
                    + document.state().thaiName() + "” ลงนามได้เมื่อออกเลขและจัดเก็บแล้ว");
        }
        if (of(document.id()).stream().anyMatch(signature -> signature.version() == version.number())) {
            throw Refusal.conflict(document.title() + " มีผู้ลงนามแล้ว");
        }
        if (version.pdfFile() == null) {
            throw Refusal.conflict("ลงนามในระบบไม่ได้ เพราะฉบับล่าสุดแก้ไขใน Word จึงไม่มี PDF กรุณาพิมพ์ ลงนามบนกระดาษ"
                    + " แล้วสแกนแนบไว้");
        }
        Signatory signatory = rights.of(person, LocalDate.ofInstant(clock.instant(), ThaiDates.ZONE))
                .orElseThrow(() -> notFor(document));
        SigningCapacity capacity = signatory
                .forTheOffice()
                .or(() -> document.kind() == DocumentKind.MEMO ? Optional.of(SigningCapacity.OWN) : Optional.empty())
                .orElseThrow(() -> notFor(document));
        if (!renderer.namesSigner(files.bytes(version.pdfFile()), signatory.fullName())) {
            throw notFor(document);
        }
        return new Offer(signatory, capacity);
    }

    private static Refusal notFor(OfficialDocument document) {
        return Refusal.forbidden("ท่านลงนาม" + document.title()
                + " ไม่ได้ ผู้ลงนามได้คือผู้ที่มีชื่อท้ายเอกสาร และต้องมีอำนาจลงนามในวันนี้ กรุณาตรวจหน้า"
                + " “ผู้ลงนามแทน”");
    }

    /** What stands above the name. */
    static List<String> lines(String name, Instant at) {
        LocalDate day = LocalDate.ofInstant(at, ThaiDates.ZONE);
        String time = HOUR.format(LocalTime.ofInstant(at, ThaiDates.ZONE));
        return List.of(
                "ลงนามโดยการพิมพ์ชื่อในระบบ",
                name,
                ThaiText.digits("เมื่อวันที่ " + ThaiDates.longDate(day) + " เวลา " + time + " น."));
    }

    /** What counts of a typed name: sara am may have been typed in two ways, and spaces as one likes. */
    private static String letters(String name) {
        return name == null
                ? ""
                : Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("[\\s\\p{Z}\\p{Cf}]+", "");
    }
}
