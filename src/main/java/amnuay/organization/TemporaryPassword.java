package amnuay.organization;

import java.security.SecureRandom;

/** Makes passwords that can be read out on the telephone: no letters that look alike, in three groups such as {@code Kmfb-7493-xwqp}. */
final class TemporaryPassword {

    private static final String UPPER = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final String LOWER = "abcdefghjkmnpqrstuvwxyz";
    private static final String DIGITS = "23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private TemporaryPassword() {}

    /** About 50 bits of chance; holds capital and small letters, digits and a sign, as the engine's password rules ask. */
    static String make() {
        return pick(UPPER, 1) + pick(LOWER, 3) + "-" + pick(DIGITS, 4) + "-" + pick(LOWER, 4);
    }

    private static String pick(String from, int count) {
        StringBuilder picked = new StringBuilder();
        for (int i = 0; i < count; i++) {
            picked.append(from.charAt(RANDOM.nextInt(from.length())));
        }
        return picked.toString();
    }
}
