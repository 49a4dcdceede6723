package amnuay.document;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
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
        StoredFile docx = keepDocx(document, writing, rendered.docx());
        StoredFile pdf =
                files.keep(fileName(document, writing, ".pdf"), MediaTypes.PDF, rendered.pdf(), writing.writtenBy());
        return add(document, writing, docx.id(), pdf.id());
    }

    /** A version whose words people wrote in Word: it has no PDF of ours. */
    DocumentVersion addFromWord(OfficialDocument document, Writing writing, byte[] docx) {
        return add(document, writing, keepDocx(document, writing, docx).id(), null);
    }

    /** The same words once more, asked for by somebody else. */
    DocumentVersion repeat(OfficialDocument document, Writing writing, DocumentVersion edited) {
        return add(document, writing, edited.docxFile(), null);
    }

    /** A filed version once more, with what somebody's signature has made of its PDF. */
    DocumentVersion addSigned(
            OfficialDocument document, DocumentVersion signed, byte[] pdf, String cause, String person) {
        Writing writing = new Writing(signed.template(), signed.templateValues(), cause, person, true);
        StoredFile file = files.keep(document.subject() + " (ลงนามแล้ว).pdf", MediaTypes.PDF, pdf, person);
        return add(document, writing, signed.templateVersion(), signed.docxFile(), file.id());
    }

    /** A filed version whose words people have corrected in Word. */
    DocumentVersion addCorrected(OfficialDocument document, Writing writing, DocumentVersion before, UUID docx) {
        return add(document, writing, before.templateVersion(), docx, null);
    }

    private StoredFile keepDocx(OfficialDocument document, Writing writing, byte[] docx) {
        return files.keep(fileName(document, writing, ".docx"), MediaTypes.DOCX, docx, writing.writtenBy());
    }

    private String fileName(OfficialDocument document, Writing writing, String extension) {
        return document.subject() + (writing.filed() ? "" : " (ร่าง " + nextVersion(document) + ")") + extension;
    }

    private DocumentVersion add(OfficialDocument document, Writing writing, UUID docx, UUID pdf) {
        return add(document, writing, renderer.templateVersion(writing.template()), docx, pdf);
    }

    private DocumentVersion add(
            OfficialDocument document, Writing writing, String templateVersion, UUID docx, UUID pdf) {
        DocumentVersion version = new DocumentVersion(
                new DocumentVersion.Id(document.id(), nextVersion(document)),
                writing.template(),
                templateVersion,
                writing.values(),
                docx,
                pdf,
                writing.cause(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                writing.writtenBy(),
                writing.filed(),
                pdf == null);
        shelf.add(version);
        return version;
    }

    private int nextVersion(OfficialDocument document) {
        return shelf.newestOf(document).map(DocumentVersion::number).orElse(0) + 1;
    }
}
