package amnuay.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** From the notice to the mailbox, whatever happens to the server or the process on the way. */
class OutboxSenderTest extends MailDesk {

    OutboxSenderTest() {
        super(Instant.parse("2026-11-22T02:00:00Z"), GreenMailConfiguration.aConfig());
    }

    @Test
    void sendsAThaiMailAsPlainTextAndHtml() throws Exception {
        tell("k1", person + "@example.org");
        sender(smtp).sendDue();

        MimeMessage mail = onlyMail();
        assertThat(mail.getSubject()).isEqualTo("ส่งกลับแก้ไข: คำสั่งแต่งตั้งคณะทำงาน & น้ำใจ");
        assertThat(mail.getFrom()[0].toString()).contains("amnuay@office.example");
        assertThat(mail.getRecipients(Message.RecipientType.TO)[0].toString()).isEqualTo(person + "@example.org");
        List<String> bodies = ReceivedMail.bodies(mail);
        assertThat(bodies.get(0))
                .startsWith("เรียน นางสาวสมใจ ใจดี")
                .contains("- ข้อสั่งการหรือเหตุผล: แก้ <วันที่> *ก่อน* ๒๒ พ.ย.")
                .contains("https://amnuay.example/camunda/app/tasklist/default/#/?task=7");
        assertThat(bodies.get(1))
                .contains("แก้ &lt;วันที่&gt; *ก่อน* ๒๒ พ.ย.")
                .contains("href=\"https://amnuay.example/camunda/app/tasklist/default/#/?task=7\"");
    }

    @Test
    void sendsEachMailOnce() {
        tell("k1", person + "@example.org");
        tell("k1", person + "@example.org");
        sender(smtp).sendDue();
        clock.pass(Duration.ofDays(2));
        sender(smtp).sendDue();

        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(state()).isEqualTo("SENT");
    }

    @Test
    void opensNoConnectionWhileTheWorkIsDone() {
        transaction.executeWithoutResult(work -> {
            office.notices().send(notice("k1", person + "@example.org"));
            sender(smtp).sendDue();
        });

        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(state()).isEqualTo("WAITING");
    }

    @Test
    void triesAgainLaterWithTheSameMessageIdWhenTheServerIsDown() throws Exception {
        tell("k1", person + "@example.org");
        String id = messageId();
        smtp.setPort(portNobodyListensOn());
        sender(smtp).sendDue();
        assertThat(state()).isEqualTo("WAITING");

        smtp.setPort(server.getSmtp().getPort());
        clock.pass(Duration.ofSeconds(59));
        sender(smtp).sendDue();
        assertThat(server.getReceivedMessages()).isEmpty();
        clock.pass(Duration.ofSeconds(1));
        sender(smtp).sendDue();

        assertThat(onlyMail().getMessageID()).isEqualTo(id).endsWith("@office.example>");
        assertThat(state()).isEqualTo("SENT");
    }

    @Test
    void neitherLosesNorDoublesAMailWhenTheClockJumpsBackAnHour() throws Exception {
        tell("before", person + "@example.org");
        smtp.setPort(portNobodyListensOn());
        sender(smtp).sendDue();
        smtp.setPort(server.getSmtp().getPort());

        clock.pass(Duration.ofHours(-1));
        tell("after", person + "@example.org");
        sender(smtp).sendDue();
        assertThat(server.getReceivedMessages()).hasSize(1);

        clock.pass(Duration.ofMinutes(61));
        sender(smtp).sendDue();
        clock.pass(Duration.ofDays(1));
        sender(smtp).sendDue();
        assertThat(Stream.of(server.getReceivedMessages()).map(ReceivedMail::id).distinct())
                .hasSize(2);
        assertThat(server.getReceivedMessages()).hasSize(2);
    }

    @Test
    void sparesTheOtherMailsWhileTheServerIsDown() throws Exception {
        tell("k1", person + "@example.org");
        tell("k2", person + "@example.org");
        smtp.setPort(portNobodyListensOn());
        sender(smtp).sendDue();

        assertThat(database.sql("select server_faults from outbox_mail where recipient = :person")
                        .param("person", person)
                        .query(Integer.class)
                        .list())
                .containsExactlyInAnyOrder(1, 0);
    }

