package amnuay.document.docx;

import amnuay.document.block.Alignment;
import amnuay.document.block.Paper;
import amnuay.document.block.ParagraphStyle;
import amnuay.document.block.Run;
import amnuay.document.block.Table;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Fills an empty Word table: fixed widths, thin rules, the head repeated on every page, no row torn apart. */
final class Tables {

    private static final BigInteger HALF_POINT_RULE = BigInteger.valueOf(4);

    private final Table table;

    Tables(Table table) {
        this.table = table;
    }

    void write(XWPFTable word) {
        describe(word);
        XWPFTableRow next = word.getRow(0);
        if (table.hasHead()) {
            row(next, table.head(), true);
            next = null;
        }
        for (List<List<Run>> cells : table.rows()) {
            row(next == null ? word.createRow() : next, cells, false);
            next = null;
        }
    }

    private void describe(XWPFTable word) {
        word.getCTTbl().setTblPr(CTTblPr.Factory.newInstance());
        CTTblPr properties = word.getCTTbl().getTblPr();
        width(properties.addNewTblW(), Paper.TEXT_WIDTH);
        width(properties.addNewTblInd(), Table.PADDING);
        CTTblBorders borders = properties.addNewTblBorders();
        List.of(
                        borders.addNewTop(),
                        borders.addNewLeft(),
                        borders.addNewBottom(),
                        borders.addNewRight(),
                        borders.addNewInsideH(),
                        borders.addNewInsideV())
                .forEach(Tables::thin);
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblCellMar margins = properties.addNewTblCellMar();
        width(margins.addNewTop(), Table.PADDING);
        width(margins.addNewLeft(), Table.PADDING);
        width(margins.addNewBottom(), Table.PADDING);
        width(margins.addNewRight(), Table.PADDING);
        CTTblGrid grid = word.getCTTbl().getTblGrid() == null
                ? word.getCTTbl().addNewTblGrid()
                : word.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        table.columns().forEach(column -> grid.addNewGridCol().setW(Twips.of(column.share() * Paper.TEXT_WIDTH)));
    }

    private static void thin(CTBorder border) {
        border.setVal(STBorder.SINGLE);
        border.setSz(HALF_POINT_RULE);
        border.setSpace(BigInteger.ZERO);
        border.setColor("000000");
    }

    private void row(XWPFTableRow word, List<List<Run>> cells, boolean isHead) {
        CTTrPr properties = word.getCtRow().addNewTrPr();
        properties.addNewCantSplit().setVal("1");
        if (isHead) {
            properties.addNewTblHeader().setVal("1");
        }
        for (int i = 0; i < cells.size(); i++) {
            XWPFTableCell cell = word.getCell(i) == null ? word.createCell() : word.getCell(i);
            cell(cell, cells.get(i), table.columns().get(i), isHead);
        }
    }

    private static void cell(XWPFTableCell word, List<Run> runs, Table.Column column, boolean isHead) {
        width(word.getCTTc().addNewTcPr().addNewTcW(), column.share() * Paper.TEXT_WIDTH);
        ParagraphStyle style = Table.CELL.aligned(isHead ? Alignment.CENTER : column.alignment());
        Paragraphs.style(word.getParagraphs().get(0), isHead ? style.keptWithNext() : style);
        Paragraphs.writeRuns(word.getParagraphs().get(0), shown(runs, isHead), style);
    }

    /** In a narrow cell a name breaks best at its space, so nothing is held together there. */
    private static List<Run> shown(List<Run> runs, boolean isHead) {
        return runs.stream()
                .map(run -> new Run(run.text(), isHead || run.bold(), false))
                .toList();
    }

    static void width(CTTblWidth width, float points) {
        width.setW(Twips.of(points));
        width.setType(STTblWidth.DXA);
    }
}
