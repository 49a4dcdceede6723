package amnuay.procedure.servicesurvey;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The hidden key of one page that was handed out. It says nothing about who holds it; a key that the office did not sign for this very
 * link is not taken, and each counts once. It stands in for a CSRF token where there is no session.
 */
final class PageKey {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int ID_BYTES = 16;
    private static final int SIGNATURE_BYTES = 16;

    private PageKey() {}

    /** A new key for a page of the link. */
    static String issue(String token, byte[] secret) {
        byte[] id = bytes(UUID.randomUUID());
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(ByteBuffer.allocate(ID_BYTES + SIGNATURE_BYTES)
                        .put(id)
                        .put(signature(id, token, secret))
                        .array());
    }

    /** What the key is counted under; empty when the office never gave it out for this link. */
    static Optional<UUID> read(String key, String token, byte[] secret) {
        byte[] raw = decoded(key);
        if (raw.length != ID_BYTES + SIGNATURE_BYTES) {
            return Optional.empty();
        }
        byte[] id = Arrays.copyOf(raw, ID_BYTES);
        byte[] signed = Arrays.copyOfRange(raw, ID_BYTES, raw.length);
        if (!MessageDigest.isEqual(signed, signature(id, token, secret))) {
            return Optional.empty();
        }
        ByteBuffer buffer = ByteBuffer.wrap(id);
        return Optional.of(new UUID(buffer.getLong(), buffer.getLong()));
    }

    private static byte[] decoded(String key) {
        try {
            return key == null ? new byte[0] : Base64.getUrlDecoder().decode(key);
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }

    private static byte[] signature(byte[] id, String token, byte[] secret) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            mac.update(id);
            return Arrays.copyOf(mac.doFinal(token.getBytes(StandardCharsets.UTF_8)), SIGNATURE_BYTES);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(ID_BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
