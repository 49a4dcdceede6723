package amnuay.thai;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates the way the office writes and types them: Buddhist years (CE + 543), Thai month names. Documents carry Thai digits,
 * screens Arabic ones.
 */
public final class ThaiDates {

    /** The only time zone of the office. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Bangkok");

    private static final int ERA = 543;
    /** A year from here on can only be a Buddhist one. */
    private static final int FIRST_BUDDHIST = 2400;

    private static final int EARLIEST = 1900;
    private static final int LATEST = 2200;

    private static final List<String> MONTHS = List.of(
            "มกราคม",
            "กุมภาพันธ์",
            "มีนาคม",
            "เมษายน",
            "พฤษภาคม",
            "มิถุนายน",
            "กรกฎาคม",
            "สิงหาคม",
            "กันยายน",
            "ตุลาคม",
            "พฤศจิกายน",
            "ธันวาคม");
    private static final List<String> SHORT_MONTHS =
            List.of("ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค.");

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern MONTH_NAMED =
            Pattern.compile("(?:วันที่ ?)?(\\d{1,2}) ?([ก-๎][ก-๎.]*?) ?(?:พ\\.ศ\\. ?)?(\\d{4}|\\d{2})");

    private ThaiDates() {}

    /** {@code ๒๒ พฤศจิกายน ๒๕๖๙}, for documents. */
    public static String longDate(LocalDate date) {
        return ThaiText.digits(date.getDayOfMonth() + " " + month(date) + " " + buddhistYear(date));
    }

    /** {@code ๒๒ พ.ย. ๖๙}, for narrow columns of documents. */
    public static String shortDate(LocalDate date) {
        String year = String.format(Locale.ROOT, "%02d", buddhistYear(date) % 100);
        return ThaiText.digits(date.getDayOfMonth() + " " + shortMonth(date) + " " + year);
    }

    /** {@code 22 พ.ย. 2569}, for screens and mails. */
    public static String screenDate(LocalDate date) {
        return date.getDayOfMonth() + " " + shortMonth(date) + " " + buddhistYear(date);
    }

    /** {@code 22 พ.ย. 2569 16.30 น.}, Bangkok time, for screens and mails. */
    public static String screenTime(Instant moment) {
        ZonedDateTime local = moment.atZone(ZONE);
        return screenDate(local.toLocalDate())
                + String.format(Locale.ROOT, " %02d.%02d น.", local.getHour(), local.getMinute());
    }

    /** As a person types it into a form, and as {@link #parse} reads it back: 22/11/2569. */
    public static String typed(LocalDate date) {
        return "%02d/%02d/%d".formatted(date.getDayOfMonth(), date.getMonthValue(), buddhistYear(date));
    }

    /** The calendar year of the date in the Buddhist era: 2569 for any day of 2026. */
    public static int buddhistYear(LocalDate date) {
        return date.getYear() + ERA;
    }

    /**
     * Reads a date as people in the office type it: {@code 2026-11-22}, {@code 2569-11-22}, {@code 22/11/2569},
     * {@code 22/11/2026}, {@code 22 พ.ย. 2569}, {@code ๒๒ พฤศจิกายน พ.ศ. ๒๕๖๙}. A year of 2400 or more is a Buddhist year. Two
     * digits are a Buddhist year (69 = 2569), and are understood only beside a Thai month name: in 22/11/69 they could be 1969.
     *
     * @throws Refusal naming the text, if it is null, blank, no such day, or not between 1900 and 2200 CE
     */
    public static LocalDate parse(String text) {
        if (text == null || text.isBlank()) {
            throw new Refusal("ยังไม่ได้กรอกวันที่ กรุณากรอกวันที่ เช่น 22/11/2569");
        }
        String plain =
                ThaiText.arabic(text).replaceAll("[\\s\\u00a0\\u200b]+", " ").strip();
        Matcher yearFirst = YEAR_FIRST.matcher(plain);
        if (yearFirst.matches()) {
            return day(text, commonYear(number(yearFirst, 1)), number(yearFirst, 2), number(yearFirst, 3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(plain);
        if (dayFirst.matches()) {
            return day(text, commonYear(number(dayFirst, 3)), number(dayFirst, 2), number(dayFirst, 1));
        }
        Matcher named = MONTH_NAMED.matcher(plain);
        if (named.matches()) {
            return day(text, namedYear(named, plain), monthNamed(named.group(2)), number(named, 1));
        }
        throw unreadable(text, "รูปแบบไม่ถูกต้อง");
    }

    private static int namedYear(Matcher named, String plain) {
        int year = number(named, 3);
        if (named.group(3).length() == 2) {
            return 2500 + year - ERA;
        }
        return plain.contains("พ.ศ.") ? year - ERA : commonYear(year);
    }

    private static int commonYear(int year) {
        return year >= FIRST_BUDDHIST ? year - ERA : year;
    }

    private static LocalDate day(String text, int year, int month, int day) {
        if (year < EARLIEST || year > LATEST) {
            throw unreadable(text, "ปีไม่ถูกต้อง");
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            throw unreadable(text, "ไม่มีวันนี้ในปฏิทิน");
        }
    }

    /** 1 to 12, or 0 for a name that is no month. */
    private static int monthNamed(String name) {
        int full = MONTHS.indexOf(name);
        if (full >= 0) {
            return full + 1;
        }
        String letters = name.replace(".", "");
        return SHORT_MONTHS.stream().map(each -> each.replace(".", "")).toList().indexOf(letters) + 1;
    }

    private static Refusal unreadable(String text, String reason) {
        String shown = text.length() <= 40 ? text : text.substring(0, 40) + "…";
        return new Refusal("อ่านวันที่ “" + shown + "” ไม่ได้ เพราะ" + reason
                + " กรุณากรอกวัน เดือน และปีสี่หลัก เช่น 22/11/2569 หรือ 22 พ.ย. 2569");
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static String month(LocalDate date) {
        return MONTHS.get(date.getMonthValue() - 1);
    }

    private static String shortMonth(LocalDate date) {
        return SHORT_MONTHS.get(date.getMonthValue() - 1);
    }
}
