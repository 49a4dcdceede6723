package amnuay.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amnuay.AmnuayTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@AmnuayTest
class NoticesTest {

    private final String person = "notices-" + UUID.randomUUID();

    @Autowired
    private Notices notices;

    @Autowired
    private Inbox inbox;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void tellsAPersonTheSameThingOnlyOnce() {
        transaction.executeWithoutResult(work -> notices.send(returned("k1", "ครั้งแรก")));
        transaction.executeWithoutResult(work -> {
            notices.send(returned("k1", "ครั้งที่สอง"));
            notices.send(returned("k2", "อีกเรื่อง"));
        });

        assertThat(inbox.of(person, 10, 0))
                .extracting(Inbox.Message::subject)
                .containsExactlyInAnyOrder("ส่งกลับแก้ไข: ครั้งแรก", "ส่งกลับแก้ไข: อีกเรื่อง");
        assertThat(mails()).isEqualTo(2);
    }

    @Test
    void leavesNothingBehindWhenTheWorkIsRolledBack() {
        transaction.executeWithoutResult(work -> {
            notices.send(returned("k1", "คำสั่ง"));
            work.setRollbackOnly();
        });

        assertThat(inbox.size(person)).isZero();
        assertThat(mails()).isZero();
    }

    @Test
    void writesOnlyTogetherWithTheWorkItTellsAbout() {
        assertThatThrownBy(() -> notices.send(returned("k1", "คำสั่ง")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void setsMailsAsideWhileNoMailServerIsNamed() {
        transaction.executeWithoutResult(work -> notices.send(returned("k1", "คำสั่ง")));

        assertThat(database.sql("select state from outbox_mail where recipient = :person")
                        .param("person", person)
                        .query(String.class)
                        .list())
                .containsExactly("NO_SERVER");
        assertThat(notices.unread(person)).isEqualTo(1);
    }

    @Test
    void tellsAPersonWithoutAddressThroughTheInboxAlone() {
        transaction.executeWithoutResult(work -> notices.send(new Notice(
                "k1",
                person,
                " ",
                "นางสาวสมใจ ใจดี",
                "approval-returned",
                Map.of("subject", "คำสั่ง", "by", "นายดี", "remark", "แก้"),
                null)));

        assertThat(notices.unread(person)).isEqualTo(1);
        assertThat(mails()).isZero();
    }

    @Test
    void countsAMessageAsReadOnlyForTheOneItWasSentTo() {
        transaction.executeWithoutResult(work -> notices.send(returned("k1", "คำสั่ง")));
        UUID message = inbox.of(person, 10, 0).get(0).id();

        assertThat(inbox.open("somebody-else", message)).isEmpty();
        assertThat(notices.unread(person)).isEqualTo(1);
        assertThat(inbox.open(person, message)).isPresent();
        assertThat(notices.unread(person)).isZero();
    }

    @Test
    void linksOnlyIntoTheApplication() {
        assertThatThrownBy(() -> new Notice("k", person, null, "ก", "task-assigned", Map.of(), "//example.org"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Notice returned(String key, String subject) {
        return new Notice(
                key,
                person,
                person + "@example.org",
                "นางสาวสมใจ ใจดี",
                "approval-returned",
                Map.of("subject", subject, "by", "นายดี มีสุข", "remark", "แก้วันที่"),
                "/camunda/app/tasklist/default/#/?task=1");
    }

    private long mails() {
        return database.sql("select count(*) from outbox_mail where recipient = :person")
                .param("person", person)
                .query(Long.class)
                .single();
    }
}
