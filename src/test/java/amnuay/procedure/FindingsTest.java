package amnuay.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;

import amnuay.AmnuayTest;
import amnuay.LoggedIn;
import amnuay.thai.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Findings of the years krs-2698 and krs-2699, which are never opened, and how their owners are reminded. */
@AmnuayTest
class FindingsTest extends ReminderStory {

    private static final LocalDate MONDAY = LocalDate.of(2027, 4, 5);

    @Autowired
    Findings findings;

    @Autowired
    LoggedIn loggedIn;

    @AfterEach
    void forgetFindings() {
        database.sql(
                        "delete from finding_change where finding in (select id from finding where business_key like 'krs-269%')")
                .update();
        database.sql("delete from finding where business_key like 'krs-269%'").update();
        setup.activate("rem.anan");
    }

    @Test
    void keepsAnItemOnceAndTellsItsOwnerOnce() {
        time.set("2027-03-01T09:00");
        findings.record(entry("wait", "ลดเวลารอคอย", "rem.anan", MONDAY));
        findings.record(entry("wait", "เขียนใหม่", "rem.boon", MONDAY.plusDays(1)));

        assertThat(findings.of("krs-2699"))
                .singleElement()
                .extracting(Finding::text, Finding::owner, Finding::due, Finding::state, Finding::key)
                .containsExactly("ลดเวลารอคอย", "rem.anan", MONDAY, FindingState.OPEN, "wait");
        assertThat(subjects("rem.anan")).containsExactly("ประเด็นที่ต้องปรับปรุง: ลดเวลารอคอย");
        assertThat(subjects("rem.boon")).isEmpty();
    }

    @Test
    void refusesWhatNobodyCouldDo() {
        time.set("2027-04-05T09:00");
        refused(() -> findings.record(entry("a", " ", "rem.anan", MONDAY)), "ยังไม่ได้กรอกประเด็นที่ต้องปรับปรุง");
        refused(() -> findings.record(entry("a", "ก", null, MONDAY)), "ยังไม่ได้เลือกผู้รับผิดชอบ");
        refused(() -> findings.record(entry("a", "ก", "rem.nobody", MONDAY)), "ยังไม่ได้เลือกผู้รับผิดชอบ");
        refused(() -> findings.record(entry("a", "ก", "rem.anan", null)), "ยังไม่ได้กรอกวันที่ต้องดำเนินการให้เสร็จ");
        refused(
                () -> findings.record(entry("a", "ก", "rem.anan", MONDAY.minusDays(1))),
                "วันที่ต้องดำเนินการให้เสร็จ 4 เม.ย. 2570 ผ่านมาแล้ว");
        setup.deactivate("rem.anan");
        refused(
                () -> findings.record(entry("a", "ก", "rem.anan", MONDAY)),
                "นายอนันต์ แจ้งเตือน ไม่ได้ปฏิบัติงานที่สำนักงานแล้ว");
        assertThat(findings.of("krs-2699")).isEmpty();
    }

    @Test
    void closesAnItemOnceAndKeepsWhatHappened() {
        time.set("2027-04-02T09:00");
        findings.record(entry("a", "ก", "rem.anan", MONDAY));
        findings.record(entry("b", "ข", "rem.anan", MONDAY));
        UUID first = id("a");
        refused(() -> findings.move(first, MONDAY.plusDays(7), " ", "rem.boon"), "ยังไม่ได้กรอกเหตุผลที่เลื่อนกำหนด");
        refused(() -> findings.move(first, LocalDate.of(2027, 4, 1), "ช้า", "rem.boon"), "ผ่านมาแล้ว");
        findings.move(first, MONDAY.plusDays(7), "รอข้อมูล", "rem.boon");
        findings.handOver(first, "rem.chai", "ย้ายงาน", "rem.boon");
        refused(() -> findings.done(first, "", "rem.chai"), "ยังไม่ได้กรอกสิ่งที่ดำเนินการ");
        findings.done(first, "ติดตั้งบัตรคิว", "rem.chai");
        findings.drop(id("b"), "ซ้ำกับเรื่องอื่น", "rem.boon");

        refused(() -> findings.drop(first, "ซ้ำ", "rem.boon"), "ประเด็นนี้ปิดแล้ว (ดำเนินการแล้ว)");
        assertThat(findings.changes(findings.of("krs-2699")))
                .extracting(change -> change.what() + " " + change.before() + ">" + change.after() + " "
                        + change.reason() + " " + change.person())
                .containsExactlyInAnyOrder(
                        "MOVED 2027-04-05>2027-04-12 รอข้อมูล rem.boon",
                        "HANDED_OVER rem.anan>rem.chai ย้ายงาน rem.boon",
                        "DONE > ติดตั้งบัตรคิว rem.chai",
                        "DROPPED > ซ้ำกับเรื่องอื่น rem.boon");
        assertThat(findings.open()).extracting(Finding::businessKey).doesNotContain("krs-2699");
    }

    @Test
    void remindsTheOwnerWithTheTasksOfTheDayAndNeverTwice() {
        time.set("2027-03-01T09:00");
        findings.record(entry("wait", "ลดเวลารอคอย", "rem.anan", MONDAY));
        assigned("จัดทำคำสั่ง", "rem.anan", "2027-04-05");
        time.set("2027-04-05T08:30");
        reminders.remind();
        reminders.remind();

        assertThat(digests("rem.anan")).isEqualTo(1);
        assertThat(lastDigest("rem.anan"))
                .contains(
                        "ครบกำหนดวันนี้ (2 งาน)",
                        "จัดทำคำสั่ง",
                        "ประเด็นที่ต้องปรับปรุง: ลดเวลารอคอย",
                        "/office/findings#finding-" + id("wait"),
                        "การประเมินส่วนราชการ (KRS) ปีงบประมาณ ๒๖๙๙");
    }

