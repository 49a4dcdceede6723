package amnuay.procedure.krs;

import static amnuay.procedure.krs.KrsOffice.KEEPER;
import static amnuay.procedure.krs.KrsOffice.STAFF;
import static amnuay.procedure.krs.KrsYear.day;
import static amnuay.procedure.krs.KrsYear.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amnuay.AmnuayTest;
import amnuay.platform.TestTime;
import amnuay.thai.Refusal;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The fiscal years 2725 to 2729 belong to this test. Expected scores are worked out by hand. */
@AmnuayTest
class ResultsTest {

    @Autowired
    KrsYear year;

    @Autowired
    Indicators indicators;

    @Autowired
    Rounds rounds;

    @Autowired
    Results results;

    @Autowired
    Certifications certifications;

    @Autowired
    TestTime time;

    @AfterEach
    void giveTheTimeBack() {
        time.giveBack();
    }

    @Test
    void scoresTheYearOverTwoRounds() {
        year.prepare(2725);
        Round first = year.open(2725, "รอบที่ ๑");
        assertThat(results.begin(first)).extracting(Result::state).containsOnly(ResultState.NOT_REPORTED);
        assertThat(results.of(first)).hasSize(3);

        year.report(first, "1", "72");
        year.report(first, "2", "80");
        Standing early = results.standing(2725);
        // (3.4 × 20 + 75 × 12.5) ÷ 32.5 = 1005.5 ÷ 32.5 = 30.93846…
        assertThat(Figure.fourDecimals(early.total())).isEqualTo("30.9385");
        assertThat(early.isComplete()).isFalse();

        Round second = year.open(2725, "รอบที่ ๒");
        year.report(second, "1", "80");
        year.report(second, "3", "0.25");
        Standing standing = results.standing(2725);

        assertThat(standing.lines())
                .extracting(Standing.Line::finalScore)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("5"), new BigDecimal("75"), new BigDecimal("3.5"));
        assertThat(standing.lines())
                .extracting(Standing.Line::verdict)
                .containsExactly(Verdict.REACHED, Verdict.MISSED, Verdict.MISSED);
        // (5 × 20 + 75 × 12.5 + 3.5 × 67.5) ÷ 100 = (100 + 937.5 + 236.25) ÷ 100
        assertThat(Figure.fourDecimals(standing.total())).isEqualTo("12.7375");
        // round 2 alone: (5 × 20 + 3.5 × 67.5) ÷ 87.5 = 336.25 ÷ 87.5 = 3.842857…
        assertThat(Figure.fourDecimals(standing.total(second.id()))).isEqualTo("3.8429");
        assertThat(standing.isComplete()).isTrue();
    }

    @Test
    void refusesWhatCannotBeScored() {
        year.prepare(2726);
        Round round = year.open(2726, "รอบที่ ๑");
        Indicator one = year.indicator(2726, "1");
        UUID result = year.result(round, "1").id();

        refused(() -> results.submit(result, entry("59.9"), KEEPER), "อยู่นอกเกณฑ์ทุกระดับ");
        refused(() -> new ResultEntry(null, "ทำแล้ว", "", "", ""), "กรุณากรอกผลการดำเนินงานเป็นตัวเลข");
        refused(() -> new ResultEntry(BigDecimal.ONE, " ", "", "", ""), "กรุณากรอกคำอธิบาย");
        refused(() -> results.checked(result), "ยังไม่มีผลการดำเนินงานให้พิจารณา");
        assertThat(results.get(result).state()).isEqualTo(ResultState.NOT_REPORTED);
        assertThat(results.get(result).score()).isNull();

        refused(
                () -> indicators.put(2726, weighing(one, "30"), 1),
                "แก้น้ำหนักของตัวชี้วัด 1 ไม่ได้แล้ว เพราะเปิดรอบรายงานผลของปีนี้แล้ว");
        refused(
                () -> indicators.measure(one.id(), new Measure(null, null, ScaleTest.fiveLevels("0"), List.of())),
                "แก้เกณฑ์การให้คะแนนของตัวชี้วัด 1 ไม่ได้แล้ว");
        Measure reworded = new Measure("นิยามใหม่", new BigDecimal("75"), one.scale(), List.of());
        assertThat(indicators.measure(one.id(), reworded).definition()).isEqualTo("นิยามใหม่");
        assertThat(indicators.isClosed(2726)).isTrue();
    }

    @Test
    void takesAScaleThatWasStillOpenAfterTheRoundHasOpened() {
        year.prepare(2727);
        Indicator one = year.indicator(2727, "1");
        indicators.measure(one.id(), Measure.OPEN);
        Round round = year.open(2727, "รอบที่ ๑");

        refused(() -> year.report(round, "1", "72"), "ยังไม่มีเกณฑ์การให้คะแนน");
        indicators.measure(one.id(), new Measure(null, null, ScaleTest.fiveLevels(null), List.of()));

        assertThat(year.report(round, "1", "72").score()).isEqualByComparingTo("3.4");
        assertThat(results.standing(2727).lines().get(0).verdict()).isEqualTo(Verdict.NO_TARGET);
        assertThat(results.standing(2727).lines().get(1).verdict()).isEqualTo(Verdict.NO_RESULT);
    }

    @Test
    void tellsEntriesOnTimeFromLateOnes() {
        year.prepare(2728);
        time.set("2185-03-20T09:00");
        Round round = year.open(2728, "รอบที่ ๑");
        rounds.setDue(round.id(), year.indicator(2728, "2").id(), day(2728, 3, 15));
        UUID onTime = year.result(round, "1").id();

        refused(() -> results.recordEntry(onTime, "KRS-1", at(20, 8), STAFF), "ยังไม่มีผลการดำเนินงาน");
        year.report(round, "1", "72");
        year.report(round, "2", "80");
        refused(() -> results.recordEntry(onTime, " ", at(20, 8), STAFF), "กรุณากรอกเลขอ้างอิง");
        refused(() -> results.recordEntry(onTime, "KRS-1", at(20, 10), STAFF), "อยู่ในอนาคต");
        refused(
                () -> results.recordEntry(onTime, "KRS-1", day(2728, 2, 28).atTime(9, 0), STAFF),
                "อยู่ก่อนวันเปิดรอบ “รอบที่ ๑” (1 มี.ค. 2728)");
        Result entered = results.recordEntry(onTime, "KRS-1", at(20, 8), STAFF);
        Result tooLate = results.recordEntry(year.result(round, "2").id(), "KRS-2", at(16, 0), STAFF);

        assertThat(entered.state()).isEqualTo(ResultState.ENTERED);
        assertThat(results.isLate(entered)).isFalse();
        assertThat(results.isLate(tooLate)).isTrue();
        assertThat(results.isLate(year.result(round, "3"))).isFalse();
        refused(() -> year.report(round, "1", "80"), "บันทึกใน KRS แล้ว จึงส่งใหม่ไม่ได้");

        time.set("2185-04-01T00:00");
        assertThat(results.isLate(year.result(round, "3"))).isTrue();
        assertThat(results.standing(2728).lines())
                .extracting(line -> line.cells().get(0).late())
                .containsExactly(false, true, true);
    }

    @Test
    void keepsEveryWordOfTheCertifiers() {
        year.prepare(2729);
        time.set("2186-04-20T09:00");
        Round round = year.open(2729, "รอบที่ ๑");
        UUID one = year.indicator(2729, "1").id();
        var wanted = new CertificationEntry.Wanted(one, "รายชื่อโรงเรียน", day(2729, 4, 30));
        CertificationEntry more = told(CertificationOutcome.MORE_DATA, List.of(wanted));
        CertificationEntry certified = told(CertificationOutcome.CERTIFIED, List.of());

        refused(() -> told(CertificationOutcome.MORE_DATA, List.of()), "อย่างน้อยหนึ่งรายการ");
        refused(() -> told(CertificationOutcome.CERTIFIED, List.of(wanted)), "ยังมีคำขอข้อมูลเพิ่มเติม");
        var tooEarly = new CertificationEntry.Wanted(one, "รายชื่อ", day(2729, 4, 1));
        refused(
                () -> certifications.record(round.id(), told(CertificationOutcome.MORE_DATA, List.of(tooEarly)), STAFF),
                "อยู่ก่อนวันที่ได้รับแจ้ง");
        certifications.record(round.id(), more, STAFF);
        refused(() -> certifications.record(round.id(), certified, STAFF), "ยังไม่ได้จัดส่ง 1 รายการ");

        DataRequest request = certifications.open(round.id()).get(0);
        refused(
                () -> certifications.answer(request.id(), new DataAnswer("ส่งแล้ว", "", day(2729, 4, 21)), KEEPER),
                "ไม่เป็นวันในอนาคต");
        DataAnswer answer = new DataAnswer("ส่งรายชื่อ 120 โรงเรียน", "ศธ ๐๔๐๒๒/๙", day(2729, 4, 20));
        assertThat(certifications.answer(request.id(), answer, KEEPER).isLate(day(2729, 5, 5)))
                .isFalse();
        refused(() -> certifications.answer(request.id(), answer, KEEPER), "จัดส่งแล้วเมื่อ 20 เม.ย. 2729");

        certifications.record(round.id(), more, STAFF);
        certifications.answer(certifications.open(round.id()).get(0).id(), answer, KEEPER);
        certifications.record(round.id(), certified, STAFF);

        assertThat(certifications.isCertified(round.id())).isTrue();
        assertThat(certifications.open(round.id())).isEmpty();
        assertThat(certifications.requests(round.id())).hasSize(2);
        assertThat(certifications.of(round.id()))
                .extracting(Certification::outcome)
                .containsExactly(
                        CertificationOutcome.MORE_DATA, CertificationOutcome.MORE_DATA, CertificationOutcome.CERTIFIED);
        refused(() -> certifications.record(round.id(), certified, STAFF), "ได้รับการรับรองผลแล้ว");
    }

    private static CertificationEntry told(CertificationOutcome outcome, List<CertificationEntry.Wanted> wanted) {
        return new CertificationEntry(outcome, day(2729, 4, 18), "นร ๑๒๐๐/๑", "", wanted);
    }

    private static LocalDateTime at(int dayOfMarch, int hour) {
        return day(2728, 3, dayOfMarch).atTime(hour, 0);
    }

    private static IndicatorEntry weighing(Indicator indicator, String weight) {
        IndicatorEntry known = indicator.entry();
        return new IndicatorEntry(
                known.code(),
                known.component(),
                known.name(),
                new BigDecimal(weight),
                known.unitOfMeasure(),
                known.target(),
                known.direction(),
                known.formula(),
                known.source(),
                known.unit(),
                known.person(),
                known.supervisor(),
                known.keepers(),
                known.measure());
    }

    private static void refused(ThrowingCallable deed, String sentence) {
        assertThatThrownBy(deed).isInstanceOf(Refusal.class).hasMessageContaining(sentence);
    }
}
