package amnuay.document.template;

import java.util.Optional;

/** What the office says instead of the words that the house brings along. */
@FunctionalInterface
public interface OwnWords {

    /** The office's own text of a template, empty if it uses the bundled one. */
    Optional<String> of(String template);
}
