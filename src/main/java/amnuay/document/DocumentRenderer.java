package amnuay.document;

import amnuay.document.block.Block;
import amnuay.document.block.CornerMark;
import amnuay.document.block.Slot;
import amnuay.document.docx.DocxWriter;
import amnuay.document.pdf.PdfWriter;
import amnuay.document.scan.PageCode;
import amnuay.document.scan.QrCode;
import amnuay.document.template.Filled;
import amnuay.document.template.HeadKey;
import amnuay.document.template.OwnWords;
import amnuay.document.template.Template;
import amnuay.document.template.Templates;
import amnuay.thai.Refusal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Writes a document from a template and values, as Word file and as PDF. Keeps nothing; safe for use by many threads. */
@Component
public class DocumentRenderer {

    private final Templates templates;
    private final DocxWriter docx = new DocxWriter();
    private final Supplier<PdfWriter> pdf;
    private final Map<DocumentKind, KindLayout> layouts = new EnumMap<>(Map.of(
            DocumentKind.MEMO, new MemoLayout(),
            DocumentKind.LETTER, new LetterLayout(),
            DocumentKind.ORDER, new OrderLayout(),
            DocumentKind.ANNOUNCEMENT, new AnnouncementLayout(),
            DocumentKind.AGREEMENT, new AgreementLayout(),
            DocumentKind.MINUTES, new MinutesLayout(),
            DocumentKind.SHEET, new SheetLayout(),
            DocumentKind.BOOK, new BookLayout()));
    private final GarudaImage garuda;

    /** In the office's own words, with its own typefaces and Garuda where it has given some. */
    @Autowired
    DocumentRenderer(OfficeAssets assets, TemplateTexts texts) {
        this(assets::garuda, assets::writer, texts::live);
    }

    /** In the words and the typefaces that the house brings along. */
    DocumentRenderer(GarudaImage garuda) {
        this(garuda, bundledWriter(), template -> Optional.empty());
    }

    private DocumentRenderer(GarudaImage garuda, Supplier<PdfWriter> pdf, OwnWords words) {
        this.garuda = garuda;
        this.pdf = pdf;
        this.templates = new Templates(words);
    }

    private static Supplier<PdfWriter> bundledWriter() {
        PdfWriter writer = new PdfWriter();
        return () -> writer;
    }

    /**
     * Renders both files.
     *
     * @param template for example {@code krs/appointing-order}
     * @param values texts, booleans, maps and lists of maps; dates and numbers come formatted as texts; "" for what is empty
     * @throws Refusal if there is no such template, if it is not sound, if a value it asks for is missing (the message names
     *     both), or if something cannot be laid out
     */
    public RenderedDocument render(String template, Map<String, Object> values) {
        return render(template, values, Optional.empty());
    }

    /** @param document whose code stands on every page, on those kinds that people sign */
    RenderedDocument render(String template, Map<String, Object> values, Optional<UUID> document) {
        return render(templates.named(template), values, document);
    }

    /** With words that are not in use yet. */
    RenderedDocument render(Template template, Map<String, Object> values) {
        return render(template, values, Optional.empty());
    }

    /** A letter with somebody else after เรียน. */
    RenderedDocument addressed(String template, Map<String, Object> values, UUID document, String to) {
        Filled filled = templates.named(template).fill(values);
        return render(
                new Filled(filled.head().with(HeadKey.TO, to), filled.body(), filled.annex()), Optional.of(document));
    }

    private RenderedDocument render(Template template, Map<String, Object> values, Optional<UUID> document) {
        return render(template.fill(values), document);
    }

    private RenderedDocument render(Filled filled, Optional<UUID> document) {
        DocumentKind kind = DocumentKind.of(filled.head().line(HeadKey.KIND));
        String subject = Slot.printed(filled.head().line(HeadKey.SUBJECT));
        List<Block> blocks = layouts.get(kind).blocks(filled, garuda.bytes());
        Optional<CornerMark> mark =
                document.filter(each -> kind.isSigned()).map(each -> new CornerMark(PageCode.png(each)));
        PdfWriter.Pdf pages = pdf.get().write(subject, blocks, mark);
        byte[] word = docx.write(subject, blocks, pages.headingPages(), mark);
        return new RenderedDocument(kind, subject, word, pages.file());
    }

    /** A PDF of ours with a signature above the signer's name; empty if nobody of that name signs there. */
    Optional<byte[]> signed(byte[] file, String name, List<String> lines) {
        return pdf.get().signed(file, name, Closing.SIGNATURE_CENTRE, lines);
    }

    /** Whether the name stands where a document's signer does. */
    boolean namesSigner(byte[] file, String name) {
        return PdfWriter.namesSigner(file, name, Closing.SIGNATURE_CENTRE);
    }

    /** A QR code as documents show it, a PNG. @param text a short one, such as an address */
    public byte[] code(String text) {
        return QrCode.png(text);
    }

    /** The first character of a text that no document can show. */
    OptionalInt firstUnprintable(String text) {
        return pdf.get().firstUnprintable(text);
    }

    /** SHA-256 of the template's text, in hexadecimal: tells later which wording a document was written from. */
    public String templateVersion(String template) {
        return templates.named(template).version();
    }
}
