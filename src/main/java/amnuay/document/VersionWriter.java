package amnuay.document;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Adds a rendered version to a document that the transaction holds locked. */
@Component
class VersionWriter {

    /** What a version keeps of how it came about. */
    record Writing(String template, Map<String, Object> values, String cause, String writtenBy, boolean filed) {}

    private final DocumentShelf shelf;
    private final DocumentRenderer renderer;
    private final Files files;
    private final Clock clock;

    VersionWriter(DocumentShelf shelf, DocumentRenderer renderer, Files files, Clock clock) {
        this.shelf = shelf;
        this.renderer = renderer;
        this.files = files;
        this.clock = clock;
    }

    DocumentVersion add(OfficialDocument document, Writing writing, RenderedDocument rendered) {
        int number = nextVersion(document);
        String fileName = rendered.subject() + (writing.filed() ? "" : " (ร่าง " + number + ")");
        StoredFile docx = files.keep(fileName + ".docx", MediaTypes.DOCX, rendered.docx(), writing.writtenBy());
        StoredFile pdf = files.keep(fileName + ".pdf", MediaTypes.PDF, rendered.pdf(), writing.writtenBy());
        DocumentVersion version = new DocumentVersion(
                new DocumentVersion.Id(document.id(), number),
                writing.template(),
                renderer.templateVersion(writing.template()),
                writing.values(),
                docx.id(),
                pdf.id(),
                writing.cause(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                writing.writtenBy(),
                writing.filed());
        shelf.add(version);
        return version;
    }

    private int nextVersion(OfficialDocument document) {
        return shelf.newestOf(document).map(DocumentVersion::number).orElse(0) + 1;
    }
}
