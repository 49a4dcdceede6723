package amnuay.document.docx;

import amnuay.document.block.Alignment;
import amnuay.document.block.FieldLine;
import amnuay.document.block.FieldLine.Field;
import amnuay.document.block.Paragraph;
import amnuay.document.block.ParagraphStyle;
import amnuay.document.block.Run;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabs;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/** Fills empty Word paragraphs. */
final class Paragraphs {

    private Paragraphs() {}

    static void write(XWPFParagraph word, Paragraph paragraph) {
        ParagraphStyle style = paragraph.style();
        style(word, style);
        if (!paragraph.label().isEmpty()) {
            new Runs(word).text(Run.plain(paragraph.label()), style.size()).tab(style.size());
        }
        writeRuns(word, paragraph.runs(), style);
    }

    static void writeRuns(XWPFParagraph word, List<Run> runs, ParagraphStyle style) {
        Runs written = new Runs(word);
        runs.stream().filter(run -> !run.text().isEmpty()).forEach(run -> written.text(run, style.size()));
    }

    static void write(XWPFParagraph word, FieldLine line) {
        float hanging = line.fields().get(0).leader();
        style(
                word,
                ParagraphStyle.PLAIN
                        .sized(ParagraphStyle.PLAIN.size(), FieldLine.PITCH)
                        .spaced(line.before())
                        .indented(hanging, -hanging)
                        .keptWithNext());
        CTTabs tabs = word.getCTP().getPPr().addNewTabs();
        Runs runs = new Runs(word);
        for (Field field : line.fields()) {
            if (field.start() > 0) {
                addTab(tabs, field.start());
                runs.tab(ParagraphStyle.PLAIN.size());
            }
            addTab(tabs, field.leader());
            addTab(tabs, field.end()).setVal(STTabJc.RIGHT);
            runs.text(Run.bold(field.label()), FieldLine.LABEL_SIZE)
                    .tab(ParagraphStyle.PLAIN.size())
                    .leader(field.value(), ParagraphStyle.PLAIN.size());
        }
    }

    static CTTabStop addTab(CTTabs tabs, float position) {
        CTTabStop tab = tabs.addNewTab();
        tab.setVal(STTabJc.LEFT);
        tab.setPos(Twips.of(position));
        return tab;
    }

    static void style(XWPFParagraph word, ParagraphStyle style) {
        CTPPr properties = word.getCTP().addNewPPr();
        if (style.keepWithNext()) {
            properties.addNewKeepNext().setVal("1");
        }
        CTSpacing spacing = properties.addNewSpacing();
        spacing.setBefore(Twips.of(style.before()));
        spacing.setAfter(Twips.of(0));
        spacing.setLine(Twips.of(style.pitch()));
        spacing.setLineRule(STLineSpacingRule.EXACT);
        if (style.left() != 0 || style.firstLine() != 0) {
            indent(properties.addNewInd(), style);
        }
        properties.addNewJc().setVal(justification(style.alignment()));
    }

    private static void indent(CTInd indent, ParagraphStyle style) {
        indent.setLeft(Twips.of(style.left()));
        if (style.firstLine() < 0) {
            indent.setHanging(Twips.of(-style.firstLine()));
        } else if (style.firstLine() > 0) {
            indent.setFirstLine(Twips.of(style.firstLine()));
        }
    }

    private static STJc.Enum justification(Alignment alignment) {
        return switch (alignment) {
            case LEFT -> STJc.LEFT;
            case CENTER -> STJc.CENTER;
            case RIGHT -> STJc.RIGHT;
            case DISTRIBUTED -> STJc.THAI_DISTRIBUTE;
        };
    }
}
