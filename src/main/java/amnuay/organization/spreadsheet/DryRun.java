package amnuay.organization.spreadsheet;

import java.util.List;

/**
 * What an import would do, row by row.
 *
 * @param problems what is wrong with the file as a whole, in Thai
 */
public record DryRun(String fileName, List<Row> rows, List<String> problems) {

    /** What would happen to a row. The name is also the style of its badge. */
    public enum Outcome {
        NEW("เพิ่มใหม่"),
        CHANGED("แก้ไข"),
        UNCHANGED("เหมือนเดิม"),
        REMOVED("นำออก"),
        ERROR("ผิดพลาด");

        private final String thaiName;

        Outcome(String thaiName) {
            this.thaiName = thaiName;
        }

        public String thaiName() {
            return thaiName;
        }
    }

    /**
     * One row of the file, or something known that the file no longer names.
     *
     * @param number as Excel shows it; 0 when the file has no such row
     * @param key what identifies it; empty when it could not be read
     * @param label may be empty
     * @param changes what differs; for a new row all that is filled
     */
    public record Row(
            int number, String key, String label, Outcome outcome, List<Change> changes, List<String> problems) {}

    /** One field that would change; empty texts where there is nothing. */
    public record Change(String field, String from, String to) {}

    public DryRun {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    public boolean hasErrors() {
        return !problems.isEmpty() || count(Outcome.ERROR) > 0;
    }

    public boolean changesNothing() {
        return count(Outcome.UNCHANGED) == rows.size();
    }

    public boolean mayBeConfirmed() {
        return !hasErrors() && !changesNothing();
    }

    public long count(Outcome outcome) {
        return rows.stream().filter(row -> row.outcome() == outcome).count();
    }

    /** Differs when another dry run would do something else: what a person confirms is what they saw. */
    public String fingerprint() {
        return Integer.toHexString(rows.toString().hashCode()) + "-" + rows.size();
    }
}