    @Test
    void remindsSevenThreeAndOneWorkingDaysBeforeThenOnTheDayThenTheSuperiorsUntilItIsDone() {
        time.set("2027-03-01T09:00");
        findings.record(entry("wait", "ลดเวลารอคอย", "rem.anan", MONDAY));
        for (int day = 22; day <= 31; day++) {
            morning("2027-03-" + day);
        }
        for (int day = 1; day <= 9; day++) {
            morning("2027-04-0" + day);
        }
        assertThat(reminded("rem.anan"))
                .containsExactly(
                        "2027-03-25 before-7",
                        "2027-03-31 before-3",
                        "2027-04-02 before-1",
                        "2027-04-05 today",
                        "2027-04-07 overdue-1",
                        "2027-04-08 overdue-2",
                        "2027-04-09 overdue-3");
        assertThat(reminded("rem.head"))
                .containsExactly("2027-04-07 overdue-1", "2027-04-08 overdue-2", "2027-04-09 overdue-3");
        assertThat(reminded("rem.director")).containsExactly("2027-04-09 overdue-3");

        findings.done(id("wait"), "ติดตั้งบัตรคิว", "rem.anan");
        morning("2027-04-12");
        assertThat(reminded("rem.anan")).hasSize(7);
    }

    @Test
    void remindsAnewOfAMovedDay() {
        time.set("2027-03-01T09:00");
        findings.record(entry("wait", "ลดเวลารอคอย", "rem.anan", MONDAY));
        morning("2027-04-02");
        findings.move(id("wait"), LocalDate.of(2027, 4, 9), "รอข้อมูล", "rem.boon");
        morning("2027-04-05");
        morning("2027-04-08");
        assertThat(reminded("rem.anan"))
                .containsExactly("2027-04-02 before-1", "2027-04-05 before-3", "2027-04-08 before-1");
    }

    @Test
    void letsItsOwnerSayThatItIsDoneAndNamesOwnersWhoHaveLeft(@Autowired WebApplicationContext context)
            throws Exception {
        MockMvc web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        time.set("2027-04-02T09:00");
        findings.record(entry("a", "ลดเวลารอคอย", "rem.anan", MONDAY));
        findings.record(entry("b", "ปรับปรุงป้ายบอกทาง", "rem.boon", MONDAY));
        setup.deactivate("rem.anan");

        web.perform(get("/office/findings").with(loggedIn.as("rem.boon", "staff")))
                .andExpect(content()
                        .string(allOf(
                                containsString("ผู้รับผิดชอบที่ไม่ได้ปฏิบัติงานแล้ว: นายอนันต์ แจ้งเตือน"),
                                containsString("เหลือ 1 วันทำการ"),
                                not(containsString("ยกเลิกประเด็น")))));
        web.perform(post("/office/findings/" + id("a") + "/done")
                        .param("how", "ทำแล้ว")
                        .with(loggedIn.as("rem.boon", "staff"))
                        .with(csrf()))
                .andExpect(flash().attribute("refused", containsString("เฉพาะผู้รับผิดชอบ")));
        web.perform(post("/office/findings/" + id("b") + "/done")
                        .param("how", "เปลี่ยนป้ายแล้ว")
                        .with(loggedIn.as("rem.boon", "staff"))
                        .with(csrf()))
                .andExpect(flash().attribute("done", containsString("บันทึกผลการดำเนินการแล้ว")));
        web.perform(post("/office/findings/" + id("a") + "/owner")
                        .param("owner", "rem.chai")
                        .param("why", "ผู้รับผิดชอบเดิมย้าย")
                        .with(loggedIn.as("rem.clerk", "group-staff"))
                        .with(csrf()))
                .andExpect(flash().attributeExists("done"));
        web.perform(get("/office/findings").param("all", "true").with(loggedIn.as("rem.boon", "staff")))
                .andExpect(content()
                        .string(allOf(
                                containsString(
                                        "เปลี่ยนผู้รับผิดชอบจากนายอนันต์ แจ้งเตือนเป็นนายชัย แจ้งเตือน: ผู้รับผิดชอบเดิมย้าย"),
                                containsString("เปลี่ยนป้ายแล้ว"),
                                not(containsString("ผู้รับผิดชอบที่ไม่ได้ปฏิบัติงานแล้ว")))));
    }

    private void morning(String day) {
        time.set(day + "T08:30");
        if (!List.of("2027-03-27", "2027-03-28", "2027-04-03", "2027-04-04", "2027-04-06")
                .contains(day)) {
            reminders.remind();
        }
    }

    private List<String> reminded(String person) {
        return database.sql(
                        """
                        select (written_at at time zone 'Asia/Bangkok')::date || ' ' || kind from reminder
                        where person = :person and task_id = :finding order by 1""")
                .param("person", person)
                .param("finding", "finding-" + id("wait"))
                .query(String.class)
                .list();
    }

    private String lastDigest(String person) {
        return database.sql(
                        "select body_text from inbox_message where recipient = :person and key like 'deadline-digest:%'")
                .param("person", person)
                .query(String.class)
                .single();
    }

    private UUID id(String key) {
        return findings.of("krs-2699").stream()
                .filter(finding -> finding.key().equals(key))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static FindingEntry entry(String key, String text, String owner, LocalDate due) {
        return new FindingEntry("krs", "krs-2699", key, text, owner, due);
    }

    private static void refused(ThrowingCallable deed, String sentence) {
        assertThatThrownBy(deed).isInstanceOf(Refusal.class).hasMessageContaining(sentence);
    }
}
