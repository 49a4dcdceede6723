package amnuay.document.pdf;

import amnuay.document.block.Heading;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitWidthDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** Lists a document's headings beside its pages, sections under their chapter. */
final class Bookmarks {

    private final PDDocument document;

    Bookmarks(PDDocument document) {
        this.document = document;
    }

    void add(List<Heading> headings, int[] pages) {
        PDDocumentOutline outline = new PDDocumentOutline();
        PDOutlineNode chapter = outline;
        for (int i = 0; i < pages.length; i++) {
            Heading heading = headings.get(i);
            PDOutlineItem item = item(heading, pages[i]);
            if (heading.level() == 1) {
                outline.addLast(item);
                chapter = item;
            } else {
                chapter.addLast(item);
            }
        }
        document.getDocumentCatalog().setDocumentOutline(outline);
    }

    private PDOutlineItem item(Heading heading, int page) {
        PDPageFitWidthDestination place = new PDPageFitWidthDestination();
        place.setPage(document.getPage(page - 1));
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(heading.line());
        item.setDestination(place);
        return item;
    }
}
