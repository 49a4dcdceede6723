package amnuay.document;

import amnuay.thai.Refusal;
import amnuay.thai.ThaiDates;
import amnuay.thai.ThaiText;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The life of the office's documents: draft, approved, numbered, filed. Each step joins the caller's transaction. A step that was
 * done already is answered with the document as it is, so a repeated job does no harm; a step out of order is refused with
 * {@link Refusal.Kind#CONFLICT}, a document that was never drafted with {@link Refusal.Kind#NOT_FOUND}.
 */
@Component
@Transactional
public class Documents {

    /** The template's name for the number, in Thai digits; empty while there is none. */
    public static final String NUMBER = "number";

    /** The template's name for the date the document bears, {@code ๒๒ พฤศจิกายน ๒๕๖๙}; empty while there is none. */
    public static final String DATED = "dated";

    /** Under this name templates find the calendar year (Buddhist Era, Thai digits) that a number belongs to. */
    public static final String YEAR = "year";

    private static final Set<DocumentState> NUMBERED = Set.of(DocumentState.NUMBERED, DocumentState.FILED);

    private final DocumentShelf shelf;
    private final NumberSeries numbers;
    private final DocumentRenderer renderer;
    private final WordDrafts drafts;

    Documents(DocumentShelf shelf, NumberSeries numbers, DocumentRenderer renderer, WordDrafts drafts) {
        this.shelf = shelf;
        this.numbers = numbers;
        this.renderer = renderer;
        this.drafts = drafts;
    }

    /**
     * Writes the document, or its next draft while it is one. The same cause gives the version it gave before. A draft that people
     * have edited in Word since stays as they left it, unless the values or the template's words have changed.
     */
    public DocumentSummary writeDraft(DraftRequest request) {
        Optional<DocumentSummary> written = writtenFor(request.cause(), request.businessKey(), request.name());
        if (written.isPresent()) {
            return written.get();
        }
        Map<String, Object> values = bearing(request.values(), "", "");
        UUID id = shelf.find(request.businessKey(), request.name())
                .map(OfficialDocument::id)
                .orElseGet(UUID::randomUUID);
        RenderedDocument rendered = renderer.render(request.template(), values, Optional.of(id));
        shelf.create(id, request.businessKey(), request.name(), rendered.kind(), rendered.subject());
        OfficialDocument document = lock(request.businessKey(), request.name());
        if (!document.id().equals(id)) {
            // somebody else made it in this moment, under another id: the pages must bear that one
            rendered = renderer.render(request.template(), values, Optional.of(document.id()));
        }
        written = writtenFor(request.cause(), request.businessKey(), request.name());
        if (written.isPresent()) {
            return written.get();
        }
        requireState(document, DocumentState.DRAFT, "แก้ร่างไม่ได้");
        document.describe(rendered.kind(), rendered.subject());
        VersionWriter.Writing writing =
                new VersionWriter.Writing(request.template(), values, request.cause(), request.writtenBy(), false);
        return document.with(drafts.add(document, writing, rendered));
    }

    /** The draft stays as it is from now on. */
    public DocumentSummary approve(String businessKey, String name) {
        OfficialDocument document = lock(businessKey, name);
        if (document.state() == DocumentState.CANCELLED) {
            throw outOfOrder(document, "อนุมัติไม่ได้");
        }
        if (document.state() == DocumentState.DRAFT) {
            document.approve();
        }
        return summary(document);
    }

    /**
     * Gives the number that the office's central register gave.
     *
     * @param dated the day the document bears; numbers count per kind and calendar year of it
     * @throws Refusal if the number is unreadable, or used already: then naming the document that has it
     */
    public DocumentSummary takeNumber(String businessKey, String name, String number, LocalDate dated) {
        OfficialDocument document = lock(businessKey, name);
        requireNumberedKind(document);
        if (NUMBERED.contains(document.state())) {
            return sameNumber(document, DocumentNumber.typed(document.kind(), number, dated), dated);
        }
        requireState(document, DocumentState.APPROVED, "ออกเลขไม่ได้");
        document.bear(numbers.typed(document.kind(), number, dated), dated);
        return summary(document);
    }

    /** Gives the next number of our own series of that kind and calendar year, for example {@code 15/2569}. */
    public DocumentSummary takeNextNumber(String businessKey, String name, LocalDate dated) {
        OfficialDocument document = lock(businessKey, name);
        requireNumberedKind(document);
        if (NUMBERED.contains(document.state())) {
            return summary(document);
        }
        requireState(document, DocumentState.APPROVED, "ออกเลขไม่ได้");
        document.bear(numbers.next(document.kind(), dated), dated);
        return summary(document);
    }

    /**
     * Writes the document once more with its number and date, and closes it for ever. A kind that bears no number (book, sheet,
     * agreement, minutes) is filed as soon as it is approved, with the date that its own values give it.
     */
    public DocumentSummary file(String businessKey, String name, String cause) {
        OfficialDocument document = lock(businessKey, name);
        Optional<DocumentSummary> written = writtenFor(cause, businessKey, name);
        if (written.isPresent()) {
            return written.get();
        }
        boolean numbered = document.kind().isNumbered();
        requireState(document, numbered ? DocumentState.NUMBERED : DocumentState.APPROVED, "จัดเก็บไม่ได้");
        DocumentVersion draft = shelf.newestOf(document).orElseThrow();
        Map<String, Object> values = numbered ? numbered(draft, document) : draft.templateValues();
        RenderedDocument rendered = renderer.render(draft.template(), values, Optional.of(document.id()));
        document.describe(document.kind(), rendered.subject());
        document.file();
        VersionWriter.Writing writing =
                new VersionWriter.Writing(draft.template(), values, cause, draft.writtenBy(), true);
        return document.with(drafts.addFiled(document, writing, rendered, draft));
    }

    /** Ends a document that will not be issued. Its number, if it has one, stays used. */
    public DocumentSummary cancel(String businessKey, String name, String reason) {
        OfficialDocument document = lock(businessKey, name);
        if (document.state() == DocumentState.FILED) {
            throw outOfOrder(document, "ยกเลิกไม่ได้");
        }
        if (reason == null || reason.isBlank()) {
            throw new Refusal("กรุณากรอกเหตุผลที่ยกเลิก" + document.title());
        }
        if (document.state() != DocumentState.CANCELLED) {
            document.cancel(reason.strip());
        }
        return summary(document);
    }

    @Transactional(readOnly = true)
    public Optional<DocumentSummary> find(String businessKey, String name) {
        return shelf.find(businessKey, name).map(this::summary);
    }

    /** All documents of a procedure's year, by name. */
    @Transactional(readOnly = true)
    public List<DocumentSummary> of(String businessKey) {
        return shelf.summaries(shelf.of(businessKey));
    }

    /** The business key of the document that the file belongs to; empty for files that are no document. */
    @Transactional(readOnly = true)
    public Optional<String> businessKeyOf(UUID file) {
        return shelf.businessKeyOf(file);
    }

    /** As {@link #businessKeyOf}, for many files in one statement; files that are no version of a document are not in the map. */
    @Transactional(readOnly = true)
    public Map<UUID, String> businessKeysOfVersions(Set<UUID> files) {
        return shelf.businessKeysOfVersions(files);
    }

    private DocumentSummary sameNumber(OfficialDocument document, DocumentNumber number, LocalDate dated) {
        if (number.key().equals(document.numberKey()) && dated.equals(document.dated())) {
            return summary(document);
        }
        throw Refusal.conflict(document.title() + " มีเลขที่ " + document.number() + " ลงวันที่ "
                + ThaiDates.screenDate(document.dated()) + " แล้ว เปลี่ยนเลขไม่ได้");
    }

    private Optional<DocumentSummary> writtenFor(String cause, String businessKey, String name) {
        return shelf.causedBy(cause).map(version -> {
            OfficialDocument document = shelf.find(businessKey, name)
                    .filter(found -> found.id().equals(version.documentId()))
                    .orElseThrow(() -> new IllegalStateException(
                            "Cause " + cause + " belongs to another document than " + businessKey + " " + name));
            return document.with(version);
        });
    }

    private OfficialDocument lock(String businessKey, String name) {
        return shelf.lock(businessKey, name)
                .orElseThrow(() -> Refusal.notFound(
                        "ไม่พบเอกสาร “" + name + "” ของ " + businessKey + " กรุณาจัดทำร่างเอกสารก่อน"));
    }

    private DocumentSummary summary(OfficialDocument document) {
        return document.with(shelf.newestOf(document).orElseThrow());
    }

    private static void requireState(OfficialDocument document, DocumentState required, String refused) {
        if (document.state() != required) {
            throw outOfOrder(document, refused);
        }
    }

    private static Refusal outOfOrder(OfficialDocument document, String refused) {
        return Refusal.conflict(refused + " เพราะ" + document.title() + " อยู่ในสถานะ “"
                + document.state().thaiName() + "”");
    }

    private static void requireNumberedKind(OfficialDocument document) {
        if (!document.kind().isNumbered()) {
            throw Refusal.conflict(document.title() + " เป็นเอกสารที่ไม่ต้องออกเลขที่ จัดเก็บได้ทันทีที่อนุมัติแล้ว");
        }
    }

    private static Map<String, Object> numbered(DocumentVersion draft, OfficialDocument document) {
        Map<String, Object> values = bearing(
                draft.templateValues(),
                ThaiText.digits(DocumentNumber.withoutYear(document.number(), document.dated())),
                ThaiDates.longDate(document.dated()));
        values.put(YEAR, ThaiText.digits(ThaiDates.buddhistYear(document.dated())));
        return values;
    }

    private static Map<String, Object> bearing(Map<String, Object> values, String number, String dated) {
        Map<String, Object> all = new HashMap<>(values);
        all.put(NUMBER, number);
        all.put(DATED, dated);
        return all;
    }
}
