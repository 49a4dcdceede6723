package amnuay.document.template;

import amnuay.document.block.Slot;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Marks the places of a template that the number, the date and their year go to. Inside a section the same names mean something else. */
final class SlotMarks {

    private static final Pattern PLACE_OR_SECTION = Pattern.compile(
            "(?<place>(?:\\{\\{(?:number|dated|year)}}|\\{\\{\\^(?<none>number|dated)}}[^\\n]*?\\{\\{/\\k<none>}})+)"
                    + "|\\{\\{(?<sign>[#^/])[^}]*}}");

    private SlotMarks() {}

    static String in(String source) {
        StringBuilder marked = new StringBuilder();
        Matcher found = PLACE_OR_SECTION.matcher(source);
        int depth = 0;
        while (found.find()) {
            String text = found.group();
            if (found.group("place") == null) {
                depth += found.group("sign").equals("/") ? -1 : 1;
            } else if (depth == 0) {
                text = Slot.START + text + Slot.END;
            }
            found.appendReplacement(marked, Matcher.quoteReplacement(text));
        }
        return found.appendTail(marked).toString();
    }
}
