package amnuay.document;

import amnuay.thai.Refusal;
import amnuay.thai.ThaiDates;
import amnuay.thai.ThaiText;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A register number.
 *
 * @param text as it is shown, with Arabic digits
 * @param key as it is compared: {@code ๐๑๕ / ๒๕๖๙} and {@code 15} are the same order of the year 2569
 * @param year the Buddhist calendar year it counts in
 */
record DocumentNumber(String text, String key, int year) {

    private static final int LONGEST = 60;
    private static final Pattern RUNNING_AND_YEAR = Pattern.compile("(\\d+)/(2[4-7]\\d\\d)");

    /**
     * A number that a person typed in.
     *
     * @throws Refusal if it is blank, too long, without a digit, or carries another year than the date
     */
    static DocumentNumber typed(DocumentKind kind, String number, LocalDate dated) {
        String text = number == null
                ? ""
                : ThaiText.arabic(number).replaceAll("\\s+", " ").strip();
        text = text.replaceFirst("^(เลข)?ที่ ?", "");
        if (text.isEmpty()) {
            throw new Refusal("ยังไม่ได้กรอกเลขที่ของ" + kind.thaiName() + " กรุณากรอกเลขตามทะเบียน");
        }
        if (text.length() > LONGEST || !text.matches("[\\p{L}\\p{M}\\p{N} ./()-]*\\d[\\p{L}\\p{M}\\p{N} ./()-]*")) {
            throw new Refusal("เลขที่ “" + shortened(text)
                    + "” ไม่ถูกต้อง กรุณากรอกเลขตามทะเบียน เช่น 15/2569 หรือ ศธ 04062/1330");
        }
        int year = ThaiDates.buddhistYear(dated);
        return new DocumentNumber(text, key(kind, text, year, dated), year);
    }

    /** The next number of our own series. */
    static DocumentNumber own(int running, int year) {
        return new DocumentNumber(running + "/" + year, Integer.toString(running), year);
    }

    /** The number as templates print it, which set the year behind it themselves. */
    static String withoutYear(String number, LocalDate dated) {
        String year = "/" + ThaiDates.buddhistYear(dated);
        return number.endsWith(year) ? number.substring(0, number.length() - year.length()) : number;
    }

    private static String key(DocumentKind kind, String text, int year, LocalDate dated) {
        String bare = text.replace(" ", "").replaceAll("(?<!\\d)0+(?=\\d)", "");
        Matcher parts = RUNNING_AND_YEAR.matcher(bare);
        boolean yearly = kind != DocumentKind.LETTER && kind != DocumentKind.MEMO && parts.matches();
        if (!yearly) {
            return bare;
        }
        if (Integer.parseInt(parts.group(2)) != year) {
            throw new Refusal("เลขที่ " + text + " ไม่ตรงกับปีของวันที่ " + ThaiDates.screenDate(dated)
                    + " กรุณาตรวจเลขที่และวันที่อีกครั้ง");
        }
        return parts.group(1);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
