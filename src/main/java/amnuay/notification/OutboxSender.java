package amnuay.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sends the mails of the outbox. Several nodes may do so at once. A mail goes out once; when the process dies between the mail
 * server's yes and our note of it, at most once more per such crash, with the same Message-ID.
 */
@Component
class OutboxSender {

    private static final Logger log = LoggerFactory.getLogger(OutboxSender.class);
    private static final int BATCH = 50;
    private static final int LONGEST_ERROR = 500;

    private final Outbox outbox;
    private final MailServer server;
    private final Clock clock;
    private final String from;

    OutboxSender(Outbox outbox, MailServer server, Clock clock, @Value("${amnuay.mail.from}") String from) {
        this.outbox = outbox;
        this.server = server;
        this.clock = clock;
        this.from = from;
    }

    @Scheduled(fixedDelayString = "${amnuay.mail.every:5s}", initialDelayString = "${amnuay.mail.every:5s}")
    void sendDue() {
        server.sender().ifPresent(this::sendDue);
    }

    private void sendDue(JavaMailSender sender) {
        boolean serverAnswers = true;
        for (int sent = 0; serverAnswers && sent < BATCH; sent++) {
            Optional<Outbox.Mail> mail = outbox.takeNext();
            if (mail.isEmpty()) {
                return;
            }
            serverAnswers = deliver(mail.get(), sender);
        }
    }

    /** @return false when the server itself cannot be reached, so that trying the next mail makes no sense now */
    private boolean deliver(Outbox.Mail mail, JavaMailSender sender) {
        try {
            sender.send(message(mail, sender));
        } catch (MessagingException | UnsupportedEncodingException unwritable) {
            fail(mail, unwritable, true);
            return true;
        } catch (MailAuthenticationException wrongPassword) {
            blameServer(mail, wrongPassword);
            return false;
        } catch (MailSendException refused) {
            if (refused.getCause() != null) {
                blameServer(mail, refused);
                return false;
            }
            fail(mail, refused, isNoAddress(refused));
            return true;
        } catch (RuntimeException unexpected) {
            fail(mail, unexpected, false);
            return true;
        }
        outbox.sent(mail);
        return true;
    }

    private void blameServer(Outbox.Mail mail, Exception failure) {
        String reason = reason(failure);
        log.warn("Mail {} has to wait for the mail server: {}", mail.messageId(), reason);
        outbox.serverFailed(mail, reason);
    }

    /** The server knows for certain that nobody is there, so asking again makes no sense. */
    private static boolean isNoAddress(MailSendException refused) {
        return Stream.of(refused.getMessageExceptions())
                .anyMatch(each -> each instanceof SendFailedException failed
                        && failed.getInvalidAddresses() != null
                        && failed.getInvalidAddresses().length > 0);
    }

    private void fail(Outbox.Mail mail, Exception failure, boolean forGood) {
        String reason = reason(failure);
        log.warn("Mail {} was not sent in attempt {}: {}", mail.messageId(), mail.attempts(), reason);
        outbox.failed(mail, reason, forGood);
    }

    /** On one line: an administrator reads it in a list. */
    private static String reason(Exception failure) {
        Exception cause = failure instanceof MailSendException refused && refused.getMessageExceptions().length > 0
                ? refused.getMessageExceptions()[0]
                : failure;
        String reason = String.valueOf(cause.getMessage())
                .replaceAll("[\\s\\p{Cntrl}]+", " ")
                .strip();
        return reason.substring(0, Math.min(reason.length(), LONGEST_ERROR));
    }

    private MimeMessage message(Outbox.Mail mail, JavaMailSender sender)
            throws MessagingException, UnsupportedEncodingException {
        MimeMessage message = sender.createMimeMessage();
        MimeMessageHelper helper = new MimeMessageHelper(
                message, MimeMessageHelper.MULTIPART_MODE_MIXED_RELATED, StandardCharsets.UTF_8.name());
        helper.setFrom(from, "อำนวย");
        helper.setTo(new InternetAddress(mail.toAddress(), true));
        helper.setSubject(mail.subject());
        helper.setText(mail.bodyText(), mail.bodyHtml());
        helper.setSentDate(Date.from(clock.instant()));
        message.setHeader("Message-ID", mail.messageId());
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }
}
