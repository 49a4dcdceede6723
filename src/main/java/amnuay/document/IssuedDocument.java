package amnuay.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A document with what lists say of it, without its contents.
 *
 * @param number as in the register; null until it has one
 * @param dated the day it bears; null until it has a number
 * @param writtenAt when its newest version was written
 */
public record IssuedDocument(
        UUID id,
        String businessKey,
        String name,
        DocumentKind kind,
        String subject,
        DocumentState state,
        String number,
        LocalDate dated,
        Instant writtenAt) {

    /** Whether it counts: it has its number, or is approved and of a kind without numbers. */
    public boolean isIssued() {
        return number != null && state != DocumentState.CANCELLED
                || !kind.isNumbered() && (state == DocumentState.APPROVED || state == DocumentState.FILED);
    }
}
