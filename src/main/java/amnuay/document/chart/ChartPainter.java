package amnuay.document.chart;

import amnuay.document.block.Paper;
import amnuay.document.block.Picture;
import amnuay.thai.Refusal;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.jfree.chart.JFreeChart;

/** Draws a chart as wide as the text at print resolution. Safe for use by many threads. */
public final class ChartPainter {

    private static final float DOTS_PER_POINT = 250f / 72;
    private static final float BAR_HEIGHT = Paper.cm(7.5);
    private static final float ROWS_FRAME = Paper.cm(2.2);
    private static final float PER_GROUP = Paper.cm(0.35);
    private static final float PER_BAR = Paper.cm(0.42);

    private ChartPainter() {}

    /** @throws Refusal if there are more series than can be told apart, or a letter that the font lacks */
    public static Picture paint(Chart chart) {
        refuseUnprintable(chart);
        float width = Paper.TEXT_WIDTH;
        float height = height(chart);
        JFreeChart drawing = new BarChart(chart).drawing();
        BufferedImage image = new BufferedImage(
                Math.round(width * DOTS_PER_POINT), Math.round(height * DOTS_PER_POINT), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.scale(DOTS_PER_POINT, DOTS_PER_POINT);
        drawing.draw(pen, new Rectangle2D.Float(0, 0, width, height));
        pen.dispose();
        return new Picture(png(image), width, height, inWords(chart));
    }

    private static float height(Chart chart) {
        int groups = chart.groups().size();
        return chart.kind() == Chart.Kind.BAR
                ? BAR_HEIGHT
                : ROWS_FRAME + groups * (PER_GROUP + PER_BAR * chart.series().size());
    }

    private static void refuseUnprintable(Chart chart) {
        String text = inWords(chart);
        int lacking = Fonts.REGULAR.canDisplayUpTo(text);
        if (lacking >= 0) {
            throw new Refusal("แผนภูมิ \"%s\" มีอักขระ \"%s\" ที่พิมพ์ไม่ได้ กรุณาแก้ข้อความนั้น"
                    .formatted(chart.title(), Character.toString(text.codePointAt(lacking))));
        }
    }

    /** Everything that the picture shows. */
    private static String inWords(Chart chart) {
        String groups = chart.groups().stream()
                .map(group -> group.label() + " "
                        + group.values().entrySet().stream()
                                .filter(value -> value.getValue() != null)
                                .map(value -> value.getKey() + " "
                                        + thaiNumbers(chart.decimals()).format(value.getValue()))
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
        return ("แผนภูมิแท่ง " + chart.title() + " " + chart.unit()).strip() + ": " + groups;
    }

    /** @param decimals that are written even if they are zero */
    static NumberFormat thaiNumbers(int decimals) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setZeroDigit('๐');
        DecimalFormat numbers = new DecimalFormat("#,##0.####", symbols);
        numbers.setMinimumFractionDigits(decimals);
        return numbers;
    }

    private static byte[] png(BufferedImage image) {
        try {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            ImageIO.write(image, "png", file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bundled Sarabun, at the size at which it looks like the text around the picture. */
    static final class Fonts {

        private static final float SCALE = 0.65f;
        static final Font REGULAR = bundled("Sarabun-Regular.ttf");

        private Fonts() {}

        static Font regular(float size) {
            return REGULAR.deriveFont(size * SCALE);
        }

        private static Font bundled(String name) {
            try (InputStream file = ChartPainter.class.getResourceAsStream("/fonts/" + name)) {
                return Font.createFont(Font.TRUETYPE_FONT, file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (FontFormatException e) {
                throw new IllegalStateException("font " + name + " cannot be read", e);
            }
        }
    }
}
