package amnuay.delivery;

import amnuay.delivery.KilledClerks.Phase;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short form of {@link NumbersCampaign}: one kill in each phase. */
class NumbersSurviveKillIT {

    @TempDir
    private Path directory;

    @Test
    void givesEachNumberOnceAndLeavesNoneOut() throws Exception {
        try (var clerks = new KilledClerks(directory, 200)) {
            clerks.kill(Phase.BETWEEN_SERIES_AND_DOCUMENT, 20);
            clerks.kill(Phase.IN_COMMIT, 60);
            clerks.checkThatThereIsNoGapAndNoDouble();
        }
    }
}
