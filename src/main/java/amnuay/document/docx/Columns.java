package amnuay.document.docx;

import amnuay.document.block.Paper;
import amnuay.document.block.Paragraph;
import amnuay.document.block.SideBySide;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** Fills an empty Word table with columns beside each other; it has no rules, so nobody sees that it is one. */
final class Columns {

    /** One cell: a column, or the room between two, which holds nothing. */
    private record Cell(float width, List<Paragraph> lines) {}

    private final List<Cell> cells = new ArrayList<>();

    Columns(SideBySide beside) {
        float end = 0;
        for (SideBySide.Column column : beside.columns()) {
            if (column.left() > end) {
                cells.add(new Cell(column.left() - end, List.of()));
            }
            cells.add(new Cell(column.width(), column.lines()));
            end = column.left() + column.width();
        }
    }

    void write(XWPFTable word) {
        describe(word);
        XWPFTableRow row = word.getRow(0);
        row.getCtRow().addNewTrPr().addNewCantSplit().setVal("1");
        for (int i = 0; i < cells.size(); i++) {
            fill(i == 0 ? row.getCell(0) : row.createCell(), cells.get(i));
        }
    }

    private void describe(XWPFTable word) {
        word.getCTTbl().setTblPr(CTTblPr.Factory.newInstance());
        CTTblPr properties = word.getCTTbl().getTblPr();
        Tables.width(properties.addNewTblW(), Paper.TEXT_WIDTH);
        Tables.width(properties.addNewTblInd(), 0);
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblCellMar margins = properties.addNewTblCellMar();
        Tables.width(margins.addNewLeft(), 0);
        Tables.width(margins.addNewRight(), 0);
        CTTblGrid grid = word.getCTTbl().getTblGrid() == null
                ? word.getCTTbl().addNewTblGrid()
                : word.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        cells.forEach(cell -> grid.addNewGridCol().setW(Twips.of(cell.width())));
    }

    private static void fill(XWPFTableCell word, Cell cell) {
        Tables.width(word.getCTTc().addNewTcPr().addNewTcW(), cell.width());
        XWPFParagraph next = word.getParagraphs().get(0);
        for (Paragraph line : cell.lines()) {
            Paragraphs.write(next == null ? word.addParagraph() : next, line);
            next = null;
        }
    }
}
