package amnuay.organization.spreadsheet;

/**
 * A row that could be read.
 *
 * @param before what is known under the same key so far; null when the row is new
 */
public record ImportRow<T>(SheetRow row, T value, T before) {

    public int number() {
        return row.number();
    }

    public boolean isNew() {
        return before == null;
    }

    /** Notes a reason, as a Thai sentence, why this row cannot be taken. */
    public void problem(String reason) {
        row.problem(reason);
    }
}
