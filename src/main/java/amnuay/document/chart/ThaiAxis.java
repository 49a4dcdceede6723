package amnuay.document.chart;

import com.ibm.icu.text.BreakIterator;
import java.awt.Font;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.text.TextBlock;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;

/** The axis with the labels, which are broken between Thai words, not between letters. */
final class ThaiAxis extends CategoryAxis {

    private static final long serialVersionUID = 1L;
    private static final Locale THAI = Locale.forLanguageTag("th");

    private final int mostLines;

    ThaiAxis(int mostLines) {
        this.mostLines = mostLines;
    }

    @Override
    protected TextBlock createLabel(Comparable category, float width, RectangleEdge edge, Graphics2D g2) {
        Font font = getTickLabelFont(category);
        TextBlock block = new TextBlock();
        block.setLineAlignment(
                RectangleEdge.isLeftOrRight(edge) ? HorizontalAlignment.RIGHT : HorizontalAlignment.CENTER);
        lines(category.toString(), width, font, g2)
                .forEach(line -> block.addLine(line, font, getTickLabelPaint(category)));
        return block;
    }

    private List<String> lines(String text, float width, Font font, Graphics2D g2) {
        BreakIterator breaks = BreakIterator.getLineInstance(THAI);
        breaks.setText(text);
        List<String> lines = new ArrayList<>();
        int start = 0;
        int end = breaks.first();
        for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
            boolean full = g2.getFontMetrics(font)
                            .stringWidth(text.substring(start, next).strip())
                    > width;
            if (full && end > start) {
                if (lines.size() + 1 == mostLines) {
                    lines.add(text.substring(start, end).strip() + "…");
                    return lines;
                }
                lines.add(text.substring(start, end).strip());
                start = end;
            }
            end = next;
        }
        lines.add(text.substring(start).strip());
        return lines;
    }
}
