package amnuay.document.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.DefaultCategoryDataset;

/** Sets a chart up for the library that draws it. */
final class BarChart {

    private static final float LABEL_SIZE = 13;
    private static final float VALUE_SIZE = 12;
    private static final int MOST_BARS_WITH_VALUES = 24;
    private static final double ROOM_FOR_VALUES = 1.12;
    private static final int LINES_BELOW = 5;
    private static final int LINES_BESIDE = 3;
    private static final float LABELS_BESIDE = 0.4f;
    private static final float LABELS_BELOW = 0.95f;
    private static final Color RULE = new Color(0xB0B0B0);
    private static final BasicStroke HAIRLINE = new BasicStroke(0.4f);

    private final Chart chart;
    private final List<String> series;

    BarChart(Chart chart) {
        this.chart = chart;
        this.series = chart.series();
    }

    JFreeChart drawing() {
        CategoryPlot plot = new CategoryPlot(data(), labels(), values(), bars());
        plot.setOrientation(upwards() ? PlotOrientation.VERTICAL : PlotOrientation.HORIZONTAL);
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        plot.setBackgroundPaint(Color.WHITE);
        plot.setRangeGridlinePaint(RULE);
        plot.setRangeGridlineStroke(HAIRLINE);
        plot.setOutlineVisible(false);
        JFreeChart drawing = new JFreeChart(null, font(LABEL_SIZE), plot, false);
        drawing.setBackgroundPaint(Color.WHITE);
        if (series.size() > 1) {
            LegendTitle legend = new LegendTitle(plot);
            legend.setItemFont(font(LABEL_SIZE));
            legend.setFrame(BlockBorder.NONE);
            drawing.addLegend(legend);
        }
        return drawing;
    }

    private boolean upwards() {
        return chart.kind() == Chart.Kind.BAR;
    }

    private DefaultCategoryDataset data() {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        for (int group = 0; group < chart.groups().size(); group++) {
            Chart.Group each = chart.groups().get(group);
            Label label = new Label(group, each.label());
            series.forEach(name -> data.addValue(each.values().get(name), name, label));
        }
        return data;
    }

    private ThaiAxis labels() {
        ThaiAxis axis = new ThaiAxis(upwards() ? LINES_BELOW : LINES_BESIDE);
        axis.setTickLabelFont(font(LABEL_SIZE));
        axis.setMaximumCategoryLabelWidthRatio(upwards() ? LABELS_BELOW : LABELS_BESIDE);
        axis.setMaximumCategoryLabelLines(LINES_BELOW);
        axis.setTickMarksVisible(false);
        return axis;
    }

    private NumberAxis values() {
        double end = chart.max().isPresent() ? Math.max(chart.max().getAsDouble(), chart.greatest()) : Double.MAX_VALUE;
        NumberAxis axis = new EndingAxis(chart.unit(), end);
        axis.setNumberFormatOverride(ChartPainter.thaiNumbers(0));
        axis.setTickLabelFont(font(LABEL_SIZE));
        axis.setLabelFont(font(LABEL_SIZE));
        axis.setAutoRangeIncludesZero(true);
        axis.setUpperMargin(ROOM_FOR_VALUES - 1);
        chart.max().ifPresent(max -> axis.setUpperBound(end * ROOM_FOR_VALUES));
        return axis;
    }

    private BarRenderer bars() {
        BarRenderer bars = new BarRenderer();
        bars.setBarPainter(new StandardBarPainter());
        bars.setShadowVisible(false);
        bars.setDrawBarOutline(true);
        bars.setItemMargin(0.08);
        bars.setMaximumBarWidth(0.12);
        for (int i = 0; i < series.size(); i++) {
            bars.setSeriesPaint(i, Fills.of(i));
            bars.setSeriesOutlinePaint(i, Color.BLACK);
            bars.setSeriesOutlineStroke(i, HAIRLINE);
        }
        if (!upwards() || chart.groups().size() * series.size() <= MOST_BARS_WITH_VALUES) {
            bars.setDefaultItemLabelGenerator(
                    new StandardCategoryItemLabelGenerator("{2}", ChartPainter.thaiNumbers(chart.decimals())));
            bars.setDefaultItemLabelFont(font(VALUE_SIZE));
            bars.setDefaultItemLabelsVisible(true);
            bars.setDefaultPositiveItemLabelPosition(
                    upwards()
                            ? new ItemLabelPosition(ItemLabelAnchor.OUTSIDE12, TextAnchor.BOTTOM_CENTER)
                            : new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT));
        }
        return bars;
    }

    private static Font font(float size) {
        return ChartPainter.Fonts.regular(size);
    }

    /** A label that may be written twice and still stands for two groups. */
    private record Label(int place, String text) implements Comparable<Label> {

        @Override
        public int compareTo(Label other) {
            return Integer.compare(place, other.place);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
