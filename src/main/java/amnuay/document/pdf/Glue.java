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

    /** No line is broken inside a match. */
    private static final List<Pattern> UNBROKEN = List.of(
            Pattern.compile(DIGITS + "{1,2} " + MONTHS + " (?:พ\\.ศ\\. )?" + DIGITS + "{4}"),
            Pattern.compile(DIGITS + "{1,2}\\." + DIGITS + "{2} ?[-–] ?" + DIGITS + "{1,2}\\." + DIGITS + "{2} น\\."),
            Pattern.compile("(?:ที่|ร้อยละ|ข้อ|พ\\.ศ\\.|โทร\\.|เขต|มาตรา|ฉบับที่|ปีงบประมาณ) ?" + DIGITS + "+"),
            Pattern.compile(DIGITS + "[๐-๙0-9.,/]* [\\u0E01-\\u0E4E]"),
            Pattern.compile("(?:ผู้|นาย|นาง|นางสาว)[\\u0E01-\\u0E4E]"),
            Pattern.compile("\\S ?[ๆฯ]"),
            Pattern.compile("อำนวยการ|ตัวชี้วัด|ราชการ|ปฏิบัติการ|ปีงบประมาณ|คณะกรรมการ|สำนักงาน|ศึกษานิเทศก์|รับผิดชอบ"
                    + "|กำกับดูแล|จัดเก็บ|ประสิทธิภาพ|เขตพื้นที่|ขั้นพื้นฐาน|ประถมศึกษา|พิษณุโลก"));

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
