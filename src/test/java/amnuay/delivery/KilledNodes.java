package amnuay.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import amnuay.delivery.PhaseMailServer.Phase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Two nodes of the packaged application on one PostgreSQL that write and send a morning's digests while they are killed ({@code kill -9})
 * again and again: while digests are written, between claim and send, between send and mark.
 */
final class KilledNodes implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(KilledNodes.class);
    private static final Duration LONGEST = Duration.ofMinutes(3);

    private final Path directory;
    private final boolean restartAtOnce;
    private final OfficePostgres postgres;
    private final MorningOffice office;
    private final PackagedApplication[] nodes = new PackagedApplication[2];
    private final PhaseMailServer[] mailServers = {new PhaseMailServer(), new PhaseMailServer()};
    private final int people;
    private int kills;
    private int killsAfterSending;

    /** @param restartAtOnce after each kill; otherwise only when no node is left */
    KilledNodes(Path directory, int tasks, int people, boolean restartAtOnce) {
        this.directory = directory;
        this.people = people;
        this.restartAtOnce = restartAtOnce;
        postgres = new OfficePostgres(directory, "Kept-For-This-Test-1");
        office = new MorningOffice(JdbcClient.create(postgres.database()));
        start(0);
        office.furnish(tasks, people);
        start(1);
        office.letTheMorningCome();
    }

    /** Kills the node that writes the digests when so many are written. */
    void killWhileDigestsAreWritten(int written) {
        await().atMost(LONGEST).pollInterval(Duration.ofMillis(5)).until(() -> office.digests() >= written);
        int node = office.writingNode().equals("node-1") ? 1 : 0;
        nodes[node].kill();
        assertThat(office.digests()).as("the run was cut off in the middle").isLessThan(people);
        killed(node, "while digests are written");
    }

    /** From then on only the mails of these digests are there to be sent. */
    void waitUntilAllDigestsAreWritten() {
        await().atMost(LONGEST).until(() -> office.digests() == people);
        office.dropOtherMails();
    }

    /** Kills the node that comes with a mail after so many more have gone through. */
    void killInTheMiddleOfAMail(Phase phase, int mailsBefore) throws InterruptedException {
        var done = new CountDownLatch(1);
        int[] struck = {-1};
        for (int node = 0; node < 2; node++) {
            int which = node;
            mailServers[node].ambush(phase, mailsBefore, () -> {
                synchronized (struck) {
                    if (struck[0] < 0) {
                        struck[0] = which;
                        mailServers[1 - which].shut();
                        nodes[which].kill();
                        done.countDown();
                    }
                }
            });
        }
        assertThat(done.await(LONGEST.toSeconds(), TimeUnit.SECONDS))
                .as("a node sends")
                .isTrue();
        killsAfterSending += phase == Phase.BETWEEN_SEND_AND_MARK ? 1 : 0;
        killed(struck[0], phase.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '));
    }

    /** Lets everything go its way and compares. */
    void checkThatNothingIsMissingOrDoubled() {
        mailServers[0].open();
        mailServers[1].open();
        await().atMost(LONGEST.multipliedBy(2))
                .pollInterval(Duration.ofSeconds(2))
                .until(() -> {
                    office.letSixMinutesPass();
                    return office.mailsNotSent() == 0;
                });
        assertThat(office.digestsPerPerson()).hasSize(people).containsOnly(1L);
        List<String> written = office.messageIds();
        assertThat(written).hasSize(people).doesNotHaveDuplicates();
        List<String> received = new ArrayList<>();
        List.of(mailServers).forEach(server -> received.addAll(server.messageIds()));
        received.retainAll(new HashSet<>(written));
        assertThat(new HashSet<>(received)).isEqualTo(new HashSet<>(written));
        assertThat(received.size() - people)
                .as("mails that went out once more, with the same Message-ID")
                .isEqualTo(killsAfterSending);
        LOG.info("{} kills, {} digests, {} mails received", kills, people, received.size());
    }

    long reminders() {
        return office.reminders();
    }

    private void killed(int node, String when) {
        kills++;
        nodes[node] = null;
        LOG.info(
                "Kill {}: node {} {}; {} digests written, {} mails received",
                kills,
                node,
                when,
                office.digests(),
                mailServers[0].messageIds().size() + mailServers[1].messageIds().size());
        if (restartAtOnce || nodes[1 - node] == null) {
            start(node);
        }
        // not before: the other node would go on meanwhile and finish
        office.letSixMinutesPass();
    }

    private void start(int node) {
        List<String> arguments = new ArrayList<>(new ImageFile().jvmArguments());
        arguments.add("-Xmx700m");
        nodes[node] = PackagedApplication.start(
                directory,
                directory.resolve("node-" + node + "-" + kills + ".log"),
                arguments,
                Map.ofEntries(
                        Map.entry("SPRING_PROFILES_ACTIVE", "demo"),
                        Map.entry("AMNUAY_CLOCK_START", MorningOffice.DAY),
                        Map.entry(
                                "SPRING_DATASOURCE_URL",
                                "jdbc:postgresql://127.0.0.1:" + postgres.port() + "/amnuay?ApplicationName=node-"
                                        + node),
                        Map.entry("SPRING_DATASOURCE_USERNAME", OfficePostgres.NAME),
                        Map.entry("SPRING_DATASOURCE_PASSWORD", "Kept-For-This-Test-1"),
                        Map.entry("SPRING_MAIL_HOST", "127.0.0.1"),
                        Map.entry("SPRING_MAIL_PORT", String.valueOf(mailServers[node].port())),
                        Map.entry("AMNUAY_MAIL_EVERY", "200ms"),
                        Map.entry("AMNUAY_MAIL_PER_MINUTE", "100000"),
                        Map.entry("CAMUNDA_BPM_JOBEXECUTION_MAXWAIT", "1000")));
    }

    @Override
    public void close() {
        for (PackagedApplication node : nodes) {
            if (node != null) {
                node.kill();
            }
        }
        List.of(mailServers).forEach(PhaseMailServer::close);
        postgres.close();
    }
}
