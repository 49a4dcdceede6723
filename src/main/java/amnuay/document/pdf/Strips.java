package amnuay.document.pdf;

import amnuay.document.block.Alignment;
import amnuay.document.block.FieldLine;
import amnuay.document.block.FieldLine.Field;
import amnuay.document.block.Paper;
import amnuay.document.block.Paragraph;
import amnuay.document.block.ParagraphStyle;
import amnuay.document.block.Run;
import amnuay.document.block.SpeedMark;
import amnuay.thai.Refusal;
import java.util.ArrayList;
import java.util.List;

/** Slices paragraphs and field lines into lines that can be placed on pages. */
final class Strips {

    private static final float LABEL_GAP = 2;
    private static final float DOTS_BELOW_BASELINE = 2;

    private final LineBreaker breaker;

    Strips(LineBreaker breaker) {
        this.breaker = breaker;
    }

    List<Strip> of(Paragraph paragraph) {
        return of(paragraph, Paper.LEFT, Paper.TEXT_WIDTH);
    }

    /** @param left edge of the column that the paragraph stands in, from the edge of the paper */
    List<Strip> of(Paragraph paragraph, float left, float columnWidth) {
        ParagraphStyle style = paragraph.style();
        float width = columnWidth - style.left();
        boolean labelled = !paragraph.label().isEmpty();
        float firstIndent = labelled ? 0 : style.firstLine();
        List<Line> lines = breaker.lines(paragraph.runs(), style.size(), width - firstIndent, width);
        List<Strip> strips = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean first = i == 0;
            float indent = first ? firstIndent : 0;
            strips.add(new Strip(
                    first ? style.before() : 0,
                    style.pitch(),
                    staysWithNext(i, lines.size(), style),
                    null,
                    (canvas, top) -> {
                        float baseline = Canvas.baseline(top, style.pitch());
                        if (first && labelled) {
                            label(canvas, paragraph, left, baseline);
                        }
                        canvas.line(line, left + style.left() + indent, width - indent, baseline, style.alignment());
                    }));
        }
        return strips;
    }

    /** No single first or last line is left alone on a page. */
    private static boolean staysWithNext(int line, int lines, ParagraphStyle style) {
        boolean lastLine = line == lines - 1;
        return lastLine ? style.keepWithNext() : line == 0 || line == lines - 2;
    }

    private void label(Canvas canvas, Paragraph paragraph, float left, float baseline) {
        ParagraphStyle style = paragraph.style();
        Line label = breaker.oneLine(Run.plain(paragraph.label()), style.size());
        refuseTooLong(paragraph.label(), label.width(), -style.firstLine());
        canvas.line(label, left + style.left() + style.firstLine(), label.width(), baseline, Alignment.LEFT);
    }

    Strip of(SpeedMark mark) {
        Line line = breaker.oneLine(Run.bold(mark.text()), SpeedMark.SIZE);
        float baseline = Canvas.baseline(SpeedMark.TOP, SpeedMark.PITCH);
        return new Strip(0, 0, true, null, (canvas, top) -> canvas.redLine(line, Paper.LEFT + mark.left(), baseline));
    }

    List<Strip> of(FieldLine fieldLine) {
        List<Field> fields = fieldLine.fields();
        List<List<Line>> values = fields.stream().map(this::valueLines).toList();
        int height = values.stream().mapToInt(List::size).max().orElseThrow();
        if (fields.size() > 1 && height > 1) {
            throw new Refusal("ข้อความในบรรทัด \"%s\" ยาวเกินเนื้อที่ กรุณาย่อให้สั้นลง"
                    .formatted(fields.get(0).label()));
        }
        List<Strip> strips = new ArrayList<>();
        for (int i = 0; i < height; i++) {
            int row = i;
            strips.add(new Strip(row == 0 ? fieldLine.before() : 0, FieldLine.PITCH, true, null, (canvas, top) -> {
                for (int f = 0; f < fields.size(); f++) {
                    draw(canvas, fields.get(f), values.get(f).get(row), row == 0, top);
                }
            }));
        }
        return strips;
    }

    private List<Line> valueLines(Field field) {
        float width = field.end() - field.leader() - LABEL_GAP;
        return breaker.lines(List.of(Run.plain(field.value())), ParagraphStyle.PLAIN.size(), width, width);
    }

    private void draw(Canvas canvas, Field field, Line value, boolean first, float top) {
        float baseline = Canvas.baseline(top, FieldLine.PITCH);
        if (first) {
            Line label = breaker.oneLine(Run.bold(field.label()), FieldLine.LABEL_SIZE);
            refuseTooLong(field.label(), label.width(), field.leader() - field.start());
            canvas.line(label, Paper.LEFT + field.start(), label.width(), baseline, Alignment.LEFT);
        }
        float leader = Paper.LEFT + field.leader();
        canvas.line(value, leader + LABEL_GAP, value.width(), baseline, Alignment.LEFT);
        canvas.dots(leader, Paper.LEFT + field.end(), baseline + DOTS_BELOW_BASELINE);
    }

    private static void refuseTooLong(String label, float width, float available) {
        if (width > available) {
            throw new Refusal("ไม่มีเนื้อที่พอสำหรับคำว่า \"%s\" หน้าข้อความ (ต้องการ %.1f จุด มี %.1f จุด)"
                    .formatted(label, width, available));
        }
    }
}
