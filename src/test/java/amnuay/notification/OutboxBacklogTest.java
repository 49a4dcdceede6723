package amnuay.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import jakarta.mail.Address;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** What becomes of many mails when the server is away, slow to trust us, or knows nobody of that name. */
class OutboxBacklogTest extends MailDesk {

    private static final Instant MORNING = Instant.parse("2026-11-23T01:30:00Z");

    OutboxBacklogTest() {
        super(MORNING, GreenMailConfiguration.aConfig().withUser("amnuay", "amnuay", "right"));
    }

    @Test
    void drainsADayOfMailsWithinTheLimitWhenTheServerIsBack() {
        smtp.setPort(1);
        for (int minute = 0; minute < 24 * 60; minute++) {
            if (minute % 8 == 0) {
                tell("k" + minute);
            }
            office.sender(smtp).sendDue();
            clock.pass(Duration.ofMinutes(1));
        }
        assertThat(states()).containsExactly("WAITING 180");

        smtp.setPort(server.getSmtp().getPort());
        List<Integer> perTick = new ArrayList<>();
        for (int tick = 0; tick < 20 * 12; tick++) {
            int before = server.getReceivedMessages().length;
            office.sender(smtp).sendDue();
            perTick.add(server.getReceivedMessages().length - before);
            clock.pass(Duration.ofSeconds(5));
        }

        assertThat(states()).containsExactly("SENT 180");
        assertThat(server.getReceivedMessages()).hasSize(180);
        assertThat(Arrays.stream(server.getReceivedMessages())
                        .map(ReceivedMail::id)
                        .distinct())
                .hasSize(180);
        for (int from = 0; from + 12 <= perTick.size(); from++) {
            assertThat(perTick.subList(from, from + 12).stream()
                            .mapToInt(sent -> sent)
                            .sum())
                    .isLessThanOrEqualTo(60);
        }
    }

    @Test
    void goesOnWithinTheHourWhenTheClockJumpsBack() {
        for (int number = 0; number < 60; number++) {
            tell("k" + number);
        }
        office.sender(smtp).sendDue();
        office.sender(smtp).sendDue();
        assertThat(server.getReceivedMessages()).hasSize(60);

        clock.pass(Duration.ofHours(-1));
        tell("after");
        office.sender(smtp).sendDue();

        assertThat(server.getReceivedMessages()).hasSize(61);
    }

    @Test
    void keepsTheMailsOfAWrongPasswordAndSendsThemWithTheRightOne() {
        tell("k1");
        tell("k2");
        smtp.setUsername("amnuay");
        smtp.setPassword("wrong");
        smtp.getJavaMailProperties().setProperty("mail.smtp.auth", "true");
        for (int hour = 0; hour < 30; hour++) {
            office.sender(smtp).sendDue();
            clock.pass(Duration.ofHours(1));
        }
        assertThat(states()).containsExactly("WAITING 2");
        assertThat(lastError()).contains("Authentication");

        smtp.setPassword("right");
        office.sender(smtp).sendDue();
        assertThat(states()).containsExactly("SENT 2");
    }

    @Test
    void givesUpOldNewsAfterThreeDaysWithoutServerAndSendsAllOfItWhenAsked() {
        tell("k1");
        smtp.setPort(1);
        clock.pass(Duration.ofDays(3).plusSeconds(1));
        office.sender(smtp).sendDue();
        assertThat(states()).containsExactly("DEAD 1");

        smtp.setPort(server.getSmtp().getPort());
        assertThat(office.outbox().sendAllAgain(Outbox.State.DEAD)).isPositive();
        assertThat(office.outbox().sendAllAgain(Outbox.State.SENT)).isZero();
        office.sender(smtp).sendDue();
        assertThat(states()).containsExactly("SENT 1");
    }

    @Test
    void putsAnAddressThatTheServerDoesNotKnowOnTheListOfTheDeadAtOnce() {
        tell("k1");
        JavaMailSenderImpl knowingNobody = new JavaMailSenderImpl() {
            @Override
            public void send(MimeMessage mail) {
                throw new MailSendException(Map.of(
                        mail,
                        new SendFailedException(
                                "550 5.1.1 no such user", null, new Address[0], new Address[0], address())));
            }
        };
        office.sender(knowingNobody).sendDue();

        assertThat(states()).containsExactly("DEAD 1");
        assertThat(lastError()).isEqualTo("550 5.1.1 no such user");
    }

    @Test
    void writesNoMailToWhoWantsNoneButForAnEscalation(@Autowired NoticeChoices choices) {
        assertThat(choices.of(person)).isEqualTo(new NoticeChoices.Choice(NoticeChoices.Style.DIGEST, true));
        choices.choose(person, new NoticeChoices.Choice(NoticeChoices.Style.SINGLE, false));
        assertThat(choices.of(person)).isEqualTo(new NoticeChoices.Choice(NoticeChoices.Style.SINGLE, false));

        tell("k1");
        assertThat(states()).isEmpty();
        transaction.executeWithoutResult(work -> office.notices().send(notice("k2", true)));
        assertThat(states()).containsExactly("WAITING 1");
        assertThat(database.sql("select count(*) from inbox_message where recipient = :person")
                        .param("person", person)
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    private static Address[] address() {
        try {
            return new Address[] {new InternetAddress("nobody@example.org")};
        } catch (Exception impossible) {
            throw new AssertionError(impossible);
        }
    }

    private void tell(String key) {
        transaction.executeWithoutResult(work -> office.notices().send(notice(key, false)));
    }

    private Notice notice(String key, boolean escalation) {
        return new Notice(
                key,
                person,
                person + "@example.org",
                "นางสาวสมใจ ใจดี",
                "approval-returned",
                Map.of("subject", "คำสั่ง", "by", "นายดี มีสุข", "remark", "แก้"),
                "/camunda/app/tasklist/default/#/?task=7",
                escalation);
    }

    private List<String> states() {
        return database.sql("select state || ' ' || count(*) from outbox_mail where recipient = :person group by state")
                .param("person", person)
                .query(String.class)
                .list();
    }

    private String lastError() {
        return database.sql("select max(last_error) from outbox_mail where recipient = :person")
                .param("person", person)
                .query(String.class)
                .single();
    }
}
