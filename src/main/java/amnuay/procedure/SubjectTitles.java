package amnuay.procedure;

import amnuay.thai.SearchText;
import java.util.List;

/**
 * Knows what the indicators or points are called that a procedure works on. The names of tasks bear their numbers only; people look for
 * them by their titles too.
 */
public interface SubjectTitles {

    /**
     * @param businessKey of the year it belongs to
     * @param label as names of tasks bear it: {@code ตัวชี้วัด 1.3}
     * @param title with its number, as people read it
     */
    record Subject(String businessKey, String label, String title) {

        /** Whether a task of that name is about this subject: {@code 1.3} is not {@code 1.30}. */
        public boolean isIn(String taskName) {
            return taskName.contains("(" + label + ")") || taskName.contains("(" + label + " ");
        }
    }

    /** Those of whatever year in whose titles all the words are; in one statement. */
    List<Subject> called(SearchText text);
}
