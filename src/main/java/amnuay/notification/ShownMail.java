package amnuay.notification;

import amnuay.thai.ThaiDates;
import java.util.UUID;

/**
 * A mail as the administrator's list shows it.
 *
 * @param sent null unless it went out
 * @param next when it is tried again; null unless it waits
 */
record ShownMail(
        UUID id,
        String recipientName,
        String toAddress,
        String subject,
        String written,
        String sent,
        String next,
        int attempts,
        String lastError,
        boolean canSendAgain) {

    static ShownMail of(Outbox.Mail mail) {
        return new ShownMail(
                mail.id(),
                mail.recipientName(),
                mail.toAddress(),
                mail.subject(),
                ThaiDates.screenTime(mail.createdAt()),
                mail.sentAt() == null ? null : ThaiDates.screenTime(mail.sentAt()),
                mail.state() == Outbox.State.WAITING ? ThaiDates.screenTime(mail.nextAttemptAt()) : null,
                mail.attempts() + mail.serverFaults(),
                mail.lastError(),
                mail.state() == Outbox.State.DEAD || mail.state() == Outbox.State.NO_SERVER);
    }
}
