package amnuay.document.block;

import java.util.List;

/**
 * A heading: found again in Word's navigation, in the PDF's bookmarks and, of the first two levels, in the table of contents.
 *
 * @param level 1 for a chapter, 2 for a section, 3 for what the table of contents leaves out
 */
public record Heading(int level, Paragraph text) implements Block {

    private static final int DEEPEST_IN_CONTENTS = 2;

    /** As it stands in a list of headings: on one line. */
    public String line() {
        return Run.textOf(text.runs()).replace('\n', ' ').strip();
    }

    public boolean isInContents() {
        return level <= DEEPEST_IN_CONTENTS;
    }

    /** The headings of a document in their order. */
    public static List<Heading> in(List<Block> blocks) {
        return blocks.stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .toList();
    }
}
