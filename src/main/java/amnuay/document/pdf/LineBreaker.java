package amnuay.document.pdf;

import amnuay.document.block.Run;
import amnuay.thai.Refusal;
import java.util.ArrayList;
import java.util.List;

/** Breaks runs of text into lines of a given width. Safe for use by many threads. */
final class LineBreaker {

    private static final float ROUNDING = 0.01f;

    private final Typefaces typefaces;
    private final BreakPoints breakPoints = new BreakPoints();

    LineBreaker(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    /** @param firstWidth of the first line, {@code width} of all others, in points */
    List<Line> lines(List<Run> runs, float size, float firstWidth, float width) {
        List<Line> lines = new ArrayList<>();
        for (StyledText part : StyledText.partsOf(runs, breakPoints)) {
            fill(lines, part, size, lines.isEmpty() ? firstWidth : width, width);
        }
        return lines;
    }

    /** The whole text on one line, however long. */
    Line oneLine(Run run, float size) {
        return lines(List.of(run), size, Float.MAX_VALUE, Float.MAX_VALUE).get(0);
    }

    private void fill(List<Line> lines, StyledText text, float size, float firstWidth, float width) {
        float available = firstWidth;
        int start = 0;
        int end = 0;
        while (end < text.length()) {
            int next = text.nextBreak(end);
            if (width(text, start, next, size) <= available + ROUNDING) {
                end = next;
            } else {
                if (end == start) {
                    end = longestFitting(text, start, next, size, available);
                }
                lines.add(line(text, start, end, size, false));
                start = end;
                available = width;
            }
        }
        lines.add(line(text, start, end, size, true));
    }

    /** A piece too long for any line: broken at a space if there is one, else where the dictionary says, else between clusters. */
    private int longestFitting(StyledText text, int start, int end, float size, float available) {
        for (StyledText.Emergency emergency : StyledText.Emergency.values()) {
            int fitting = start;
            int next = start;
            while (next < end) {
                next = text.nextBreak(next, emergency);
                if (width(text, start, next, size) > available + ROUNDING) {
                    break;
                }
                fitting = next;
            }
            if (fitting > start) {
                return fitting;
            }
        }
        throw new Refusal(
                "พื้นที่แคบเกินไปสำหรับข้อความ \"%s\" กรุณาขยายคอลัมน์ในแม่แบบ".formatted(text.substring(start, end)));
    }

    private float width(StyledText text, int start, int end, float size) {
        float width = 0;
        for (ShapedText word : words(text, start, end)) {
            width += word.width(size);
        }
        return width;
    }

    private Line line(StyledText text, int start, int end, float size, boolean last) {
        return new Line(words(text, start, end), size, last);
    }

    private List<ShapedText> words(StyledText text, int start, int end) {
        List<ShapedText> words = new ArrayList<>();
        int to = text.withoutTrailingSpaces(start, end);
        for (int from = start; from < to; ) {
            int next = Math.min(to, text.nextWord(from));
            words.add(typefaces.of(text.isBold(from)).shape(text.substring(from, next)));
            from = next;
        }
        return words;
    }
}
