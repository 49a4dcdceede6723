package amnuay.notification;

import java.time.Instant;

/**
 * How the mails of the office are getting on.
 *
 * @param server whether the office has named a mail server; having none is a supported state
 * @param waiting mails that are still to go out
 * @param oldestWaiting when the oldest of them was written; null when none waits
 * @param undeliverable mails that were given up
 */
public record MailState(boolean server, long waiting, Instant oldestWaiting, long undeliverable) {}
