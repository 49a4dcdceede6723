package amnuay.document;

import amnuay.document.OfficeAsset.Purpose;
import amnuay.document.pdf.PdfWriter;
import amnuay.document.pdf.TypefaceCheck;
import amnuay.thai.Refusal;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The office's own Garuda and typefaces, kept in the database so that every node writes alike. */
@Component
@Transactional
class OfficeAssets {

    private static final int LARGEST_TYPEFACE = 5 << 20;
    private static final String TYPEFACE = "font/ttf";

    private record Family(UUID regular, UUID bold) {}

    private final EntityManager entities;
    private final Files files;
    private final Clock clock;
    private final PdfWriter bundled = new PdfWriter();
    private final Map<Family, PdfWriter> writers = new ConcurrentHashMap<>();
    private final Map<UUID, byte[]> pictures = new ConcurrentHashMap<>();

    OfficeAssets(EntityManager entities, Files files, Clock clock) {
        this.entities = entities;
        this.files = files;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Optional<byte[]> garuda() {
        return file(Purpose.GARUDA).map(file -> pictures.computeIfAbsent(file, files::bytes));
    }

    /** With the office's typefaces as soon as both are there: a text half in one family and half in another helps nobody. */
    @Transactional(readOnly = true)
    PdfWriter writer() {
        Optional<UUID> regular = file(Purpose.REGULAR);
        Optional<UUID> bold = file(Purpose.BOLD);
        if (regular.isEmpty() || bold.isEmpty()) {
            return bundled;
        }
        return writers.computeIfAbsent(
                new Family(regular.get(), bold.get()),
                family -> new PdfWriter(files.bytes(family.regular()), files.bytes(family.bold())));
    }

    /** What is set now, empty if it never was. */
    @Transactional(readOnly = true)
    Optional<OfficeAsset> current(Purpose purpose) {
        return entities.createQuery(
                        "select a from OfficeAsset a where a.purpose = :purpose order by a.since desc, a.id",
                        OfficeAsset.class)
                .setParameter("purpose", purpose)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /**
     * Takes a file in for all documents written from now on.
     *
     * @throws Refusal if documents cannot be written with it
     */
    void set(Purpose purpose, String fileName, InputStream content, String person) {
        UUID file = purpose == Purpose.GARUDA
                ? garuda(fileName, content, person)
                : typeface(FileName.of(fileName), content, person);
        add(purpose, file, person);
    }

    /** Goes back to what the house brings along. */
    void reset(Purpose purpose, String person) {
        if (file(purpose).isPresent()) {
            add(purpose, null, person);
        }
    }

    private UUID garuda(String fileName, InputStream content, String person) {
        Files.Upload upload = files.checked(fileName, content);
        GarudaCheck.check(upload);
        return files.keep(upload.name().text(), upload.mediaType(), upload.content(), person)
                .id();
    }

    private UUID typeface(FileName name, InputStream content, String person) {
        try {
            byte[] font = content.readNBytes(LARGEST_TYPEFACE + 1);
            if (font.length > LARGEST_TYPEFACE) {
                throw new Refusal("ไฟล์ “" + name.text() + "” ใหญ่เกิน 5 MB ซึ่งไม่ใช่ขนาดของแบบอักษรราชการ");
            }
            TypefaceCheck.check(font);
            return files.keep(name.text(), TYPEFACE, font, person).id();
        } catch (IOException e) {
            throw new Refusal("การส่งไฟล์ “" + name.text() + "” ขาดตอน กรุณาส่งใหม่");
        }
    }

    private Optional<UUID> file(Purpose purpose) {
        return current(purpose).map(OfficeAsset::file);
    }

    private void add(Purpose purpose, UUID file, String person) {
        entities.persist(new OfficeAsset(purpose, file, clock.instant().truncatedTo(ChronoUnit.MICROS), person));
    }
}
