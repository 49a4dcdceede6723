package amnuay.document.block;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A stretch of text in one style.
 *
 * @param text a {@code \n} in it starts a new line of the same paragraph
 * @param together never broken over two lines: a person's name, a number with its unit
 */
public record Run(String text, boolean bold, boolean together) {

    public static Run plain(String text) {
        return new Run(text, false, false);
    }

    public static Run bold(String text) {
        return new Run(text, true, false);
    }

    public static Run together(String text) {
        return new Run(text, false, true);
    }

    /** As it is printed. */
    public static String textOf(List<Run> runs) {
        return runs.stream().map(run -> Slot.printed(run.text())).collect(Collectors.joining());
    }
}
