package amnuay.document;

import amnuay.thai.ThaiDates;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Every number that was given, newest first, with the document that bears it; cancelled ones too. */
@Component
@Transactional(readOnly = true)
class DocumentRegister {

    static final int PAGE = 50;

    /** As many as are printed or exported at once. */
    static final int MOST = 5_000;

    private static final String MATCHING = " from OfficialDocument d where d.number is not null ";
    private static final String NEWEST_FIRST =
            " order by d.dated desc, length(d.numberKey) desc, d.numberKey desc, d.id";

    /**
     * One row as the page shows it.
     *
     * @param cancelledBecause null unless it was cancelled
     * @param filed the files are there for everybody
     * @param signedFile the newest scan of what was signed; null while there is none
     * @param filedVersions what was filed under the number, the newest first, if it was corrected; else empty
     */
    record Row(
            UUID id,
            String kind,
            String number,
            String dated,
            String subject,
            String procedure,
            String state,
            String cancelledBecause,
            boolean filed,
            UUID docxFile,
            UUID pdfFile,
            UUID signedFile,
            List<VersionViews.VersionView> filedVersions) {

        public boolean cancelled() {
            return cancelledBecause != null;
        }

        /** For the sheet: how often and why it was corrected. */
        String corrections() {
            return filedVersions.stream()
                    .map(VersionViews.VersionView::origin)
                    .filter(origin -> origin.startsWith("ฉบับแก้ไข"))
                    .collect(Collectors.joining("; "));
        }
    }

    /** A procedure's year that has numbered documents. */
    record ProcedureChoice(String key, String name) {}

    private final EntityManager entities;
    private final DocumentShelf shelf;
    private final SignedScans scans;
    private final VersionViews versions;
    private final ProcedureName names;

    DocumentRegister(
            EntityManager entities,
            DocumentShelf shelf,
            SignedScans scans,
            VersionViews versions,
            ObjectProvider<ProcedureName> names) {
        this.entities = entities;
        this.shelf = shelf;
        this.scans = scans;
        this.versions = versions;
        this.names = names.getIfAvailable(() -> key -> key);
    }

    /** @param page counted from 0 */
    List<Row> page(RegisterSearch search, int page) {
        return rows(search, page * PAGE, PAGE);
    }

    /** At most {@link #MOST}. */
    List<Row> all(RegisterSearch search) {
        return rows(search, 0, MOST);
    }

    long count(RegisterSearch search) {
        return query("select count(d)" + MATCHING + search.conditions(), Long.class, search)
                .getSingleResult();
    }

    List<ProcedureChoice> procedures() {
        return entities.createQuery("select distinct d.businessKey" + MATCHING + "order by d.businessKey", String.class)
                .getResultStream()
                .map(key -> new ProcedureChoice(key, names.of(key)))
                .toList();
    }

    private List<Row> rows(RegisterSearch search, int first, int most) {
        List<OfficialDocument> documents = query(
                        "select d" + MATCHING + search.conditions() + NEWEST_FIRST, OfficialDocument.class, search)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
        List<DocumentSummary> summaries = shelf.summaries(documents);
        Map<UUID, UUID> signed =
                scans.newestOf(documents.stream().map(OfficialDocument::id).toList());
        Map<UUID, List<VersionViews.VersionView>> corrected =
                versions.corrected(documents.stream().map(OfficialDocument::id).toList());
        return Stream.iterate(0, i -> i + 1)
                .limit(documents.size())
                .map(i -> row(
                        summaries.get(i),
                        documents.get(i).cancelledBecause(),
                        signed.get(documents.get(i).id()),
                        corrected.getOrDefault(documents.get(i).id(), List.of())))
                .toList();
    }

    private <T> TypedQuery<T> query(String text, Class<T> type, RegisterSearch search) {
        TypedQuery<T> query = entities.createQuery(text, type);
        search.parameters().forEach(query::setParameter);
        return query;
    }

    private Row row(
            DocumentSummary document,
            String cancelledBecause,
            UUID signedFile,
            List<VersionViews.VersionView> filedVersions) {
        return new Row(
                document.id(),
                document.kind().thaiName(),
                document.number(),
                ThaiDates.screenDate(document.dated()),
                document.subject(),
                names.of(document.businessKey()),
                document.state().thaiName(),
                cancelledBecause,
                document.state() == DocumentState.FILED,
                document.docxFile(),
                document.pdfFile(),
                signedFile,
                filedVersions);
    }
}
