package amnuay.procedure.krs;

import static amnuay.procedure.krs.KrsYear.day;
import static amnuay.procedure.krs.KrsYear.first;
import static amnuay.procedure.krs.KrsYear.second;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amnuay.AmnuayTest;
import amnuay.thai.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The fiscal years 2720 to 2724 belong to this test. */
@AmnuayTest
class RoundsTest {

    private static final Instant NOON = Instant.parse("2026-11-22T05:00:00Z");

    @Autowired
    KrsYear year;

    @Autowired
    Rounds rounds;

    @Test
    void plansAndReplansRoundsThatHaveNotOpened() {
        rounds.plan(2720, List.of(second(2720), first(2720)));
        Round before = rounds.of(2720).get(0);

        RoundEntry longer = new RoundEntry(" รอบที่   ๑", day(2720, 2, 1), day(2720, 3, 31), 10);
        List<Round> after =
                rounds.plan(2720, List.of(longer, new RoundEntry("รอบพิเศษ", day(2720, 10, 5), day(2720, 11, 29), 0)));

        assertThat(after).extracting(Round::name).containsExactly("รอบที่ ๑", "รอบพิเศษ");
        assertThat(after.get(0).id()).isEqualTo(before.id());
        assertThat(after.get(0).warns()).isEqualTo(day(2720, 3, 21));
        assertThat(rounds.nextToOpen(2720)).map(Round::name).hasValue("รอบที่ ๑");
    }

