package amnuay.procedure.esastandards;

import amnuay.thai.Refusal;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The code of an assessment point: standard, indicator and point, for example 1.2.3.
 *
 * @param standard 1 to 99
 * @param indicator 1 to 99 within the standard
 * @param point 1 to 99 within the indicator
 */
record PointCode(int standard, int indicator, int point) implements Comparable<PointCode> {

    /** Orders codes by their numbers. */
    static final Comparator<String> ORDER = Comparator.comparing(PointCode::parse);

    private static final Pattern CODE = Pattern.compile("([1-9]\\d?)\\.([1-9]\\d?)\\.([1-9]\\d?)");
    private static final Comparator<PointCode> BY_NUMBERS = Comparator.comparingInt(PointCode::standard)
            .thenComparingInt(PointCode::indicator)
            .thenComparingInt(PointCode::point);

    /** @throws Refusal when it is not of three numbers */
    static PointCode parse(String code) {
        Matcher numbers = CODE.matcher(code);
        if (!numbers.matches()) {
            throw new Refusal(
                    "รหัสประเด็น “" + code + "” ใช้ไม่ได้ ต้องเป็นเลขมาตรฐาน ตัวบ่งชี้ และประเด็น เช่น 1.2.3");
        }
        return new PointCode(
                Integer.parseInt(numbers.group(1)),
                Integer.parseInt(numbers.group(2)),
                Integer.parseInt(numbers.group(3)));
    }

    String standardNumber() {
        return Integer.toString(standard);
    }

    String indicatorNumber() {
        return standard + "." + indicator;
    }

    @Override
    public int compareTo(PointCode other) {
        return BY_NUMBERS.compare(this, other);
    }

    @Override
    public String toString() {
        return indicatorNumber() + "." + point;
    }
}
