package amnuay.procedure.servicesurvey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SmallCellsTest {

    @Test
    void hidesNothingWhereEverybodyIsManyOrNobody() {
        assertThat(SmallCells.hidden(Map.of("a", 5, "b", 0, "c", 12))).isEmpty();
    }

    @Test
    void hidesTheNextSmallestTooSinceTheSmallOneCouldBeFoundBySubtraction() {
        assertThat(SmallCells.hidden(Map.of("a", 4, "b", 9, "c", 7))).containsExactlyInAnyOrder("a", "c");
    }

    @Test
    void letsFiveStandWhereTheHiddenOnesAreManyTogether() {
        assertThat(SmallCells.hidden(Map.of("a", 4, "b", 4, "c", 5))).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void hidesOneMoreWhereTheHiddenOnesAreStillTooFewTogether() {
        assertThat(SmallCells.hidden(Map.of("a", 2, "b", 1, "c", 30, "d", 40)))
                .containsExactlyInAnyOrder("a", "b", "c");
    }
}
