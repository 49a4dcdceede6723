package amnuay.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The short version of {@code src/bench}: what our settings save when step ๓ starts for all indicators at once. */
class StartStepThreeTest {

    private static CountingPostgres server;
    private static StepThreeInEngine stock;
    private static StepThreeInEngine ours;

    @BeforeAll
    static void startTheServerThatCounts() {
        server = new CountingPostgres();
        stock = new StepThreeInEngine(server, EngineSettings.STOCK);
        ours = new StepThreeInEngine(server, EngineSettings.OURS);
    }

    @AfterAll
    static void stopIt() {
        stock.close();
        ours.close();
        server.close();
    }

    @Test
    void asksTheDatabaseForAFifthOfWhatTheStockEngineAsks() {
        assertThat(ours.statements(15) * 5).isLessThanOrEqualTo(stock.statements(15));
    }

    @Test
    void paysTheSameForEachFurtherIndicator() {
        long for15 = ours.statements(15);
        long for30 = ours.statements(30);
        long for60 = ours.statements(60);
        assertThat(for30 - for15).isLessThanOrEqualTo(15 * 3);
        assertThat(for60 - for30).isLessThanOrEqualTo(30 * 3);
        assertThat(stock.statements(30) - stock.statements(15))
                .as("the same counter sees what the stock engine pays")
                .isGreaterThanOrEqualTo(15 * 15);
    }
}
