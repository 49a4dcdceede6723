package amnuay.deadline;

import java.util.Optional;
import java.util.stream.Stream;

/** Why the office is closed: every year, instead of a weekend day, or by a decision of the cabinet for this once. */
public enum HolidayKind {
    YEARLY("ประจำปี"),
    SUBSTITUTE("ชดเชย"),
    SPECIAL("กรณีพิเศษ");

    private final String thaiName;

    HolidayKind(String thaiName) {
        this.thaiName = thaiName;
    }

    public String thaiName() {
        return thaiName;
    }

    /** The kind with that Thai name. */
    public static Optional<HolidayKind> named(String thaiName) {
        return Stream.of(values())
                .filter(kind -> kind.thaiName.equals(thaiName.strip()))
                .findFirst();
    }
}
