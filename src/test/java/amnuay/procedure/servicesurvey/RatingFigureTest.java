package amnuay.procedure.servicesurvey;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatingFigureTest {

    private static final RatingScale USUAL = UsualQuestionnaire.scale("พึงพอใจ");

    /** By hand: 99 fours and 101 fives make 901 ÷ 200 = 4.505. */
    @Test
    void roundsTheMeanHalfUpBeforeItLooksForTheLevel() {
        RatingFigure figure = of(Map.of(4, 99, 5, 101));

        assertThat(figure.mean()).isEqualByComparingTo("4.51");
        assertThat(figure.level()).isEqualTo("มากที่สุด");
        assertThat(figure.deviation()).isEqualByComparingTo("0.50");
        assertThat(figure.percent()).isEqualByComparingTo("90.10");
        assertThat(figure.n()).isEqualTo(200);
    }

    /** By hand: 1, 2, 3, 4, 5 have mean 3 and S.D. √2.5. */
    @Test
    void dividesByOneLess() {
        assertThat(of(Map.of(1, 1, 2, 1, 3, 1, 4, 1, 5, 1)).deviation()).isEqualByComparingTo("1.58");
        assertThat(of(Map.of(3, 1)).deviation()).isNull();
        assertThat(of(Map.of(3, 8)).deviation()).isEqualByComparingTo("0.00");
        assertThat(RatingFigure.of(Tally.none(), List.of(7), USUAL)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "5.00,มากที่สุด",
        "4.51,มากที่สุด",
        "4.50,มาก",
        "3.51,มาก",
        "3.50,ปานกลาง",
        "2.51,ปานกลาง",
        "2.50,น้อย",
        "1.51,น้อย",
        "1.50,น้อยที่สุด",
        "1.00,น้อยที่สุด"
    })
    void knowsTheUsualBands(BigDecimal mean, String level) {
        assertThat(USUAL.level(mean)).isEqualTo(level);
    }

    @Test
    void saysTheWordOfItsLabelsOnce() {
        assertThat(USUAL.word()).isEqualTo("พึงพอใจ");
        assertThat(USUAL.degree(5)).isEqualTo("มากที่สุด");
        RatingScale plain = new RatingScale(List.of("ควรปรับปรุง", "พอใช้", "ปานกลาง", "ดี", "ดีมาก"), USUAL.bands());
        assertThat(plain.word()).isEmpty();
        assertThat(plain.degree(5)).isEqualTo("ดีมาก");
        RatingScale same = new RatingScale(
                List.of("เห็นด้วย", "เห็นด้วย 2", "เห็นด้วย 3", "เห็นด้วย 4", "เห็นด้วย 5"), USUAL.bands());
        assertThat(same.word()).isEmpty();
    }

    private static RatingFigure of(Map<Integer, Integer> counts) {
        return RatingFigure.of(new Tally(0, Map.of(7, counts)), List.of(7), USUAL);
    }
}
