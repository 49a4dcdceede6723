package amnuay.document.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Collectors;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueTick;
import org.jfree.chart.ui.RectangleEdge;

/** An axis of values with nothing marked beyond the end of the scale, where there is only room for the values of long bars. */
final class EndingAxis extends NumberAxis {

    private static final long serialVersionUID = 1L;

    private final double end;

    EndingAxis(String unit, double end) {
        super(unit);
        this.end = end;
    }

    @Override
    @SuppressWarnings({"rawtypes", "unchecked"})
    public List refreshTicks(Graphics2D pen, AxisState state, Rectangle2D area, RectangleEdge edge) {
        List<ValueTick> ticks = super.refreshTicks(pen, state, area, edge);
        return ticks.stream().filter(tick -> tick.getValue() <= end).collect(Collectors.toList());
    }
}
