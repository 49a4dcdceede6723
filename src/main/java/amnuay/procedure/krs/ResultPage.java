package amnuay.procedure.krs;

import java.util.List;
import java.util.UUID;

/**
 * One result as its page shows it.
 *
 * @param entered when and by whom it was typed into KRS, in Thai; empty until then
 * @param card the filed report card as PDF; null until there is one
 * @param mayTake whether the person may take the evidence along
 * @param mayOpen whether the person may open each file by itself
 */
record ResultPage(
        UUID id,
        int year,
        String title,
        String round,
        String state,
        String badge,
        String time,
        boolean late,
        String due,
        String supervisor,
        List<String> keepers,
        String submitted,
        String entered,
        String reference,
        List<KrsText.Field> fields,
        List<File> files,
        List<Asked> asked,
        UUID card,
        boolean mayTake,
        boolean mayOpen) {

    /** @param name with its number */
    record File(UUID id, String name) {}

    /** Data that the certifiers asked for about this indicator, and what was sent; empty texts while it is open. */
    record Asked(String request, String due, boolean late, String answer, String sent) {}
}
