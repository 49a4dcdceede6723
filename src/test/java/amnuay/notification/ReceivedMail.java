package amnuay.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads what arrived at the mail server. */
final class ReceivedMail {

    private ReceivedMail() {}

    static String id(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** Every text of the mail in its order: plain, then HTML. */
    static List<String> bodies(MimeMessage mail) throws MessagingException, IOException {
        return texts(mail.getContent());
    }

    private static List<String> texts(Object content) throws MessagingException, IOException {
        if (!(content instanceof Multipart parts)) {
            return List.of(content.toString());
        }
        List<String> texts = new ArrayList<>();
        for (int index = 0; index < parts.getCount(); index++) {
            texts.addAll(texts(parts.getBodyPart(index).getContent()));
        }
        return texts;
    }
}
