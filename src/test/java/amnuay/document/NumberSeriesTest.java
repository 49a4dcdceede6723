package amnuay.document;

import static org.assertj.core.api.Assertions.assertThat;

import amnuay.AmnuayTest;
import amnuay.thai.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Many clerks at once. Every test counts in a calendar year of its own. */
@AmnuayTest
class NumberSeriesTest {

    private static final int CLERKS = 8;

    private final String procedure = "numbers-" + UUID.randomUUID();

    @Autowired
    Documents documents;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void leavesNoGapAndNoDoubleThoughSomeAreRolledBack() throws Exception {
        LocalDate day = LocalDate.of(2071, 6, 1);
        AtomicInteger rolledBack = new AtomicInteger();
        List<List<String>> taken = together(clerk -> {
            List<String> numbers = new ArrayList<>();
            for (int each = 0; each < 25; each++) {
                String name = "order-" + clerk + "-" + each;
                approved(name);
                if (each % 5 == clerk % 5) {
                    takeAndRollBack(name, day);
                    rolledBack.incrementAndGet();
                }
                numbers.add(documents.takeNextNumber(procedure, name, day).number());
            }
            return numbers;
        });

        assertThat(rolledBack).hasValue(40);
        assertThat(taken.stream().flatMap(List::stream))
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 200)
                        .mapToObj(number -> number + "/2614")
                        .toList());
    }

    @Test
    void givesOneTypedNumberToOneOfMany() throws Exception {
        LocalDate day = LocalDate.of(2072, 6, 1);
        List<Boolean> got = together(clerk -> {
            approved("order-" + clerk);
            try {
                documents.takeNumber(procedure, "order-" + clerk, "15/2615", day);
                return true;
            } catch (Refusal taken) {
                assertThat(taken.kind()).isEqualTo(Refusal.Kind.CONFLICT);
                return false;
            }
        });
        assertThat(got).containsOnlyOnce(true).hasSize(CLERKS);
    }

    @Test
    void writesOneVersionForOneCauseHoweverManyTry() throws Exception {
        List<DocumentSummary> written = together(clerk -> documents.writeDraft(new DraftRequest(
                procedure, "order", "test/order", Map.of("subject", "พร้อมกัน"), procedure + "once", "somjai")));
        assertThat(written).hasSize(CLERKS).containsOnly(written.get(0));
        assertThat(written.get(0).version()).isEqualTo(1);
    }

    @Test
    void stepsOverNumbersThatWereTypedIn() {
        LocalDate day = LocalDate.of(2073, 12, 31);
        approved("typed");
        documents.takeNumber(procedure, "typed", "2/2616", day);
        approved("a");
        approved("b");
        approved("c");
        assertThat(documents.takeNextNumber(procedure, "a", day).number()).isEqualTo("1/2616");
        assertThat(documents.takeNextNumber(procedure, "b", day).number()).isEqualTo("3/2616");
        assertThat(documents.takeNextNumber(procedure, "c", day.plusDays(1)).number())
                .isEqualTo("1/2617");
    }

    private interface Clerk<T> {
        T work(int clerk) throws Exception;
    }

    /** Lets all clerks begin at the same moment. */
    private <T> List<T> together(Clerk<T> work) throws InterruptedException, ExecutionException {
        ExecutorService clerks = Executors.newFixedThreadPool(CLERKS);
        try {
            CountDownLatch start = new CountDownLatch(CLERKS);
            List<Callable<T>> tasks = IntStream.range(0, CLERKS)
                    .<Callable<T>>mapToObj(clerk -> () -> {
                        start.countDown();
                        start.await();
                        return work.work(clerk);
                    })
                    .toList();
            List<T> results = new ArrayList<>();
            for (Future<T> each : clerks.invokeAll(tasks)) {
                results.add(each.get());
            }
            return results;
        } finally {
            clerks.shutdownNow();
        }
    }

    private void approved(String name) {
        documents.writeDraft(
                new DraftRequest(procedure, name, "test/order", Map.of("subject", name), procedure + name, "somjai"));
        documents.approve(procedure, name);
    }

    private void takeAndRollBack(String name, LocalDate day) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            documents.takeNextNumber(procedure, name, day);
            status.setRollbackOnly();
        });
    }
}
