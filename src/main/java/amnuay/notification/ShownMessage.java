package amnuay.notification;

import amnuay.thai.ThaiDates;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A message as the inbox page shows it. */
record ShownMessage(UUID id, String subject, List<Part> body, boolean hasLink, boolean unread, String written) {

    /**
     * A piece of the text.
     *
     * @param link path in the application, or null for mere text
     */
    record Part(String text, String link) {}

    /** @param baseUrl only what lies below it becomes a link */
    static ShownMessage of(Inbox.Message message, String baseUrl) {
        return new ShownMessage(
                message.id(),
                message.subject(),
                parts(message.bodyText(), baseUrl),
                message.link() != null,
                message.isUnread(),
                ThaiDates.screenTime(message.createdAt()));
    }

    /** Links are kept in the text as "words" (address). */
    private static List<Part> parts(String text, String baseUrl) {
        List<Part> parts = new ArrayList<>();
        Matcher link = Pattern.compile("\"([^\\n]+?)\" \\(" + Pattern.quote(baseUrl) + "(/[^\\s)]*)\\)")
                .matcher(text);
        int from = 0;
        while (link.find()) {
            parts.add(new Part(text.substring(from, link.start()), null));
            parts.add(new Part(link.group(1), link.group(2)));
            from = link.end();
        }
        parts.add(new Part(text.substring(from), null));
        return parts;
    }
}
