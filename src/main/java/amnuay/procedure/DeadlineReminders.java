package amnuay.procedure;

import amnuay.deadline.ReminderBook;
import amnuay.organization.PersonView;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Reminds everybody of what is due, once a day. May be run again at any time: who has today's digest gets no other. */
@Component
class DeadlineReminders {

    private static final Logger LOG = LoggerFactory.getLogger(DeadlineReminders.class);

    private final DigestPlan plan;
    private final DigestWriter writer;
    private final ReminderBook book;
    private final int keptDays;
    private final Clock clock;

    DeadlineReminders(
            DigestPlan plan,
            DigestWriter writer,
            ReminderBook book,
            @Value("${amnuay.reminders.kept-days}") int keptDays,
            Clock clock) {
        this.plan = plan;
        this.writer = writer;
        this.book = book;
        this.keptDays = keptDays;
        this.clock = clock;
    }

    /**
     * Writes today's digests. One that cannot be written does not stop the others.
     *
     * @throws IllegalStateException when some could not be written; a repetition writes only those
     */
    void remind() {
        LocalDate today = LocalDate.now(clock);
        Map<PersonView, List<DigestItem>> digests = plan.of(today);
        int failed = 0;
        RuntimeException last = null;
        for (Map.Entry<PersonView, List<DigestItem>> digest : digests.entrySet()) {
            try {
                writer.write(digest.getKey(), digest.getValue(), today);
            } catch (RuntimeException failure) {
                LOG.warn(
                        "The digest of {} for {} was not written",
                        today,
                        digest.getKey().id(),
                        failure);
                failed++;
                last = failure;
            }
        }
        book.forgetBefore(today.minusDays(keptDays));
        if (failed > 0) {
            throw new IllegalStateException(failed + " of " + digests.size() + " digests were not written", last);
        }
    }
}