    @Test
    void refusesRoundsThatCannotBe() {
        refused(() -> rounds.plan(2721, List.of()), "อย่างน้อยหนึ่งรอบ");
        refused(() -> plan("", day(2721, 3, 1), day(2721, 3, 31), 0), "กรุณากรอกชื่อรอบ");
        refused(() -> rounds.plan(2721, List.of(first(2721), first(2721))), "มีมากกว่าหนึ่งรอบ");
        refused(() -> plan("ก", day(2721, 3, 31), day(2721, 3, 31), 0), "วันปิด 31 มี.ค. 2721 ต้องอยู่หลังวันเปิด");
        refused(() -> plan("ก", null, day(2721, 3, 31), 0), "กรุณากรอกวันเปิดและวันปิด");
        refused(
                () -> rounds.plan(
                        2721, List.of(first(2721), new RoundEntry("รอบซ้อน", day(2721, 3, 31), day(2721, 4, 30), 0))),
                "รอบ “รอบซ้อน” เปิดวันที่ 31 มี.ค. 2721 ซึ่งยังไม่พ้นวันปิดของรอบ “รอบที่ ๑”");
        refused(() -> plan("ก", day(2720, 9, 30), day(2721, 3, 31), 0), "อยู่นอกปีงบประมาณ ๒๗๒๑");
        refused(() -> plan("ก", day(2721, 9, 1), day(2721, 11, 30), 0), "ปิดไม่เกินวันที่ 29 พ.ย. 2721");
        refused(() -> plan("ก", day(2721, 3, 1), day(2721, 3, 31), 31), "เตือนก่อนปิด 31 วันไม่ได้");
        refused(
                () -> rounds.plan(
                        2569,
                        List.of(new RoundEntry("ผ่านแล้ว", LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31), 0))),
                "ซึ่งผ่านไปแล้ว");
        assertThat(rounds.of(2721)).isEmpty();
        assertThat(rounds.of(2569)).isEmpty();
    }

    @Test
    void takesUpARoundWhileOneIsToComeAndRefusesItAfterTheLast() {
        rounds.plan(2722, List.of(first(2722), second(2722)));
        rounds.open(rounds.of(2722).get(0).id(), NOON);
        RoundEntry between = new RoundEntry("รอบกลางปี", day(2722, 5, 1), day(2722, 5, 31), 7);

        assertThat(rounds.plan(2722, List.of(first(2722), between, second(2722))))
                .extracting(Round::name)
                .containsExactly("รอบที่ ๑", "รอบกลางปี", "รอบที่ ๒");
        assertThat(rounds.plan(2722, List.of(second(2722))))
                .extracting(Round::name)
                .containsExactly("รอบที่ ๑", "รอบที่ ๒");
        rounds.open(rounds.of(2722).get(1).id(), NOON);

        refused(
                () -> rounds.plan(2722, List.of(between)),
                "เพิ่มรอบ “รอบกลางปี” ไม่ได้แล้ว เพราะรอบสุดท้ายของปี (“รอบที่ ๒”) เปิดไปแล้ว");
        assertThat(rounds.of(2722)).hasSize(2);
        assertThat(rounds.nextToOpen(2722)).isEmpty();
    }

    @Test
    void movesOfAnOpenRoundOnlyTheClose() {
        rounds.plan(2723, List.of(first(2723), second(2723)));
        Round round = rounds.of(2723).get(0);
        rounds.open(round.id(), NOON);
        rounds.open(round.id(), NOON.plusSeconds(60));

        refused(() -> rounds.move(round.id(), day(2723, 2, 1), day(2723, 3, 31)), "จึงเปลี่ยนวันเปิดไม่ได้");
        refused(() -> rounds.move(round.id(), day(2723, 3, 1), day(2723, 9, 2)), "ยังไม่พ้นวันปิด");
        refused(
                () -> rounds.plan(2723, List.of(new RoundEntry("รอบที่ ๑", day(2723, 3, 1), day(2723, 4, 15), 7))),
                "เปิดไปแล้ว จึงแก้ในปฏิทินไม่ได้");
        Round moved = rounds.move(round.id(), day(2723, 3, 1), day(2723, 4, 10));
        assertThat(moved.closes()).isEqualTo(day(2723, 4, 10));
        assertThat(moved.openedAt()).isEqualTo(NOON);

        rounds.close(round.id(), NOON);
        refused(() -> rounds.move(round.id(), day(2723, 3, 1), day(2723, 4, 15)), "ปิดไปแล้ว");
    }

    @Test
    void givesAnIndicatorADueDateAndATeamOfItsOwnInARound() {
        year.prepare(2724);
        Round round = rounds.of(2724).get(0);
        Indicator indicator = year.indicator(2724, "1");
        Team substitute = new Team(KrsOffice.HEAD, List.of(new Keeper(KrsOffice.CLERK, "แทนผู้ลา")));

        rounds.setDue(round.id(), indicator.id(), day(2724, 3, 20));
        rounds.setTeam(round.id(), indicator, substitute);

        assertThat(rounds.due(round, indicator)).isEqualTo(day(2724, 3, 20));
        assertThat(rounds.team(round, indicator)).isEqualTo(substitute);
        Round second = rounds.of(2724).get(1);
        assertThat(rounds.due(second, indicator)).isEqualTo(day(2724, 9, 30));
        assertThat(rounds.team(second, indicator).supervisor()).isEqualTo(KrsOffice.SUPERVISOR);
        refused(
                () -> rounds.setDue(round.id(), indicator.id(), day(2724, 4, 1)),
                "กำหนดส่งวันที่ 1 เม.ย. 2724 อยู่นอกรอบ “รอบที่ ๑”");
        refused(
                () -> rounds.setTeam(
                        round.id(), indicator, new Team("krst.gone", List.of(new Keeper(KrsOffice.KEEPER, "")))),
                "ไม่พบบุคลากรรหัสผู้ใช้ “krst.gone”");
        refused(() -> rounds.setTeam(round.id(), indicator, new Team(KrsOffice.HEAD, List.of())), "อย่างน้อยหนึ่งคน");

        rounds.setDue(round.id(), indicator.id(), null);
        rounds.setTeam(round.id(), indicator, null);
        assertThat(rounds.due(round, indicator)).isEqualTo(day(2724, 3, 31));
        assertThat(rounds.team(round, indicator).supervisor()).isEqualTo(KrsOffice.SUPERVISOR);
    }

    private void plan(String name, LocalDate opens, LocalDate closes, int warning) {
        rounds.plan(2721, List.of(new RoundEntry(name, opens, closes, warning)));
    }

    private static void refused(ThrowingCallable deed, String sentence) {
        assertThatThrownBy(deed).isInstanceOf(Refusal.class).hasMessageContaining(sentence);
    }
}
