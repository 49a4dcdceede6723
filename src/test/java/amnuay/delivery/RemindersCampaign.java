package amnuay.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import amnuay.delivery.PhaseMailServer.Phase;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 10,000 tasks of 1,000 people are due; two nodes, killed 30 times. {@code ./mvnw -Pcampaign verify} */
class RemindersCampaign {

    @TempDir
    private Path directory;

    @Test
    void writesEachDigestOnceAndSendsItAtMostOnceMorePerKill() throws Exception {
        try (var nodes = new KilledNodes(directory, 10_000, 1_000, true)) {
            for (int kill = 1; kill <= 10; kill++) {
                nodes.killWhileDigestsAreWritten(80 * kill);
            }
            nodes.waitUntilAllDigestsAreWritten();
            for (int kill = 1; kill <= 10; kill++) {
                nodes.killInTheMiddleOfAMail(Phase.BETWEEN_CLAIM_AND_SEND, 20 + kill);
                nodes.killInTheMiddleOfAMail(Phase.BETWEEN_SEND_AND_MARK, 20 + kill);
            }

            nodes.checkThatNothingIsMissingOrDoubled();
            assertThat(nodes.reminders()).isEqualTo(10_000);
        }
    }
}
