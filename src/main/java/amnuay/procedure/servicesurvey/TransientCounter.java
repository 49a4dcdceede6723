package amnuay.procedure.servicesurvey;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;

/**
 * Counts how often something was asked for in the last few seconds. It keeps numbers in slots only, never what was counted: the slot of an
 * address cannot be read back into the address, and everything is forgotten when the few seconds are over. Of fixed size, however many
 * ask. Each node counts for itself.
 */
final class TransientCounter {

    private static final int SLOTS = 1 << 16;

    private record Window(long number, byte[] salt, AtomicIntegerArray counts) {}

    private final int most;
    private final long windowNanos;
    private final LongSupplier nanos;
    private final SecureRandom random = new SecureRandom();
    private final AtomicReference<Window> current = new AtomicReference<>(new Window(Long.MIN_VALUE, null, null));

    /**
     * @param most how often within a window
     * @param nanos a clock that only goes forward, in nanoseconds
     */
    TransientCounter(int most, Duration window, LongSupplier nanos) {
        this.most = most;
        this.windowNanos = window.toNanos();
        this.nanos = nanos;
    }

    /** Counts one more; whether it is still within what is allowed. */
    boolean allows(String asked) {
        Window window = window();
        return window.counts().incrementAndGet(slot(asked, window.salt())) <= most;
    }

    private Window window() {
        long number = Math.floorDiv(nanos.getAsLong(), windowNanos);
        Window known = current.get();
        if (known.number() == number) {
            return known;
        }
        byte[] salt = new byte[16];
        random.nextBytes(salt);
        Window next = new Window(number, salt, new AtomicIntegerArray(SLOTS));
        return current.compareAndSet(known, next) ? next : current.get();
    }

    private static int slot(String asked, byte[] salt) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            byte[] hash = digest.digest(asked.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(hash).getShort() & (SLOTS - 1);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
