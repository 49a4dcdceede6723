package amnuay.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import amnuay.AmnuayTest;
import amnuay.deadline.ReminderBook;
import amnuay.notification.NoticeChoices;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** People who want to be told one by one, or without mails. */
@AmnuayTest
class SingleNoticesTest extends ReminderStory {

    @Autowired
    NoticeChoices choices;

    @Autowired
    ReminderBook book;

    @AfterEach
    void forgetChoices() {
        database.sql("delete from notice_choice where person like 'rem.%'").update();
    }

    @Test
    void tellsOneByOneAndOnceWhoWantsItSo() {
        choices.choose("rem.anan", new NoticeChoices.Choice(NoticeChoices.Style.SINGLE, true));
        time.set("2027-04-02T07:00");
        assigned("จัดทำคำสั่ง", "rem.anan", "2027-04-05");
        assigned("สรุปผล_1", "rem.anan", "2027-04-08");
        time.set("2027-04-07T08:30");

        reminders.remind();
        reminders.remind();

        assertThat(subjects("rem.anan"))
                .containsExactlyInAnyOrder("เกินกำหนด 1 วันทำการ: จัดทำคำสั่ง", "เหลือ 1 วันทำการ: สรุปผล_1");
        assertThat(digests("rem.anan")).isZero();
        assertThat(database.sql(
                                "select link from inbox_message where recipient = 'rem.anan' and subject like '%สรุปผล%'")
                        .query(String.class)
                        .single())
                .isEqualTo("/camunda/app/tasklist/default/#/?task=" + created.get(1));
    }

    @Test
    void sendsAnEscalationByMailAlsoToWhoWantsNoMails() {
        choices.choose("rem.head", new NoticeChoices.Choice(NoticeChoices.Style.DIGEST, false));
        choices.choose("rem.anan", new NoticeChoices.Choice(NoticeChoices.Style.DIGEST, false));
        time.set("2027-04-02T07:00");
        assigned("A", "rem.anan", "2027-04-05");
        time.set("2027-04-07T08:30");

        reminders.remind();

        assertThat(digests("rem.anan")).isEqualTo(1);
        assertThat(mails("rem.anan")).isZero();
        assertThat(digests("rem.head")).isEqualTo(1);
        assertThat(mails("rem.head")).isEqualTo(1);
    }

    @Test
    void forgetsWhatWasSaidLongAgo() {
        time.set("2027-04-02T07:00");
        assigned("A", "rem.anan", "2027-04-05");
        time.set("2027-04-05T08:30");
        reminders.remind();

        book.forgetBefore(LocalDate.of(2027, 4, 5));
        assertThat(saidTo("rem.anan")).hasSize(1);
        book.forgetBefore(LocalDate.of(2027, 4, 6));
        assertThat(saidTo("rem.anan")).isEmpty();
        assertThat(book.toldOn(LocalDate.of(2027, 4, 5))).doesNotContain("rem.anan");
    }
}
