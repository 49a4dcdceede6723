package amnuay.document;

import amnuay.thai.ThaiDates;
import amnuay.thai.ThaiText;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Every number that was given, newest first, with the document that bears it; cancelled ones too. */
@Component
@Transactional(readOnly = true)
class DocumentRegister {

    static final int PAGE = 50;

    private static final String MATCHING =
            """
            from OfficialDocument d where d.number is not null
            and (translate(lower(d.subject), '๐๑๒๓๔๕๖๗๘๙', '0123456789') like :pattern escape '!'
                or lower(d.number) like :pattern escape '!')
            """;

    /** One row as the page shows it. {@code filed}: the files are there for everybody. */
    record Row(
            UUID id,
            String kind,
            String number,
            String dated,
            String subject,
            String state,
            boolean filed,
            boolean cancelled,
            UUID docxFile,
            UUID pdfFile) {}

    private final EntityManager entities;
    private final DocumentShelf shelf;

    DocumentRegister(EntityManager entities, DocumentShelf shelf) {
        this.entities = entities;
        this.shelf = shelf;
    }

    /** @param words part of a number or a subject, with Thai or Arabic digits; blank for all */
    List<Row> page(String words, int page) {
        List<OfficialDocument> documents = matching(
                        "select d " + MATCHING
                                + " order by d.dated desc, length(d.numberKey) desc, d.numberKey desc, d.id",
                        OfficialDocument.class,
                        words)
                .setFirstResult(page * PAGE)
                .setMaxResults(PAGE)
                .getResultList();
        return shelf.summaries(documents).stream().map(DocumentRegister::row).toList();
    }

    long count(String words) {
        return matching("select count(d) " + MATCHING, Long.class, words).getSingleResult();
    }

    private <T> TypedQuery<T> matching(String query, Class<T> type, String words) {
        String plain = ThaiText.arabic(words.strip()).toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0");
        return entities.createQuery(query, type).setParameter("pattern", "%" + plain + "%");
    }

    private static Row row(DocumentSummary document) {
        return new Row(
                document.id(),
                document.kind().thaiName(),
                document.number(),
                ThaiDates.screenDate(document.dated()),
                document.subject(),
                document.state().thaiName(),
                document.state() == DocumentState.FILED,
                document.state() == DocumentState.CANCELLED,
                document.docxFile(),
                document.pdfFile());
    }
}
