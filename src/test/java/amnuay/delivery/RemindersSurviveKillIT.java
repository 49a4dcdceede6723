package amnuay.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import amnuay.delivery.PhaseMailServer.Phase;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short form of {@link RemindersCampaign}: two nodes, one kill in each phase. */
class RemindersSurviveKillIT {

    @TempDir
    private Path directory;

    @Test
    void writesEachDigestOnceAndSendsItAtMostOnceMorePerKill() throws Exception {
        try (var nodes = new KilledNodes(directory, 1_500, 300, false)) {
            nodes.killWhileDigestsAreWritten(40);
            nodes.waitUntilAllDigestsAreWritten();
            nodes.killInTheMiddleOfAMail(Phase.BETWEEN_SEND_AND_MARK, 20);
            nodes.killInTheMiddleOfAMail(Phase.BETWEEN_CLAIM_AND_SEND, 20);

            nodes.checkThatNothingIsMissingOrDoubled();
            assertThat(nodes.reminders()).isEqualTo(1_500);
        }
    }
}
