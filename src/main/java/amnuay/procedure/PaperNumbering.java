package amnuay.procedure;

import amnuay.document.Documents;
import java.time.Clock;

/** Gives a paper its number. */
public class PaperNumbering extends NumberingForm {

    /** @param paper the document's name, for example {@code appointing-order} */
    public PaperNumbering(String formId, String paper, Documents documents, Clock clock) {
        super(formId, paper, documents, clock);
    }
}
