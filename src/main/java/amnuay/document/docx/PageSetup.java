package amnuay.document.docx;

import amnuay.document.block.Alignment;
import amnuay.document.block.Paper;
import amnuay.document.block.ParagraphStyle;
import amnuay.document.block.Run;
import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocDefaults;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The paper, the default style and the page numbers of a Word file. */
final class PageSetup {

    private static final int HEADING_LEVELS = 3;

    private final XWPFDocument document;

    PageSetup(XWPFDocument document) {
        this.document = document;
    }

    void apply(String title) {
        document.getProperties().getCoreProperties().setTitle(title);
        document.createStyles().setStyles(styles());
        numberPages();
        CTSectPr section = document.getDocument().getBody().getSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(Twips.of(Paper.WIDTH));
        size.setH(Twips.of(Paper.HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(Twips.of(Paper.TOP));
        margins.setBottom(Twips.of(Paper.BOTTOM));
        margins.setLeft(Twips.of(Paper.LEFT));
        margins.setRight(Twips.of(Paper.RIGHT));
        margins.setHeader(Twips.of(Paper.PAGE_NUMBER_TOP));
        margins.setFooter(Twips.of(Paper.BOTTOM / 2));
        margins.setGutter(Twips.of(0));
        section.addNewPgNumType().setFmt(STNumberFormat.THAI_NUMBERS);
        section.getTitlePg().setVal("1");
    }

    private static CTStyles styles() {
        CTStyles styles = CTStyles.Factory.newInstance();
        CTDocDefaults defaults = styles.addNewDocDefaults();
        CTRPr text = defaults.addNewRPrDefault().addNewRPr();
        Runs.style(text, false, ParagraphStyle.PLAIN.size());
        CTLanguage language = text.addNewLang();
        language.setVal("th-TH");
        language.setBidi("th-TH");
        defaults.addNewPPrDefault();
        CTStyle normal = styles.addNewStyle();
        normal.setType(STStyleType.PARAGRAPH);
        normal.setDefault("1");
        normal.setStyleId("Normal");
        normal.addNewName().setVal("Normal");
        for (int level = 1; level <= HEADING_LEVELS; level++) {
            addStyle(styles, headingStyle(level), "heading " + level)
                    .addNewPPr()
                    .addNewOutlineLvl()
                    .setVal(BigInteger.valueOf(level - 1L));
            addStyle(styles, contentsStyle(level), "toc " + level);
        }
        return styles;
    }

    private static CTStyle addStyle(CTStyles styles, String id, String name) {
        CTStyle style = styles.addNewStyle();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id);
        style.addNewName().setVal(name);
        style.addNewBasedOn().setVal("Normal");
        return style;
    }

    static String headingStyle(int level) {
        return "Heading" + level;
    }

    static String contentsStyle(int level) {
        return "TOC" + level;
    }

    /** "- ๒ -" at the head of every page but the first. */
    private void numberPages() {
        document.createHeader(HeaderFooterType.FIRST);
        XWPFParagraph number = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        Paragraphs.style(number, ParagraphStyle.PLAIN.aligned(Alignment.CENTER));
        float size = ParagraphStyle.PLAIN.size();
        new Runs(number)
                .text(Run.plain("- "), size)
                .beginField("PAGE", size)
                .endField(size)
                .text(Run.plain(" -"), size);
    }
}
