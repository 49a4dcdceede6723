package amnuay.notification;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells people what concerns them. Everything is written down in the caller's transaction and nothing is sent in it: when the
 * caller's work is rolled back, nobody hears of it; when it is committed, nothing is lost whatever crashes.
 *
 * <p>Without a mail server ({@code spring.mail.host}) the inbox works alone. The mails are still written down, but set aside: they
 * do not pour out months later when a server is named; an administrator may send each of them from the list of mails.
 */
@Component
public class Notices {

    private final NoticeTemplates templates;
    private final MailPaper paper;
    private final Inbox inbox;
    private final Outbox outbox;
    private final MailServer server;
    private final String baseUrl;
    private final String mailDomain;

    Notices(
            NoticeTemplates templates,
            MailPaper paper,
            Inbox inbox,
            Outbox outbox,
            MailServer server,
            @Value("${amnuay.base-url}") String baseUrl,
            @Value("${amnuay.mail.from}") String from) {
        this.templates = templates;
        this.paper = paper;
        this.inbox = inbox;
        this.outbox = outbox;
        this.server = server;
        this.baseUrl = baseUrl.replaceAll("/+$", "");
        this.mailDomain = from.substring(from.indexOf('@') + 1);
    }

    /**
     * Tells one person one thing, once: a repeated key for the same person does nothing. Besides its values a text may name
     * {@code link} (absolute address) and {@code recipientName}. Who has chosen to get no mails gets none, except of an escalation.
     *
     * @throws RuntimeException when the text is missing or names a value that is not given
     * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(Notice notice) {
        String link = notice.link() == null ? null : baseUrl + notice.link();
        NoticeText text = templates.write(notice.template(), valuesFor(notice, link));
        boolean isNew = inbox.put(notice, text);
        if (isNew && notice.hasEmail()) {
            outbox.put(mail(notice, text, link), state(), notice.escalation());
        }
    }

    /**
     * Writes to somebody who has no inbox here, for example a school: by e-mail alone, once per key. Without an address nothing
     * happens.
     *
     * @param notice its recipient is a name of ours for them, for example {@code school:65020001}
     * @throws RuntimeException as {@link #send}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void mail(Notice notice) {
        if (notice.hasEmail()) {
            String link = notice.link() == null ? null : baseUrl + notice.link();
            outbox.put(mail(notice, templates.write(notice.template(), valuesFor(notice, link)), link), state(), true);
        }
    }

    /** How many messages this person has not opened; zero for an unknown person. */
    public long unread(String person) {
        return inbox.unread(person);
    }

    /** For whoever looks after the installation. */
    public MailState mails() {
        return new MailState(
                server.sender().isPresent(),
                outbox.count(Outbox.State.WAITING),
                outbox.oldest(Outbox.State.WAITING).orElse(null),
                outbox.count(Outbox.State.DEAD));
    }

    private Outbox.State state() {
        return server.sender().isPresent() ? Outbox.State.WAITING : Outbox.State.NO_SERVER;
    }

    private Outbox.Draft mail(Notice notice, NoticeText text, String link) {
        return new Outbox.Draft(
                notice.recipient(),
                notice.key(),
                notice.recipientName(),
                notice.email().strip(),
                text.subject(),
                paper.text(text, notice.recipientName(), link),
                paper.html(text, notice.recipientName(), link),
                messageId(notice));
    }

    private static Map<String, Object> valuesFor(Notice notice, String link) {
        Map<String, Object> values = new HashMap<>(notice.values());
        values.put("recipientName", notice.recipientName());
        values.put("link", link);
        return values;
    }

    /** The dedupe key in the form of a Message-ID: a mail that had to be sent twice is recognised as one. */
    private String messageId(Notice notice) {
        byte[] key = (notice.recipient() + "\n" + notice.key()).getBytes(StandardCharsets.UTF_8);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key);
            return "<" + HexFormat.of().formatHex(hash, 0, 16) + "@" + mailDomain + ">";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
