package amnuay.platform;

import java.security.SecureRandom;
import java.util.Base64;

/** Makes passwords that nobody guesses and that the engine's password policy accepts. */
final class GeneratedPassword {

    private static final int RANDOM_BYTES = 18;

    /** Upper case, lower case, digit and sign, which the policy asks for and chance may not bring. */
    private static final String OF_EVERY_KIND = "-Aa1";

    private GeneratedPassword() {}

    static String next() {
        byte[] random = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random) + OF_EVERY_KIND;
    }
}
