package amnuay.document.scan;

import java.util.Optional;
import java.util.UUID;

/** The QR code that tells which document a page belongs to. It holds the document's id and nothing a stranger could use. */
public final class PageCode {

    private static final String PREFIX = "amnuay:";

    private PageCode() {}

    /** The code as a PNG. */
    public static byte[] png(UUID document) {
        return QrCode.png(PREFIX + document);
    }

    /** The document that a code read from a page speaks of; empty for codes of others. */
    static Optional<UUID> document(String code) {
        if (!code.startsWith(PREFIX)) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(code.substring(PREFIX.length())));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
