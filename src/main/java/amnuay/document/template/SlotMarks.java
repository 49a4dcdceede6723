package amnuay.document.template;

import amnuay.document.block.Slot;
import java.util.regex.Pattern;

/** Marks the places of a template that the number, the date and their year go to. */
final class SlotMarks {

    private static final Pattern PLACE =
            Pattern.compile("(?:\\{\\{(?:number|dated|year)}}|\\{\\{\\^(number|dated)}}[^\\n]*?\\{\\{/\\1}})+");

    private SlotMarks() {}

    static String in(String source) {
        return PLACE.matcher(source).replaceAll(Slot.START + "$0" + Slot.END);
    }
}
