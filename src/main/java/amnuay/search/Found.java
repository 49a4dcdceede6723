package amnuay.search;

import java.util.List;

/**
 * The first of what was found.
 *
 * @param all how many there are
 * @param more there may be yet more than {@code all}: nobody counted on
 */
record Found<T>(List<T> shown, int all, boolean more) {

    private static final int SHOWN = 20;

    /** @param more whether nobody counted to the end */
    static <T> Found<T> firstOf(List<T> matches, boolean more) {
        return new Found<>(matches.stream().limit(SHOWN).toList(), matches.size(), more);
    }

    static <T> Found<T> nothing() {
        return new Found<>(List.of(), 0, false);
    }

    public boolean isEmpty() {
        return shown.isEmpty();
    }

    /** {@code พบ 3 รายการ}, or {@code แสดง 20 จาก 64 รายการ พิมพ์ให้เจาะจงขึ้นเพื่อดูที่เหลือ}. */
    public String count(String unit) {
        if (shown.size() == all && !more) {
            return "พบ " + all + " " + unit;
        }
        String total = more ? "กว่า " + all : Integer.toString(all);
        return "แสดง " + shown.size() + " จาก " + total + " " + unit + " พิมพ์ให้เจาะจงขึ้นเพื่อดูรายการที่เหลือ";
    }
}
