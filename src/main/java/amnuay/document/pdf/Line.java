package amnuay.document.pdf;

import java.util.List;

/**
 * One line of text, broken and shaped.
 *
 * @param size as the document names it, before any font's scale
 * @param last the paragraph, or its part before a forced break, ends here: never stretched
 */
record Line(List<ShapedText> words, float size, boolean last) {

    private static final float FULL_ENOUGH_TO_STRETCH = 0.6f;

    float width() {
        float width = 0;
        for (ShapedText word : words) {
            width += word.width(size);
        }
        return width;
    }

    /** The space to add after each cluster so that the line fills the width; 0 where that would look torn. */
    float stretch(float available) {
        int gaps = words.stream().mapToInt(ShapedText::clusters).sum() - 1;
        float width = width();
        return last || gaps < 1 || width < available * FULL_ENOUGH_TO_STRETCH ? 0 : (available - width) / gaps;
    }
}
