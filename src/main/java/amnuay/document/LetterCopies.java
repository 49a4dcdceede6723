package amnuay.document;

import amnuay.thai.Refusal;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Copies of a filed circular letter, one for each addressee. They are ordered at once and written one by one, each in a transaction of
 * its own that holds its row: after a crash it is as if the copy had not been begun, and two nodes never write the same one.
 */
@Component
@Transactional
class LetterCopies {

    private static final String THAT_COPY =
            " where document_id = :document and version = :version and addressee = :addressee";

    /** How far the copies of the newest version are. {@code failed}: how many could not be written, {@code because} of what. */
    record Progress(int total, int written, int failed, String because) {

        public boolean isRunning() {
            return written + failed < total;
        }
    }

    record Waiting(UUID document, int version, String addressee, String name, String orderedBy) {}

    private final JdbcClient jdbc;
    private final DocumentShelf shelf;
    private final DocumentRenderer renderer;
    private final TypedSignatures signatures;
    private final Files files;
    private final Addressees addressees;
    private final Clock clock;

    LetterCopies(
            JdbcClient jdbc,
            DocumentShelf shelf,
            DocumentRenderer renderer,
            TypedSignatures signatures,
            Files files,
            ObjectProvider<Addressees> addressees,
            Clock clock) {
        this.jdbc = jdbc;
        this.shelf = shelf;
        this.renderer = renderer;
        this.signatures = signatures;
        this.files = files;
        this.addressees = addressees.getIfAvailable(() -> List::of);
        this.clock = clock;
    }

    /**
     * Orders a copy for everybody. What was ordered before stays; what could not be written is tried again.
     *
     * @throws Refusal if it is no filed letter, was edited in Word, its template has other words now, or there is nobody to write to
     */
    void order(UUID id, String person) {
        OfficialDocument letter = shelf.get(id);
        DocumentVersion version = shelf.newestOf(letter).orElseThrow();
        requireCopied(letter, version);
        List<Addressees.Addressee> all = addressees.all();
        if (all.isEmpty()) {
            throw Refusal.conflict("ยังไม่มีสถานศึกษาในระบบ กรุณาเพิ่มที่หน้า “สถานศึกษา” แล้วสั่งทำอีกครั้ง");
        }
        for (int place = 0; place < all.size(); place++) {
            jdbc.sql(
                            """
                            insert into letter_copy (document_id, version, addressee, place, name, ordered_by, ordered_at)
                            values (:document, :version, :addressee, :place, :name, :person, :now)
                            on conflict (document_id, version, addressee) do update set failed_because = null""")
                    .param("document", id)
                    .param("version", version.number())
                    .param("addressee", all.get(place).key())
                    .param("place", place)
                    .param("name", all.get(place).name())
                    .param("person", person)
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    /** That a copy cannot be written, however often it is tried. */
    static final class Unwritable extends RuntimeException {

        private final transient Waiting copy;

        Unwritable(Waiting copy, Refusal because) {
            super(because.getMessage(), because);
            this.copy = copy;
        }

        Waiting copy() {
            return copy;
        }
    }

    /**
     * Writes one copy that waits. False when none waits.
     *
     * @throws Unwritable for one that is to be given up
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    boolean writeNext() {
        Optional<Waiting> next = jdbc.sql(
                        """
                        select document_id, version, addressee, name, ordered_by from letter_copy
                        where pdf_file is null and failed_because is null
                        order by ordered_at, place limit 1 for update skip locked""")
                .query((row, number) -> new Waiting(
                        row.getObject("document_id", UUID.class),
                        row.getInt("version"),
                        row.getString("addressee"),
                        row.getString("name"),
                        row.getString("ordered_by")))
                .optional();
        next.ifPresent(this::write);
        return next.isPresent();
    }

    @Transactional(readOnly = true)
    Progress progress(UUID document) {
        return jdbc.sql(
                        """
                        select count(*) as total, count(pdf_file) as written, count(failed_because) as failed,
                               max(failed_because) as because
                        from letter_copy where document_id = :document and version = :version""")
                .param("document", document)
                .param("version", newest(document))
                .query((row, number) -> new Progress(
                        row.getInt("total"), row.getInt("written"), row.getInt("failed"), row.getString("because")))
                .single();
    }

    /** The copies that are written, in the order of their addressees. */
    @Transactional(readOnly = true)
    List<UUID> files(UUID document) {
        return jdbc.sql(
                        """
                        select pdf_file from letter_copy
                        where document_id = :document and version = :version and pdf_file is not null
                        order by place, addressee""")
                .param("document", document)
                .param("version", newest(document))
                .query(UUID.class)
                .list();
    }

    private int newest(UUID document) {
        return shelf.newestOf(shelf.get(document)).orElseThrow().number();
    }

    private void write(Waiting copy) {
        try {
            UUID pdf = files.keep(
                            copy.name() + " " + shelf.get(copy.document()).subject() + ".pdf",
                            MediaTypes.PDF,
                            pdf(copy),
                            copy.orderedBy())
                    .id();
            jdbc.sql("update letter_copy set pdf_file = :pdf" + THAT_COPY)
                    .param("pdf", pdf)
                    .param("document", copy.document())
                    .param("version", copy.version())
                    .param("addressee", copy.addressee())
                    .update();
        } catch (Refusal refusal) {
            throw new Unwritable(copy, refusal);
        }
    }

    /** Notes why a copy cannot be written, so that the others go on. */
    void giveUp(Unwritable unwritable) {
        Waiting copy = unwritable.copy();
        jdbc.sql("update letter_copy set failed_because = :because" + THAT_COPY + " and pdf_file is null")
                .param("because", unwritable.getMessage())
                .param("document", copy.document())
                .param("version", copy.version())
                .param("addressee", copy.addressee())
                .update();
    }

    private byte[] pdf(Waiting copy) {
        OfficialDocument letter = shelf.get(copy.document());
        DocumentVersion version = shelf.versionsOf(letter).stream()
                .filter(each -> each.number() == copy.version())
                .findFirst()
                .orElseThrow();
        requireCopied(letter, version);
        byte[] pdf = renderer.addressed(version.template(), version.templateValues(), letter.id(), copy.name())
                .pdf();
        return signatures.of(letter.id()).stream()
                .filter(signature -> signature.version() == copy.version())
                .findFirst()
                .flatMap(signature -> renderer.signed(
                        pdf, signature.typedName(), TypedSignatures.lines(signature.typedName(), signature.signedAt())))
                .orElse(pdf);
    }

    private void requireCopied(OfficialDocument letter, DocumentVersion version) {
        if (letter.kind() != DocumentKind.LETTER || letter.state() != DocumentState.FILED) {
            throw Refusal.conflict("ทำแยกฉบับไม่ได้ เพราะ" + letter.title() + " ไม่ใช่หนังสือภายนอกที่จัดเก็บแล้ว");
        }
        if (version.pdfFile() == null) {
            throw Refusal.conflict("ทำแยกฉบับไม่ได้ เพราะฉบับล่าสุดแก้ไขใน Word กรุณาพิมพ์จากไฟล์ Word");
        }
        if (!version.templateVersion().equals(renderer.templateVersion(version.template()))) {
            throw Refusal.conflict(
                    "ทำแยกฉบับไม่ได้ เพราะถ้อยคำในแม่แบบเปลี่ยนไปหลังจัดเก็บหนังสือฉบับนี้ กรุณาใช้ฉบับที่จัดเก็บไว้");
        }
    }
}
