package amnuay.document;

import java.time.Instant;
import java.util.UUID;

/**
 * A file in the database. It never changes.
 *
 * @param name as people see it, without any path
 * @param mediaType found in the content, not believed from the browser
 * @param size in bytes
 * @param sha256 of the content, 64 hexadecimal digits
 * @param storedBy the person's id
 */
public record StoredFile(
        UUID id, String name, String mediaType, long size, String sha256, Instant storedAt, String storedBy) {}
