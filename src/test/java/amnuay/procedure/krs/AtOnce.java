package amnuay.procedure.krs;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Two people who do something at the same moment. */
final class AtOnce {

    private final List<Future<?>> deeds = new ArrayList<>();

    private AtOnce() {}

    static AtOnce begin(Callable<?> one, Callable<?> other) {
        AtOnce both = new AtOnce();
        ExecutorService people = Executors.newFixedThreadPool(2);
        CountDownLatch ready = new CountDownLatch(2);
        for (Callable<?> deed : List.of(one, other)) {
            both.deeds.add(people.submit(() -> {
                ready.countDown();
                ready.await();
                return deed.call();
            }));
        }
        people.shutdown();
        return both;
    }

    /** Waits for both; tells what those got who did not succeed. */
    List<Throwable> failures() throws InterruptedException {
        List<Throwable> failures = new ArrayList<>();
        for (Future<?> deed : deeds) {
            try {
                deed.get();
            } catch (ExecutionException failure) {
                failures.add(failure.getCause());
            }
        }
        return failures;
    }
}
