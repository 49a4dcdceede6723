package amnuay.document.template;

import amnuay.document.block.Alignment;
import amnuay.document.block.Block;
import amnuay.document.block.Heading;
import amnuay.document.block.PageBreak;
import amnuay.document.block.Paper;
import amnuay.document.block.Paragraph;
import amnuay.document.block.ParagraphStyle;
import amnuay.document.block.Picture;
import amnuay.document.block.Run;
import amnuay.document.block.Table;
import amnuay.document.scan.QrCode;
import amnuay.thai.ThaiText;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/** Reads the filled Markdown of a body as blocks. What has no block is refused, never skipped. */
final class MarkdownBlocks {

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private static final int LONGEST_ADDRESS = 500;
    private static final float QR_SIDE = Paper.cm(9);

    private final String template;
    private final ValueMarks marks;
    private final Inlines inlines;
    private final List<Block> blocks = new ArrayList<>();

    MarkdownBlocks(String template, ValueMarks marks) {
        this.template = template;
        this.marks = marks;
        this.inlines = new Inlines(template, marks);
    }

    List<Block> read(String markdown) {
        children(PARSER.parse(markdown)).forEach(this::readBlock);
        return List.copyOf(blocks);
    }

    private void readBlock(Node node) {
        if (node instanceof org.commonmark.node.Paragraph) {
            addParagraph("", inlines.of(node), ParagraphStyle.BODY);
        } else if (node instanceof org.commonmark.node.Heading heading) {
            addHeading(heading);
        } else if (node instanceof OrderedList list) {
            addNumbered(list);
        } else if (node instanceof BulletList list) {
            children(list).forEach(item -> addItem("-", item));
        } else if (node instanceof TableBlock table) {
            addTable(table);
        } else if (node instanceof FencedCodeBlock fenced && "chart".equals(fenced.getInfo())) {
            blocks.addAll(new ChartText(template, marks).blocks(fenced.getLiteral()));
        } else if (node instanceof FencedCodeBlock fenced && "qr".equals(fenced.getInfo())) {
            addQrCode(marks.resolve(fenced.getLiteral()).strip());
        } else if (node instanceof ThematicBreak) {
            blocks.add(new PageBreak());
        } else {
            throw unsupported(node);
        }
    }

    private void addHeading(org.commonmark.node.Heading heading) {
        ParagraphStyle style =
                switch (heading.getLevel()) {
                    case 1 -> ParagraphStyle.CENTERED;
                    case 2 -> ParagraphStyle.PLAIN.spaced(6);
                    case 3 -> ParagraphStyle.PLAIN.indented(Paper.cm(1.25), 0).spaced(6);
                    default -> throw BadTemplate.in(template, "หัวข้อมีได้เพียงสามระดับ (# ## และ ###)");
                };
        List<Run> bold = inlines.of(heading).stream()
                .map(run -> new Run(run.text(), true, run.together()))
                .toList();
        if (!Run.textOf(bold).isBlank()) {
            blocks.add(new Heading(heading.getLevel(), new Paragraph("", bold, style.keptWithNext())));
        }
    }

    private void addNumbered(OrderedList list) {
        int number = list.getMarkerStartNumber();
        for (Node item : children(list)) {
            addItem(ThaiText.digits(number++) + list.getMarkerDelimiter(), item);
        }
    }

    private void addItem(String label, Node item) {
        if (!(item.getFirstChild() instanceof org.commonmark.node.Paragraph text) || text.getNext() != null) {
            throw BadTemplate.in(template, "แต่ละข้อของรายการต้องมีข้อความย่อหน้าเดียว และไม่มีรายการย่อย");
        }
        addParagraph(label, inlines.of(text), ParagraphStyle.ITEM);
    }

    /** A paragraph of which nothing is left, because its values are empty, takes no room. */
    private void addParagraph(String label, List<Run> runs, ParagraphStyle style) {
        if (!Run.textOf(runs).isBlank()) {
            blocks.add(new Paragraph(label, runs, style));
        }
    }

    private void addTable(TableBlock table) {
        Node headRow = table.getFirstChild().getFirstChild();
        List<TableCell> cells =
                children(headRow).stream().map(TableCell.class::cast).toList();
        float width = cells.stream().mapToInt(TableCell::getWidth).sum();
        List<Table.Column> columns = cells.stream()
                .map(cell -> new Table.Column(cell.getWidth() / width, alignment(cell)))
                .toList();
        List<List<List<Run>>> rows = children(table).stream()
                .filter(TableBody.class::isInstance)
                .flatMap(body -> children(body).stream())
                .map(this::cells)
                .toList();
        blocks.add(new Table(columns, cells(headRow), rows));
    }

    private List<List<Run>> cells(Node row) {
        return children(row).stream().map(inlines::of).toList();
    }

    private void addQrCode(String address) {
        if (address.isEmpty() || address.length() > LONGEST_ADDRESS) {
            throw BadTemplate.in(template, "คิวอาร์โค้ดต้องมีที่อยู่ยาวไม่เกิน 500 ตัวอักษร");
        }
        blocks.add(new Picture(QrCode.png(address), QR_SIDE, QR_SIDE, "คิวอาร์โค้ด " + address));
    }

    private static Alignment alignment(TableCell cell) {
        if (cell.getAlignment() == null) {
            return Alignment.LEFT;
        }
        return switch (cell.getAlignment()) {
            case LEFT -> Alignment.LEFT;
            case CENTER -> Alignment.CENTER;
            case RIGHT -> Alignment.RIGHT;
        };
    }

    private amnuay.thai.Refusal unsupported(Node node) {
        return BadTemplate.in(
                template,
                "ใช้ %s ในเอกสารไม่ได้ ใช้ได้เฉพาะย่อหน้า หัวข้อ รายการ ตาราง แผนภูมิ (```chart) คิวอาร์โค้ด (```qr) และ --- สำหรับขึ้นหน้าใหม่"
                        .formatted(node.getClass().getSimpleName()));
    }

    static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }
}
