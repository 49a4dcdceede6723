package amnuay.delivery;

import amnuay.delivery.KilledClerks.Phase;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 2,000 numbers of our own series, asked for by 16 threads on two nodes that are killed 20 times. {@code ./mvnw -Pcampaign verify} */
class NumbersCampaign {

    @TempDir
    private Path directory;

    @Test
    void givesEachNumberOnceAndLeavesNoneOut() throws Exception {
        try (var clerks = new KilledClerks(directory, 2_000)) {
            for (int kill = 1; kill <= 20; kill += 2) {
                clerks.kill(Phase.BETWEEN_SERIES_AND_DOCUMENT, 90 * kill);
                clerks.kill(Phase.IN_COMMIT, 90 * (kill + 1));
            }
            clerks.checkThatThereIsNoGapAndNoDouble();
        }
    }
}
