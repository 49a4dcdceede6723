package amnuay.procedure.krs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amnuay.thai.Refusal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every expected score is worked out by hand from the thresholds. */
class ScaleTest {

    @ParameterizedTest(name = "{0} is worth {1}")
    @CsvSource({"60, 1", "66.5, 2.3", "72, 3.4", "75, 4", "79.99, 4.998", "80, 5", "95, 5"})
    void givesProportionatePointsBetweenFiveLevels(String value, String points) {
        assertThat(fiveLevels(null).score(new BigDecimal(value))).isEqualByComparingTo(points);
    }

    @ParameterizedTest(name = "{0} is worth {1}")
    @CsvSource({"69.99, 0", "70, 50", "79.999999, 50", "80, 75", "89.9, 75", "90, 100", "100, 100"})
    void givesOnlyWholeLevelsWithoutInterpolation(String value, String points) {
        Scale scale = new Scale(levels("50=70", "75=80", "100=90"), Direction.MORE_IS_BETTER, false, BigDecimal.ZERO);

        assertThat(scale.score(new BigDecimal(value))).isEqualByComparingTo(points);
    }

    @ParameterizedTest(name = "{0} is worth {1}")
    @CsvSource({"0.50, 1", "0.25, 3.5", "0.2, 4", "0.11, 4.9", "0.1, 5", "0, 5"})
    void countsDownwardsWhereLessIsBetter(String value, String points) {
        Scale scale = new Scale(
                levels("1=0.50", "2=0.40", "3=0.30", "4=0.20", "5=0.10"), Direction.LESS_IS_BETTER, true, null);

        assertThat(scale.score(new BigDecimal(value))).isEqualByComparingTo(points);
        assertThatThrownBy(() -> scale.score(new BigDecimal("0.51")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("ผลการดำเนินงาน 0.51 อยู่นอกเกณฑ์ทุกระดับ (ระดับที่ 1 คือ 0.5, น้อยดี)");
    }

    @Test
    void refusesAValueOutsideEveryLevelUnlessItIsWorthSomething() {
        assertThatThrownBy(() -> fiveLevels(null).score(new BigDecimal("59.99")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("อยู่นอกเกณฑ์ทุกระดับ");
        assertThat(fiveLevels("0.5").score(new BigDecimal("59.99"))).isEqualByComparingTo("0.5");
        assertThat(fiveLevels("0.5").score(new BigDecimal("60"))).isEqualByComparingTo("1");
    }

    @Test
    void roundsOnlyWhatIsShown() {
        Scale scale = new Scale(levels("1=0", "2=3"), Direction.MORE_IS_BETTER, true, null);

        BigDecimal third = scale.score(BigDecimal.ONE);

        assertThat(third.toPlainString()).startsWith("1.33333333333333333333");
        assertThat(Figure.fourDecimals(third)).isEqualTo("1.3333");
        assertThat(Figure.fourDecimals(new BigDecimal("2.00005"))).isEqualTo("2.0001");
        assertThat(Figure.fourDecimals(new BigDecimal("5"))).isEqualTo("5.0000");
        assertThat(Figure.fourDecimals(null)).isEmpty();
    }

    @Test
    void knowsScalesWithOneLevelAndNegativeThresholds() {
        Scale oneLevel = new Scale(levels("100=1"), Direction.MORE_IS_BETTER, true, BigDecimal.ZERO);
        Scale growth = new Scale(levels("1=-5", "3=5"), Direction.MORE_IS_BETTER, true, null);

        assertThat(oneLevel.score(BigDecimal.ONE)).isEqualByComparingTo("100");
        assertThat(oneLevel.score(new BigDecimal("0.9"))).isEqualByComparingTo("0");
        assertThat(growth.score(BigDecimal.ZERO)).isEqualByComparingTo("2");
    }

    @Test
    void namesTheLevelThatIsOutOfOrder() {
        refused(
                () -> new Scale(levels("1=60", "2=70", "3=70"), Direction.MORE_IS_BETTER, true, null),
                "ระดับที่ 3 (3 คะแนน): เกณฑ์ 70 ต้องมากกว่าเกณฑ์ของระดับก่อนหน้า (70) เพราะตัวชี้วัดนี้เป็นแบบมากดี");
        refused(
                () -> new Scale(levels("1=60", "2=70"), Direction.LESS_IS_BETTER, true, null),
                "ระดับที่ 2 (2 คะแนน): เกณฑ์ 70 ต้องน้อยกว่าเกณฑ์ของระดับก่อนหน้า (60) เพราะตัวชี้วัดนี้เป็นแบบน้อยดี");
        refused(
                () -> new Scale(levels("50=70", "50=80"), Direction.MORE_IS_BETTER, false, null),
                "ระดับที่ 2: คะแนน 50 ต้องมากกว่าคะแนนของระดับก่อนหน้า (50)");
        refused(() -> new Scale(List.of(), Direction.MORE_IS_BETTER, true, null), "อย่างน้อยหนึ่งระดับ");
        refused(
                () -> new Scale(levels("1=60"), Direction.MORE_IS_BETTER, true, BigDecimal.ONE),
                "น้อยกว่าคะแนนของระดับที่ 1 (1) แต่พบ 1");
        refused(() -> new Level(new BigDecimal("-1"), BigDecimal.ONE), "ระหว่าง 0 ถึง 1,000");
        refused(() -> new Level(BigDecimal.ONE, null), "ให้ครบทุกระดับ");
    }

    @Test
    void weighsScoresUnequally() {
        // (3.4 × 20 + 5 × 12.5 + 2.3 × 67.5) ÷ 100 = 285.75 ÷ 100
        assertThat(Figure.fourDecimals(total("3.4 20", "5 12.5", "2.3 67.5"))).isEqualTo("2.8575");
        // (1 × 33.3333 + 2 × 66.6667) ÷ 100 = 1.666667
        assertThat(Figure.fourDecimals(total("1 33.3333", "2 66.6667"))).isEqualTo("1.6667");
        // two of the three have reported: (3.4 × 20 + 5 × 12.5) ÷ 32.5 = 4.01538…
        assertThat(Figure.fourDecimals(total("3.4 20", "5 12.5"))).isEqualTo("4.0154");
        assertThat(Standing.total(List.of())).isNull();
    }

    @Test
    void readsNumbersAsPeopleTypeThem() {
        assertThat(Figure.typed("ผล", " ๑,๒๓๔.๕๐ ")).isEqualByComparingTo("1234.5");
        assertThat(Figure.typed("ผล", "80 %")).isEqualByComparingTo("80");
        assertThat(Figure.typed("ผล", "  ")).isNull();
        refused(() -> Figure.typed("ผล", "แปดสิบ"), "ผลต้องเป็นตัวเลข แต่พบ “แปดสิบ”");
        refused(() -> Figure.typed("ผล", "1.1234567"), "ผลมีทศนิยมได้ไม่เกิน 6 ตำแหน่ง");
        refused(() -> Figure.typed("ผล", "1234567890123"), "ไม่เกิน 12 หลัก");
    }

    static Scale fiveLevels(String pointsBelow) {
        return new Scale(
                levels("1=60", "2=65", "3=70", "4=75", "5=80"),
                Direction.MORE_IS_BETTER,
                true,
                pointsBelow == null ? null : new BigDecimal(pointsBelow));
    }

    /** From texts like {@code 50=70}: points, threshold. */
    static List<Level> levels(String... texts) {
        List<Level> levels = new ArrayList<>();
        for (String text : texts) {
            String[] halves = text.split("=");
            levels.add(new Level(new BigDecimal(halves[0]), new BigDecimal(halves[1])));
        }
        return levels;
    }

    private static BigDecimal total(String... scoresAndWeights) {
        List<Standing.Weighted> weighted = new ArrayList<>();
        for (String each : scoresAndWeights) {
            String[] halves = each.split(" ");
            weighted.add(new Standing.Weighted(new BigDecimal(halves[0]), new BigDecimal(halves[1])));
        }
        return Standing.total(weighted);
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable deed, String sentence) {
        assertThatThrownBy(deed).isInstanceOf(Refusal.class).hasMessageContaining(sentence);
    }
}
