package amnuay.document;

import java.util.Map;

/**
 * Asks for a document, or for its next draft.
 *
 * @param businessKey the procedure's year, for example {@code krs-2570}
 * @param name what the document is called inside it, for example {@code appointing-order}
 * @param template for example {@code krs/appointing-order}
 * @param values for the template: nested maps, lists of maps, strings and booleans; dates and numbers are text already. The names
 *     {@link Documents#NUMBER} and {@link Documents#DATED} are filled by {@link Documents}
 * @param cause why it is written; the same cause twice is the same version, so a repeated job writes nothing twice
 * @param writtenBy the person, who may read the draft
 */
public record DraftRequest(
        String businessKey, String name, String template, Map<String, Object> values, String cause, String writtenBy) {}
