package amnuay.notification;

import java.util.Map;
import java.util.Objects;

/**
 * Something one person is to be told.
 *
 * @param key what makes this notice the same notice, for example {@code krs-2570:order:appointed}; a person is told only once per key
 * @param recipient id of the person
 * @param email address of the person; null or blank when there is none, then only the inbox gets it
 * @param recipientName name as it is written after เรียน
 * @param template text under {@code notices/}, without ending, for example {@code krs/appointed}
 * @param values what the text names; dates and numbers already written out, {@code null} values count as absent
 * @param link path in the application that begins with one slash; null when there is nothing to open
 * @param escalation whether it also goes out as a mail to somebody who wants none
 */
public record Notice(
        String key,
        String recipient,
        String email,
        String recipientName,
        String template,
        Map<String, Object> values,
        String link,
        boolean escalation) {

    /** A notice that reaches the e-mail of those who want mails. */
    public Notice(
            String key,
            String recipient,
            String email,
            String recipientName,
            String template,
            Map<String, Object> values,
            String link) {
        this(key, recipient, email, recipientName, template, values, link, false);
    }

    public Notice {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(recipient, "recipient");
        Objects.requireNonNull(recipientName, "recipientName");
        Objects.requireNonNull(template, "template");
        Objects.requireNonNull(values, "values");
        if (link != null && (!link.startsWith("/") || link.startsWith("//"))) {
            throw new IllegalArgumentException("A notice links to a path of the application, not to " + link);
        }
    }

    boolean hasEmail() {
        return email != null && !email.isBlank();
    }
}
