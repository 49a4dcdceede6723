package amnuay.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amnuay.AmnuayTest;
import amnuay.deadline.ReminderBook;
import amnuay.notification.NoticeChoices;
import amnuay.notification.Notices;
import amnuay.organization.PersonView;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;

/** A run that is cut off, doubled or partly fails loses nothing and repeats nothing. */
@AmnuayTest
class KilledRemindersTest extends ReminderStory {

    /** The machine is switched off. */
    private static class Killed extends Error {}

    @Autowired
    ReminderBook book;

    @Autowired
    OpenTasks openTasks;

    @Autowired
    DigestText text;

    @Autowired
    Notices notices;

    @Autowired
    NoticeChoices choices;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void losesAndRepeatsNothingWhenKilledBetweenTakingAndSending() {
        List<String> people = fiveDueToday();
        AtomicInteger written = new AtomicInteger();
        DigestText dying = new DigestText(null, "http://localhost") {
            @Override
            Map<String, Object> values(List<DigestItem> items, LocalDate day) {
                if (written.incrementAndGet() == 3) {
                    throw new Killed();
                }
                return text.values(items, day);
            }
        };
        killedWith(new DigestWriter(book, openTasks, dying, notices, choices, transactions));

        reminders.remind();

        assertThat(people).allSatisfy(person -> assertThat(digests(person)).isEqualTo(1));
        assertThat(people).allSatisfy(person -> assertThat(saidTo(person)).hasSize(1));
    }

    @Test
    void losesAndRepeatsNothingWhenKilledBetweenSendingAndCommitting() {
        List<String> people = fiveDueToday();
        AtomicInteger commits = new AtomicInteger();
        PlatformTransactionManager dying = new PlatformTransactionManager() {
            @Override
            public TransactionStatus getTransaction(TransactionDefinition definition) {
                return transactions.getTransaction(definition);
            }

            @Override
            public void commit(TransactionStatus status) {
                if (commits.incrementAndGet() == 2) {
                    transactions.rollback(status);
                    throw new Killed();
                }
                transactions.commit(status);
            }

            @Override
            public void rollback(TransactionStatus status) {
                transactions.rollback(status);
            }
        };
        killedWith(new DigestWriter(book, openTasks, text, notices, choices, dying));

        reminders.remind();

        assertThat(people).allSatisfy(person -> assertThat(digests(person)).isEqualTo(1));
        assertThat(people).allSatisfy(person -> assertThat(mails(person)).isLessThanOrEqualTo(1));
    }

    @Test
    void writesOneDigestWhenTwoNodesRunAtOnce() throws Exception {
        List<String> people = fiveDueToday();
        CyclicBarrier together = new CyclicBarrier(2);
        Map<PersonView, List<DigestItem>> digests = plan.of(LocalDate.of(2027, 4, 5));
        Runnable node = () -> {
            meet(together);
            digests.forEach((person, items) -> writer.write(person, items, LocalDate.of(2027, 4, 5)));
        };

        CompletableFuture.allOf(CompletableFuture.runAsync(node), CompletableFuture.runAsync(node))
                .get();

        assertThat(people).allSatisfy(person -> assertThat(digests(person)).isEqualTo(1));
    }

    @Test
    void tellsTheOthersWhenOneDigestCannotBeWritten() {
        List<String> people = fiveDueToday();
        DigestText broken = new DigestText(null, "http://localhost") {
            @Override
            Map<String, Object> values(List<DigestItem> items, LocalDate day) {
                if (items.stream().anyMatch(item -> item.task().name().equals("งานของ rem.boon"))) {
                    throw new IllegalStateException("cannot be written");
                }
                return text.values(items, day);
            }
        };
        var run = new DeadlineReminders(
                plan, new DigestWriter(book, openTasks, broken, notices, choices, transactions), book, 400, clock);

        assertThatThrownBy(run::remind).hasMessageContaining("1 of");

        assertThat(digests("rem.boon")).isZero();
        assertThat(people.stream().filter(person -> !person.equals("rem.boon")))
                .allSatisfy(person -> assertThat(digests(person)).isEqualTo(1));
    }

    private void killedWith(DigestWriter dying) {
        var run = new DeadlineReminders(plan, dying, book, 400, clock);
        assertThatThrownBy(run::remind).isInstanceOf(Killed.class);
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
