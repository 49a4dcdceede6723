package amnuay.notification;

import amnuay.thai.ThaiDates;
import java.util.UUID;

/** A message as the inbox page shows it. */
record ShownMessage(UUID id, String subject, String bodyText, boolean hasLink, boolean unread, String written) {

    static ShownMessage of(Inbox.Message message) {
        return new ShownMessage(
                message.id(),
                message.subject(),
                message.bodyText(),
                message.link() != null,
                message.isUnread(),
                ThaiDates.screenTime(message.createdAt()));
    }
}
