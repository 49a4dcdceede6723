package amnuay.document;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Writes in the background the copies that were ordered; every node does. */
@Component
class LetterCopyWriter {

    private static final Logger LOG = LoggerFactory.getLogger(LetterCopyWriter.class);

    private final LetterCopies copies;

    LetterCopyWriter(LetterCopies copies) {
        this.copies = copies;
    }

    /** Until none waits. A copy that fails for a reason of the machine is tried again the next time. */
    @Scheduled(fixedDelayString = "${amnuay.copies.every:5s}", initialDelayString = "${amnuay.copies.every:5s}")
    void writeAll() {
        int done = 0;
        while (writeNext()) {
            done++;
        }
        if (done > 0) {
            LOG.info("Done with {} copies of letters", done);
        }
    }

    private boolean writeNext() {
        try {
            return copies.writeNext();
        } catch (LetterCopies.Unwritable unwritable) {
            LOG.warn("A copy of a letter is given up: {}", unwritable.getMessage());
            copies.giveUp(unwritable);
            return true;
        }
    }
}
