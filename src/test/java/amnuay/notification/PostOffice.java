package amnuay.notification;

import java.time.Clock;
import java.util.Map;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Sends in tests, by a mail server of the test, what was set aside because the application has none. */
@Component
public class PostOffice {

    private final Outbox outbox;
    private final JdbcClient database;
    private final Clock clock;

    PostOffice(@Lazy Outbox outbox, JdbcClient database, Clock clock) {
        this.outbox = outbox;
        this.database = database;
        this.clock = clock;
    }

    /** Sends what waits for people whose ids begin so, and nothing else. */
    public void deliver(String recipients, JavaMailSender smtp) {
        database.sql("delete from outbox_mail where state = 'WAITING'").update();
        database.sql("update outbox_mail set state = 'WAITING' where state = 'NO_SERVER' and recipient like :people")
                .param("people", recipients + "%")
                .update();
        var beans = new StaticListableBeanFactory(Map.of("mails", smtp));
        var server = new MailServer(beans.getBeanProvider(JavaMailSender.class), "127.0.0.1");
        new OutboxSender(outbox, server, clock, "amnuay@office.example").sendDue();
    }
}
