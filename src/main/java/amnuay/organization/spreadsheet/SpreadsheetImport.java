package amnuay.organization.spreadsheet;

import amnuay.thai.Refusal;
import java.util.List;
import java.util.Map;

/**
 * What one kind of spreadsheet is about. {@link Imports} does the rest: it compares the file with what is known, shows the difference
 * and takes it in, all or nothing.
 *
 * @param <T> a row as a record; two rows with equal {@link #fields} are the same
 */
public interface SpreadsheetImport<T> {

    /** Short and unique, for example "schools". */
    String kind();

    SheetLayout layout();

    /** The heading whose value identifies a row. */
    String keyHeading();

    /**
     * Understands a row. Problems are noted on the row or thrown.
     *
     * @return the row's meaning; ignored, and may be null, when problems were noted
     * @throws Refusal with the reason why the row cannot be taken
     */
    T read(SheetRow row);

    String key(T value);

    /** What identifies a row, also one that is wrong in something else; written as {@link #key} writes it. Empty when nothing does. */
    default String keyOf(SheetRow row) {
        return row.code(keyHeading());
    }

    /** A short name for people, shown beside the key. */
    String label(T value);

    /** The value as it is shown and exported: heading to text, in the layout's order. */
    Map<String, String> fields(T value);

    /** What is known so far, by key, in the order of an export. */
    Map<String, T> known(String scope);

    /** Keeps of the known value what the row leaves open. */
    default T completed(T value, T known) {
        return value;
    }

    /** Checks the rows that could be read against the office; notes problems on them. */
    default void review(List<ImportRow<T>> rows, ImportRequest request) {}

    /**
     * Judges the file as a whole; asked only when every row could be read.
     *
     * @return Thai sentences that say what is wrong; empty when nothing is
     */
    default List<String> judge(List<T> values) {
        return List.of();
    }

    /** Whether the file is the whole list, so that what it does not name goes away. */
    default boolean isWholeList() {
        return false;
    }

    /** The Thai reason why a known value cannot go away; null when it can. */
    default String reasonToStay(T known, ImportRequest request) {
        return null;
    }

    /**
     * Takes a new or changed row in.
     *
     * @param order the row's place in the file, from 1
     */
    void save(T value, int order, ImportRequest request);

    /** Lets a value go that the whole list no longer names. */
    default void remove(T known, ImportRequest request) {
        throw new UnsupportedOperationException(kind());
    }
}
