package amnuay.platform;

import java.util.Date;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** A bean that an injected expression could reach: {@code ${probe.call()}}. Public because expressions reach public types only. */
@Component("probe")
public class Probe {

    private final AtomicInteger calls = new AtomicInteger();
    private volatile CyclicBarrier meeting;

    /** What an attacker would run; a date, so that the query it stands in goes on. */
    public Date call() {
        calls.incrementAndGet();
        return new Date();
    }

    /** Waits in the middle of a transaction until the other one is there too, when two were asked to meet. */
    public boolean meet() {
        CyclicBarrier both = meeting;
        if (both == null) {
            return false;
        }
        try {
            both.await(20, TimeUnit.SECONDS);
            return true;
        } catch (InterruptedException | BrokenBarrierException | TimeoutException alone) {
            return false;
        }
    }

    int calls() {
        return calls.get();
    }

    void letTwoMeet() {
        meeting = new CyclicBarrier(2);
    }

    void letNobodyMeet() {
        meeting = null;
    }
}
