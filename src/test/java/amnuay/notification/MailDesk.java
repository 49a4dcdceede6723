package amnuay.notification;

import amnuay.AmnuayTest;
import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.TransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A real mail server, the real database, and a clock that the test moves. */
@AmnuayTest
abstract class MailDesk {

    @RegisterExtension
    final GreenMailExtension server;

    final MovableClock clock;
    final String person = "mailed-" + UUID.randomUUID();

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionManager transactions;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    NoticeTemplates templates;

    @Autowired
    MailPaper paper;

    JavaMailSenderImpl smtp;
    MailOffice office;

    /** @param server how the mail server behaves */
    MailDesk(Instant now, GreenMailConfiguration server) {
        this.clock = new MovableClock(now);
        this.server = new GreenMailExtension(new ServerSetup(0, "127.0.0.1", "smtp")).withConfiguration(server);
    }

    @BeforeEach
    void wireWithOurClockAndServer() {
        database.sql("delete from outbox_mail where state = 'WAITING'").update();
        smtp = new JavaMailSenderImpl();
        smtp.setHost("127.0.0.1");
        smtp.setPort(server.getSmtp().getPort());
        smtp.setDefaultEncoding("UTF-8");
        office = new MailOffice(database, transactions, clock, templates, paper, smtp);
    }

    @AfterEach
    void clear() {
        database.sql("delete from outbox_mail where recipient = :person")
                .param("person", person)
                .update();
        database.sql("delete from notice_choice where person = :person")
                .param("person", person)
                .update();
    }
}
