package amnuay.document;

import amnuay.thai.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.unit.DataSize;

/** The office's files: evidence that people upload and documents that were written, kept in the database, never changed. */
@Component
@Transactional
public class Files {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final UploadCheck check = new UploadCheck();
    private final int largest;

    Files(JdbcClient jdbc, Clock clock, @Value("${amnuay.upload.max-size}") DataSize largest) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.largest = Math.toIntExact(largest.toBytes());
    }

    /**
     * Takes in a file from a person, in the caller's transaction.
     *
     * @param fileName as the browser sent it; cleaned here
     * @param content read to its end or one byte beyond the cap ({@code amnuay.upload.max-size}), and not closed
     * @param storedBy the person's id
     * @throws Refusal in Thai for an empty or too large file, an extension that is not accepted, a content that is not what the
     *     extension says, macros, or an archive that swells beyond measure
     */
    public StoredFile store(String fileName, InputStream content, String storedBy) {
        Upload upload = checked(fileName, content);
        return insert(upload.name(), upload.mediaType(), upload.content(), storedBy);
    }

    /** A file that passed all checks and is not kept yet. */
    record Upload(FileName name, String mediaType, byte[] content) {}

    /** Checks as {@link #store} does, and keeps nothing. */
    Upload checked(String fileName, InputStream content) {
        FileName name = FileName.of(fileName);
        byte[] bytes = readUpToTheCap(name, content);
        return new Upload(name, check.mediaType(name, bytes), bytes);
    }

    /** The whole content at once. */
    byte[] bytes(UUID id) {
        try (InputStream content = content(id)) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws Refusal with {@link Refusal.Kind#NOT_FOUND} */
    @Transactional(readOnly = true)
    public StoredFile find(UUID id) {
        return jdbc.sql(
                        "select id, name, media_type, size, sha256, stored_at, stored_by from stored_file where id = :id")
                .param("id", id)
                .query(Files::storedFile)
                .optional()
                .orElseThrow(
                        () -> Refusal.notFound("ไม่พบไฟล์นี้ อาจเป็นลิงก์ที่ไม่ถูกต้อง กรุณาเปิดจากหน้างานอีกครั้ง"));
    }

    /**
     * The content, read from the database piece by piece as it is consumed; needs no open transaction.
     *
     * @throws Refusal with {@link Refusal.Kind#NOT_FOUND}
     */
    public InputStream content(UUID id) {
        return new StoredContent(jdbc, id, find(id).size());
    }

    /** Keeps what the application wrote itself; nothing to check. */
    StoredFile keep(String title, String mediaType, byte[] content, String storedBy) {
        return insert(FileName.ofTitle(title), mediaType, content, storedBy);
    }

    private byte[] readUpToTheCap(FileName name, InputStream content) {
        byte[] bytes;
        try {
            bytes = content.readNBytes(largest + 1);
        } catch (IOException e) {
            throw new UncheckedIOException("The upload of " + name.text() + " broke off", e);
        }
        if (bytes.length == 0) {
            throw new Refusal(
                    "ไฟล์ “" + name.text() + "” ว่างเปล่า (0 ไบต์) กรุณาเปิดดูไฟล์ในเครื่องของท่านและเลือกใหม่");
        }
        if (bytes.length > largest) {
            throw new Refusal("ไฟล์ “" + name.text() + "” ใหญ่เกิน "
                    + DataSize.ofBytes(largest).toMegabytes() + " MB กรุณาลดขนาดหรือแบ่งเป็นหลายไฟล์");
        }
        return bytes;
    }

    private StoredFile insert(FileName name, String mediaType, byte[] content, String storedBy) {
        StoredFile file = new StoredFile(
                UUID.randomUUID(),
                name.text(),
                mediaType,
                content.length,
                sha256(content),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                storedBy);
        jdbc.sql(
                        """
                        insert into stored_file (id, name, media_type, size, sha256, content, stored_at, stored_by)
                        values (:id, :name, :mediaType, :size, :sha256, :content, :storedAt, :storedBy)
                        """)
                .param("id", file.id())
                .param("name", file.name())
                .param("mediaType", file.mediaType())
                .param("size", file.size())
                .param("sha256", file.sha256())
                .param("content", content)
                .param("storedAt", file.storedAt().atOffset(ZoneOffset.UTC))
                .param("storedBy", file.storedBy())
                .update();
        return file;
    }

    private static StoredFile storedFile(ResultSet row, int number) throws SQLException {
        return new StoredFile(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("size"),
                row.getString("sha256"),
                row.getObject("stored_at", OffsetDateTime.class).toInstant(),
                row.getString("stored_by"));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
