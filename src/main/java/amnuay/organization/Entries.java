package amnuay.organization;

import amnuay.thai.Refusal;
import java.util.regex.Pattern;

/** Puts what people type into shape, and refuses what cannot be meant. */
final class Entries {

    private static final int LONGEST = 500;
    private static final int LONGEST_EMAIL = 254;
    private static final Pattern LOGIN = Pattern.compile("[a-z][a-z0-9._-]{1,63}");
    private static final Pattern UNIT_CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,31}");
    private static final Pattern SCHOOL_CODE = Pattern.compile("[A-Za-z0-9]{2,12}");
    private static final Pattern EMAIL = Pattern.compile("[A-Za-z0-9._%+'-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");
    private static final Pattern PHONE =
            Pattern.compile("[0-9+#(),.\\-/ ]{3,40}|[0-9\\- ]{3,20} ?ต่อ ?[0-9\\-, ]{1,15}");
    private static final Pattern LOST_ZERO = Pattern.compile("[2-9][0-9]{7,8}");

    private Entries() {}

    static String text(String value) {
        String text = value == null ? "" : value.strip();
        if (text.length() > LONGEST) {
            throw new Refusal(
                    "ข้อความ “" + text.substring(0, 30) + "…” ยาวเกินไป กรุณาย่อให้ไม่เกิน " + LONGEST + " ตัวอักษร");
        }
        return text;
    }

    static String orNull(String value) {
        String text = text(value);
        return text.isEmpty() ? null : text;
    }

    static String required(String value, String field) {
        String text = text(value);
        if (text.isEmpty()) {
            throw new Refusal("ยังไม่ได้กรอก “" + field + "”");
        }
        return text;
    }

    static String loginName(String value) {
        String text = required(value, "รหัสผู้ใช้");
        if (!LOGIN.matcher(text).matches()) {
            throw new Refusal(
                    "รหัสผู้ใช้ “" + text + "” ใช้ไม่ได้ ให้ขึ้นต้นด้วยอักษรอังกฤษตัวเล็ก ตามด้วย a-z 0-9 จุด ขีด"
                            + " หรือขีดล่าง รวม 2–64 ตัว และห้ามใช้เลขประจำตัวประชาชน");
        }
        return text;
    }

    static String unitCode(String value) {
        String text = required(value, "รหัสกลุ่ม/หน่วย");
        if (!UNIT_CODE.matcher(text).matches()) {
            throw new Refusal(
                    "รหัสกลุ่ม/หน่วย “" + text + "” ใช้ไม่ได้ ให้ใช้อักษรอังกฤษตัวเล็ก ตัวเลข หรือขีด ไม่เกิน 32 ตัว");
        }
        return text;
    }

    static String schoolCode(String value) {
        String text = required(value, "รหัสสถานศึกษา");
        if (!SCHOOL_CODE.matcher(text).matches()) {
            throw new Refusal("รหัสสถานศึกษา “" + text + "” ใช้ไม่ได้ ให้ใช้ตัวเลขหรืออักษรอังกฤษ 2–12 ตัว");
        }
        return text;
    }

    static String email(String value) {
        String text = orNull(value);
        if (text != null && text.length() > LONGEST_EMAIL) {
            throw new Refusal("อีเมลยาวเกินไป อีเมลมีได้ไม่เกิน " + LONGEST_EMAIL + " ตัวอักษร กรุณาตรวจสอบ");
        }
        if (text != null && !EMAIL.matcher(text).matches()) {
            throw new Refusal("อีเมล “" + text + "” ไม่ถูกต้อง ตัวอย่างที่ถูกต้อง: somchai@example.go.th");
        }
        return text;
    }

    static String phone(String value) {
        String text = orNull(value);
        if (text == null) {
            return null;
        }
        if (!PHONE.matcher(text).matches() || text.replaceAll("[^0-9]", "").matches("[0-9]{13}")) {
            throw new Refusal("หมายเลขโทรศัพท์ “" + text + "” ไม่ถูกต้อง ตัวอย่างที่ถูกต้อง: 055-123456 ต่อ 12");
        }
        // a spreadsheet drops the leading zero of a number: no Thai phone number begins without one
        return LOST_ZERO.matcher(text).matches() ? "0" + text : text;
    }
}
