package amnuay.document.docx;

import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTAnchor;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDrawing;

/** Takes a picture out of the run of the text and puts it on a place of the page, behind the text. */
final class Anchors {

    private static final String ANCHOR =
            """
            <xml-fragment xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing">\
            <wp:anchor behindDoc="1" distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" \
            locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>\
            <wp:positionH relativeFrom="%s">%s</wp:positionH>\
            <wp:positionV relativeFrom="page"><wp:posOffset>%d</wp:posOffset></wp:positionV>\
            <wp:extent cx="%d" cy="%d"/><wp:wrapNone/><wp:docPr id="%d" name="Picture"/><wp:cNvGraphicFramePr/>\
            </wp:anchor></xml-fragment>""";

    private Anchors() {}

    /**
     * @param from what the place from side to side is measured from: margin or page
     * @param place an alignment or an offset, as Word writes it
     * @param top from the upper edge of the paper, in points
     */
    static void anchor(XWPFRun run, String from, String place, float top) {
        CTDrawing drawing = run.getCTR().getDrawingArray(0);
        CTInline inline = drawing.getInlineArray(0);
        try {
            CTAnchor anchor = CTDrawing.Factory.parse(ANCHOR.formatted(
                            from,
                            place,
                            Units.toEMU(top),
                            inline.getExtent().getCx(),
                            inline.getExtent().getCy(),
                            inline.getDocPr().getId()))
                    .getAnchorArray(0);
            anchor.setGraphic(inline.getGraphic());
            drawing.setAnchorArray(new CTAnchor[] {anchor});
            drawing.removeInline(0);
        } catch (XmlException e) {
            throw new IllegalStateException("a picture could not be placed", e);
        }
    }
}
