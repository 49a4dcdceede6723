package amnuay.document;

import java.util.UUID;

/**
 * A document as a search shows it.
 *
 * @param businessKey of the procedure's year it belongs to
 * @param number as in the register; null until it has one
 * @param dated the day it bears, in words; null until it has a number
 * @param procedure the procedure and its year, as people call it
 * @param state in Thai
 * @param byNumber its number is the very one that was typed
 */
public record FoundDocument(
        UUID id,
        String businessKey,
        String kind,
        String subject,
        String number,
        String dated,
        String procedure,
        String state,
        boolean byNumber) {}