    @Test
    void givesUpAfterTenAttemptsAndStartsAgainWhenAsked() throws Exception {
        tell("k1", person + "@example.org");
        JavaMailSenderImpl refusing = new JavaMailSenderImpl() {
            @Override
            public void send(MimeMessage mail) {
                throw new MailSendException(Map.of(mail, new MessagingException("451 try again later")));
            }
        };
        for (int attempt = 1; attempt <= 9; attempt++) {
            sender(refusing).sendDue();
            assertThat(state()).isEqualTo("WAITING");
            clock.pass(Duration.ofHours(4));
        }
        sender(refusing).sendDue();
        assertThat(state()).isEqualTo("DEAD");
        clock.pass(Duration.ofDays(1));
        sender(smtp).sendDue();
        assertThat(server.getReceivedMessages()).isEmpty();

        UUID dead = UUID.fromString(only("id"));
        assertThat(office.outbox().sendAgain(dead)).isTrue();
        sender(smtp).sendDue();

        assertThat(onlyMail().getMessageID()).isEqualTo(messageId());
        assertThat(office.outbox().sendAgain(dead)).isFalse();
    }

    @Test
    void putsAnImpossibleAddressOnTheListOfTheDeadAndGoesOn() throws Exception {
        tell("k1", "ไม่มี อีเมล");
        tell("k2", person + "@example.org");
        sender(smtp).sendDue();

        assertThat(onlyMail().getRecipients(Message.RecipientType.TO)[0].toString())
                .isEqualTo(person + "@example.org");
        assertThat(database.sql("select state from outbox_mail where recipient = :person order by key")
                        .param("person", person)
                        .query(String.class)
                        .list())
                .containsExactly("DEAD", "SENT");
    }

    @Test
    void sendsAtMostOneDoubleWithTheSameMessageIdWhenTheProcessDiesAfterSending() throws Exception {
        tell("k1", person + "@example.org");
        JavaMailSenderImpl dying = new JavaMailSenderImpl() {
            @Override
            public void send(MimeMessage mail) {
                smtp.send(mail);
                throw new Killed();
            }
        };
        assertThatThrownBy(() -> sender(dying).sendDue()).isInstanceOf(Killed.class);
        sender(smtp).sendDue();
        assertThat(server.getReceivedMessages()).hasSize(1);

        clock.pass(Duration.ofMinutes(5));
        sender(smtp).sendDue();
        clock.pass(Duration.ofDays(2));
        sender(smtp).sendDue();

        MimeMessage[] received = server.getReceivedMessages();
        assertThat(received).hasSize(2);
        assertThat(received[0].getMessageID()).isEqualTo(received[1].getMessageID());
    }

    @Test
    void stopsTryingAMailThatKillsEverySender() {
        tell("k1", person + "@example.org");
        JavaMailSenderImpl deadly = new JavaMailSenderImpl() {
            @Override
            public void send(MimeMessage mail) {
                throw new Killed();
            }
        };
        for (int attempt = 1; attempt <= 10; attempt++) {
            assertThatThrownBy(() -> sender(deadly).sendDue()).isInstanceOf(Killed.class);
            clock.pass(Duration.ofMinutes(5));
        }
        sender(deadly).sendDue();

        assertThat(state()).isEqualTo("DEAD");
    }

    @Test
    void sharesTheWorkBetweenTwoNodesWithoutDoubles() throws Exception {
        for (int number = 1; number <= 30; number++) {
            tell("k" + number, person + "@example.org");
        }
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            Callable<Void> node = () -> {
                sender(smtp).sendDue();
                return null;
            };
            for (var done : nodes.invokeAll(List.of(node, node))) {
                done.get();
            }
        } finally {
            nodes.shutdownNow();
        }

        assertThat(server.getReceivedMessages()).hasSize(30);
        assertThat(Stream.of(server.getReceivedMessages())
                        .map(mail -> ReceivedMail.id(mail))
                        .distinct())
                .hasSize(30);
    }

    private static class Killed extends Error {}

    private void tell(String key, String address) {
        transaction.executeWithoutResult(work -> office.notices().send(notice(key, address)));
    }

    private Notice notice(String key, String address) {
        return new Notice(
                key,
                person,
                address,
                "นางสาวสมใจ ใจดี",
                "approval-returned",
                Map.of(
                        "subject", "คำสั่งแต่งตั้งคณะทำงาน & น้ำใจ",
                        "by", "นายดี มีสุข",
                        "remark", "แก้ <วันที่> *ก่อน* ๒๒ พ.ย."),
                "/camunda/app/tasklist/default/#/?task=7");
    }

    private OutboxSender sender(JavaMailSender mails) {
        return office.sender(mails);
    }

    private MimeMessage onlyMail() {
        assertThat(server.getReceivedMessages()).hasSize(1);
        return server.getReceivedMessages()[0];
    }

    private String state() {
        return only("state");
    }

    private String messageId() {
        return only("message_id");
    }

    private String only(String column) {
        return database.sql("select " + column + " from outbox_mail where recipient = :person")
                .param("person", person)
                .query(String.class)
                .single();
    }

    private static int portNobodyListensOn() throws IOException {
        try (ServerSocket closed = new ServerSocket(0)) {
            return closed.getLocalPort();
        }
    }
}
