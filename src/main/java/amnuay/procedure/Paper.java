package amnuay.procedure;

import amnuay.document.DocumentSummary;
import java.util.Map;
import java.util.Optional;

/**
 * A document that a procedure writes. A bean of it is all that the service tasks {@code ${writePaper}} and {@code ${filePaper}} need;
 * they find it by the process and by their extension property {@code document}.
 */
public interface Paper {

    /** The process id, for example {@code esa-standards}. */
    String procedure();

    /** What the document is called inside its year, for example {@code handbook}. */
    String name();

    /** The template, for example {@code esa-standards/handbook}. */
    String template();

    /** The template for this very request, where a paper is written in more than one shape; {@link #template()} by default. */
    default String template(PaperRequest request) {
        return template();
    }

    /** The paper on whose form its words are drafted; another one's where two papers are written from one form. */
    default String draftedWith() {
        return name();
    }

    /** The document's name in a branch of a multi-instance: one document per subject. */
    default String documentName(Optional<String> subject) {
        return subject.map(each -> name() + "-" + each).orElse(name());
    }

    /**
     * The template's values besides {@code fiscalYear} and the drafted texts, which are there already, in Thai digits; a value given here
     * takes the place of one of those.
     */
    Map<String, Object> values(PaperRequest request);

    /** What follows once the document is filed, such as telling people; runs again if the job is repeated. */
    default void filed(DocumentSummary document, PaperRequest request) {}
}
