package amnuay.procedure.krs;

import java.util.Arrays;
import java.util.Optional;

/** Which results are better than others. */
enum Direction {
    MORE_IS_BETTER("มากดี"),
    LESS_IS_BETTER("น้อยดี");

    private final String thaiName;

    Direction(String thaiName) {
        this.thaiName = thaiName;
    }

    String thaiName() {
        return thaiName;
    }

    /** Understands มากดี and น้อยดี, also as ยิ่งมากยิ่งดี and ยิ่งน้อยยิ่งดี. */
    static Optional<Direction> named(String text) {
        String wanted = text.replace("ยิ่ง", "").replace(" ", "");
        return Arrays.stream(values())
                .filter(direction -> direction.thaiName.equals(wanted))
                .findFirst();
    }
}
