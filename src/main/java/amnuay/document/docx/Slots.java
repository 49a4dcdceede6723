package amnuay.document.docx;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLock;

/** Content controls for what the system itself fills in: locked, so that Word neither changes nor removes them. */
final class Slots {

    static final String TAG = "amnuay";
    private static final String SHOWN_AS = "ระบบเติมให้เมื่อออกเลข";

    private Slots() {}

    /** Word writes an invitation to type into a control that holds nothing at all. */
    static String shown(String text) {
        return text.isEmpty() ? "\u00A0" : text;
    }

    /** A new control at the end of the paragraph, with an empty run in it. */
    static XWPFRun in(XWPFParagraph paragraph) {
        CTSdtRun control = paragraph.getCTP().addNewSdt();
        CTSdtPr properties = control.addNewSdtPr();
        properties.addNewAlias().setVal(SHOWN_AS);
        properties.addNewTag().setVal(TAG);
        properties.addNewLock().setVal(STLock.SDT_CONTENT_LOCKED);
        return new XWPFRun(control.addNewSdtContent().addNewR(), paragraph);
    }
}
