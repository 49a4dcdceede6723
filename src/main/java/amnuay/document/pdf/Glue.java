package amnuay.document.pdf;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a dictionary would break a line but a careful clerk would not. */
final class Glue {

    private static final String DIGITS = "[๐-๙0-9]";
    private static final String MONTHS = "(?:มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน"
            + "|ตุลาคม|พฤศจิกายน|ธันวาคม)";

    /** Words of the office that the dictionary takes for several. */
    private static final List<String> OFFICE_WORDS = List.of(
            "กำกับดูแล",
            "เขตพื้นที่",
            "ขั้นพื้นฐาน",
            "ข้าราชการ",
            "คณะกรรมการ",
            "ครบถ้วน",
            "จัดเก็บ",
            "ชำนาญการพิเศษ",
            "ดำเนินการ",
            "ดำเนินงาน",
            "ตัวชี้วัด",
            "ประถมศึกษา",
            "ประสิทธิภาพ",
            "ปฏิบัติการ",
            "ปฏิบัติงาน",
            "ปฏิบัติราชการ",
            "ปีงบประมาณ",
            "พร้อมเพรียงกัน",
            "พิษณุโลก",
            "ราชการ",
            "รับผิดชอบ",
            "ลงวันที่",
            "วันที่",
            "ศึกษาธิการ",
            "ศึกษานิเทศก์",
            "สถานศึกษา",
            "สำนักงาน",
            "อำนวยการ");

    /** No line is broken inside a match. */
    private static final List<Pattern> UNBROKEN = List.of(
            Pattern.compile(DIGITS + "{1,2} " + MONTHS + " (?:พ\\.ศ\\. )?" + DIGITS + "{4}"),
            Pattern.compile(DIGITS + "{1,2}\\." + DIGITS + "{2} ?[-–] ?" + DIGITS + "{1,2}\\." + DIGITS + "{2} น\\."),
            Pattern.compile(
                    "(?:(?:ปี|รอบ|ครั้ง|ฉบับ|ชุด)?ที่|ร้อยละ|ข้อ|พ\\.ศ\\.|โทร\\.|มาตรา|ปีงบประมาณ) ?" + DIGITS + "+"),
            Pattern.compile("\\S เขต " + DIGITS + "+"),
            Pattern.compile(DIGITS + "[๐-๙0-9.,/]* [\\u0E01-\\u0E4E]"),
            Pattern.compile("[A-Za-z]-[A-Za-z]"),
            Pattern.compile("(?:ผู้|ความ|นาย|นาง|นางสาว)[\\u0E01-\\u0E4E]"),
            Pattern.compile("\\S ?[ๆฯ]"),
            Pattern.compile(String.join("|", OFFICE_WORDS)));

    private Glue() {}

    /** The positions in the text at which no line may end. */
    static BitSet in(String text) {
        BitSet glued = new BitSet(text.length());
        for (Pattern pattern : UNBROKEN) {
            Matcher matcher = pattern.matcher(text);
            int from = 0;
            while (matcher.find(from)) {
                glued.set(matcher.start() + 1, Math.max(matcher.start() + 1, matcher.end()));
                from = matcher.start() + 1;
            }
        }
        return glued;
    }
}
