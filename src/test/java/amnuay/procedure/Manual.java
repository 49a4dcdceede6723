package amnuay.procedure;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The standards of the office's manual by process and step, as docs/manual.md has them. */
record Manual(Map<String, String> standards) {

    private static final Pattern SECTION = Pattern.compile("## .*\\(process `([a-z-]+)`\\)");
    private static final Pattern ROW = Pattern.compile("\\| ([๐-๙]+) \\| (.*) \\| ?(.*?) ?\\|");

    static Manual read(Path file) {
        Map<String, String> standards = new HashMap<>();
        String process = "";
        for (String line : House.text(file).lines().toList()) {
            Matcher section = SECTION.matcher(line);
            Matcher row = ROW.matcher(line);
            if (section.matches()) {
                process = section.group(1);
            } else if (row.matches()) {
                standards.put(process + " " + Integer.parseInt(row.group(1)), given(plain(row.group(3))));
            }
        }
        return new Manual(standards);
    }

    /** An empty cell is what the diagrams say of it: nothing is invented. */
    private static String given(String standard) {
        return standard.isEmpty() ? "ไม่ได้ระบุในคู่มือ" : standard;
    }

    Optional<String> standard(String process, int step) {
        return Optional.ofNullable(standards.get(process + " " + step));
    }

    /** Without the dashes of a list and with single blanks: the words stay as they are. */
    static String plain(String text) {
        return text.replaceAll("(^|\\s)- ", " ").replaceAll("\\s+", " ").strip();
    }
}
