package amnuay.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A filed document that the office may show to everybody.
 *
 * @param number as in the register; null for a kind without numbers
 * @param dated the day it bears; null as well
 * @param version the newest that was filed
 * @param filedAt when that version was written
 */
public record PublishableDocument(
        UUID id,
        String businessKey,
        String name,
        DocumentKind kind,
        String subject,
        String number,
        LocalDate dated,
        int version,
        Instant filedAt) {

    PublishableDocument called(String newSubject) {
        return new PublishableDocument(id, businessKey, name, kind, newSubject, number, dated, version, filedAt);
    }
}
