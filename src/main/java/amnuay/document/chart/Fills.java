package amnuay.document.chart;

import amnuay.thai.Refusal;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.TexturePaint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** How bars are filled so that each series is known again in colour, in black and white, and on a poor copy. */
final class Fills {

    private static final Color INK = new Color(0x1F3864);
    private static final Color PALE = new Color(0xC9CED6);
    private static final int PIXELS = 64;
    private static final double TILE = 5;

    private static final List<Paint> IN_ORDER = List.of(INK, hatched(), PALE, dotted());

    private Fills() {}

    /** @throws Refusal beyond the fourth series, which nobody could tell apart any more */
    static Paint of(int series) {
        if (series >= IN_ORDER.size()) {
            throw new Refusal("แผนภูมิมีชุดข้อมูลได้ไม่เกิน " + IN_ORDER.size() + " ชุด กรุณาแยกเป็นหลายแผนภูมิ");
        }
        return IN_ORDER.get(series);
    }

    private static Paint hatched() {
        BufferedImage tile = new BufferedImage(PIXELS, PIXELS, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = pen(tile);
        pen.setStroke(new BasicStroke(PIXELS / 5f));
        for (int shift = -PIXELS; shift <= PIXELS; shift += PIXELS) {
            pen.draw(new Line2D.Double(shift - PIXELS, 2.0 * PIXELS, shift + 2.0 * PIXELS, -PIXELS));
        }
        pen.dispose();
        return new TexturePaint(tile, new Rectangle2D.Double(0, 0, TILE, TILE));
    }

    private static Paint dotted() {
        BufferedImage tile = new BufferedImage(PIXELS, PIXELS, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = pen(tile);
        pen.fill(new Ellipse2D.Double(PIXELS / 3.0, PIXELS / 3.0, PIXELS / 3.0, PIXELS / 3.0));
        pen.dispose();
        return new TexturePaint(tile, new Rectangle2D.Double(0, 0, TILE, TILE));
    }

    private static Graphics2D pen(BufferedImage tile) {
        Graphics2D pen = tile.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, PIXELS, PIXELS);
        pen.setColor(INK);
        return pen;
    }
}
