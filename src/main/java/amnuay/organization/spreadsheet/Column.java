package amnuay.organization.spreadsheet;

/**
 * One column of a spreadsheet.
 *
 * @param heading what stands in row 1, in Thai
 * @param need how much of it must be there
 * @param hint one Thai sentence for whoever fills it in
 * @param example a value as it could be typed
 */
public record Column(String heading, Need need, String hint, String example) {

    /** How much of a column must be there. */
    public enum Need {
        /** The heading and a value in every row. */
        FILLED,
        /** The heading; cells may be empty, which empties the field. */
        HEADING,
        /** Nothing; an absent column or an empty cell leaves what is known as it is. */
        NOTHING
    }

    public static Column filled(String heading, String hint, String example) {
        return new Column(heading, Need.FILLED, hint, example);
    }

    public static Column mayBeEmpty(String heading, String hint, String example) {
        return new Column(heading, Need.HEADING, hint, example);
    }

    public static Column mayBeMissing(String heading, String hint, String example) {
        return new Column(heading, Need.NOTHING, hint, example);
    }

    /** How much of it must be there, in Thai. */
    public String needed() {
        return switch (need) {
            case FILLED -> "ต้องกรอก";
            case HEADING -> "เว้นว่างได้";
            case NOTHING -> "ไม่มีคอลัมน์นี้ก็ได้";
        };
    }

    boolean mustBeThere() {
        return need != Need.NOTHING;
    }

    boolean mustBeFilled() {
        return need == Need.FILLED;
    }
}
