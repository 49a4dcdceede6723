package amnuay.notification;

import java.util.Optional;
import java.util.Properties;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** The office's mail server, if it has named one ({@code spring.mail.host}). Having none is a supported state. */
@Component
class MailServer {

    private static final String PATIENCE_MILLIS = "15000";

    private final Optional<JavaMailSender> sender;

    MailServer(ObjectProvider<JavaMailSender> senders, @Value("${spring.mail.host:}") String host) {
        this.sender = host.isBlank() ? Optional.empty() : Optional.ofNullable(senders.getIfAvailable());
        this.sender.ifPresent(MailServer::neverWaitForEver);
    }

    Optional<JavaMailSender> sender() {
        return sender;
    }

    private static void neverWaitForEver(JavaMailSender sender) {
        if (sender instanceof JavaMailSenderImpl smtp) {
            Properties settings = smtp.getJavaMailProperties();
            for (String step : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
                settings.putIfAbsent("mail.smtp." + step, PATIENCE_MILLIS);
                settings.putIfAbsent("mail.smtps." + step, PATIENCE_MILLIS);
            }
        }
    }
}
