package amnuay.document.pdf;

import amnuay.document.block.Alignment;
import amnuay.document.block.Paper;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** One page being drawn. Places are points from the left and the top edge of the paper. */
final class Canvas {

    /** Where the baseline lies in a line: this part of the pitch above the line's lower edge. */
    private static final float BASELINE = 0.28f;

    private static final float RULE_WIDTH = 0.5f;
    private static final float MOVED = 0.004f;

    private final StringBuilder content = new StringBuilder(8192);
    private final Function<Typeface, EmbeddedFont> fonts;

    private float penX;
    private float penY;
    private float lineX;
    private float lineY;

    Canvas(Function<Typeface, EmbeddedFont> fonts) {
        this.fonts = fonts;
    }

    static float baseline(float top, float pitch) {
        return top + pitch * (1 - BASELINE);
    }

    /** Draws a line of text between two edges. */
    void line(Line line, float left, float width, float baseline, Alignment alignment) {
        float free = width - line.width();
        float x =
                switch (alignment) {
                    case LEFT, DISTRIBUTED -> left;
                    case CENTER -> left + free / 2;
                    case RIGHT -> left + free;
                };
        float stretch = alignment == Alignment.DISTRIBUTED ? line.stretch(width) : 0;
        content.append("BT\n");
        lineX = 0;
        lineY = 0;
        for (ShapedText word : line.words()) {
            word(word, line.size(), x, Paper.HEIGHT - baseline, stretch);
            x += word.width(line.size()) + word.clusters() * stretch;
        }
        content.append("ET\n");
    }

    void redLine(Line line, float left, float baseline) {
        content.append("q 1 0 0 rg\n");
        line(line, left, line.width(), baseline, Alignment.LEFT);
        content.append("Q\n");
    }

    private void word(ShapedText word, float size, float x, float y, float stretch) {
        EmbeddedFont font = fonts.apply(word.typeface());
        float scaled = word.typeface().scaled(size);
        content.append('/')
                .append(font.resource())
                .append(' ')
                .append(number(scaled))
                .append("Tf ");
        if (word.needsActualText()) {
            content.append("/Span <</ActualText <FEFF")
                    .append(Hex.of(word.text()))
                    .append(">>> BDC ");
        }
        StringBuilder shown = new StringBuilder();
        penX = Float.NaN;
        for (Glyph glyph : word.glyphs()) {
            moveTo(x + glyph.x() * scaled / 1000 + glyph.cluster() * stretch, y - glyph.y() * scaled / 1000, shown);
            shown.append(Hex.of((char) font.code(glyph)));
            penX += word.typeface().advance(glyph.id()) * scaled / 1000;
        }
        show(shown);
        content.append(word.needsActualText() ? "EMC\n" : "\n");
    }

    private void moveTo(float x, float y, StringBuilder shown) {
        if (!(Math.abs(x - penX) <= MOVED && Math.abs(y - penY) <= MOVED)) {
            show(shown);
            content.append(number(x - lineX)).append(number(y - lineY)).append("Td ");
            lineX = x;
            lineY = y;
            penX = x;
            penY = y;
        }
    }

    private void show(StringBuilder shown) {
        if (!shown.isEmpty()) {
            content.append('<').append(shown).append("> Tj ");
            shown.setLength(0);
        }
    }

    /** Draws a thin rectangle. */
    void box(float left, float top, float width, float height) {
        content.append(number(RULE_WIDTH))
                .append("w ")
                .append(number(left))
                .append(number(Paper.HEIGHT - top - height))
                .append(number(width))
                .append(number(height))
                .append("re S\n");
    }

    /** Draws a dotted leader. */
    void dots(float from, float to, float y) {
        content.append("q 0.7 w 1 J [0 2.2] 0 d ")
                .append(number(from))
                .append(number(Paper.HEIGHT - y))
                .append("m ")
                .append(number(to))
                .append(number(Paper.HEIGHT - y))
                .append("l S Q\n");
    }

    /** Draws a picture that the page knows by the given name. */
    void picture(String resource, float left, float top, float width, float height) {
        content.append("q ")
                .append(number(width))
                .append("0 0 ")
                .append(number(height))
                .append(number(left))
                .append(number(Paper.HEIGHT - top - height))
                .append("cm /")
                .append(resource)
                .append(" Do Q\n");
    }

    /** Draws a picture and tells readers who cannot see it what it shows. */
    void picture(String resource, String alternative, float left, float top, float width, float height) {
        content.append("/Figure <</Alt <FEFF").append(Hex.of(alternative)).append(">>> BDC ");
        picture(resource, left, top, width, height);
        content.append("EMC\n");
    }

    byte[] content() {
        return content.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** A number with up to three decimals and a blank after it. */
    private static String number(double value) {
        long thousandths = Math.round(value * 1000);
        long whole = Math.abs(thousandths) / 1000;
        long rest = Math.abs(thousandths) % 1000;
        String sign = thousandths < 0 ? "-" : "";
        return sign
                + whole
                + (rest == 0 ? " " : "." + Long.toString(1000 + rest).substring(1) + " ");
    }
}
