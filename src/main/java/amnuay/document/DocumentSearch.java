package amnuay.document;

import amnuay.thai.SearchText;
import amnuay.thai.ThaiDates;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds documents by number, title, kind and procedure, of those whose page the person may open. As many statements however much is
 * found.
 */
@Component
@Transactional(readOnly = true)
public class DocumentSearch {

    /** More than these are not looked at: whoever finds so many has to say more. */
    public static final int MOST = 500;

    private static final String PLAIN = "replace(translate(lower(%s), '๐๑๒๓๔๕๖๗๘๙', '0123456789'), ' ', '')";

    private static final String WITHOUT_ORDER =
            """
            select d.id, d.business_key, d.kind, d.subject, d.state, d.number, d.number_key, d.number_year, d.dated
            from official_document d
            where lower(d.number_key) || '/' || d.number_year like :whole escape '!' or """;

    private static final String WORD =
            "(" + PLAIN.formatted("d.subject") + " like :word%1$d escape '!' or " + PLAIN.formatted("d.number")
                    + " like :word%1$d escape '!' or d.kind = any(:kinds%1$d) or d.business_key = any(:keys%1$d))";

    private static final String BEST_FIRST =
            """
             order by case when :key in (lower(d.number_key), lower(d.number_key) || '/' || d.number_year) then 0 else 1 end,
                      d.dated desc nulls last, d.subject, d.id
            limit :most""";

    private static final String FILES =
            """
            select v.document_id, v.docx_file, v.filed or f.stored_by = :person as open
            from document_version v join stored_file f on f.id = v.docx_file
            where v.document_id = any(:documents)""";

    private final JdbcClient database;
    private final FileReaders readers;
    private final ProcedureName names;

    DocumentSearch(JdbcClient database, FileReaders readers, ObjectProvider<ProcedureName> names) {
        this.database = database;
        this.readers = readers;
        this.names = names.getIfAvailable(() -> key -> key);
    }

    private record Written(UUID document, UUID file, boolean open) {}

    /**
     * At most {@link #MOST}: the one with the very number first, then the newest.
     *
     * @param person the id of who is logged in, in the name of whom the engine answers
     */
    public List<FoundDocument> find(SearchText text, String person) {
        if (text.isEmpty()) {
            return List.of();
        }
        List<FoundDocument> matching = matching(text);
        Set<UUID> readable = readable(matching.stream().map(FoundDocument::id).toArray(UUID[]::new), person);
        return matching.stream()
                .filter(document -> readable.contains(document.id()))
                .toList();
    }

    private List<FoundDocument> matching(SearchText text) {
        List<String> words = text.words();
        String conditions =
                IntStream.range(0, words.size()).mapToObj(WORD::formatted).collect(Collectors.joining(" and "));
        String key = key(text);
        StatementSpec query = database.sql(WITHOUT_ORDER + "(" + conditions + ")" + BEST_FIRST)
                .param("whole", like(key))
                .param("key", key)
                .param("most", MOST);
        List<String> years = database.sql("select distinct business_key from official_document")
                .query(String.class)
                .list();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            query = query.param("word" + i, like(word))
                    .param("kinds" + i, kinds(word))
                    .param("keys" + i, years(years, word));
        }
        return query.query((row, number) -> found(row, key)).list();
    }

    private static String[] kinds(String word) {
        return Arrays.stream(DocumentKind.values())
                .filter(kind -> SearchText.plain(kind.thaiName()).contains(word))
                .map(DocumentKind::name)
                .toArray(String[]::new);
    }

    private String[] years(List<String> keys, String word) {
        return keys.stream()
                .filter(key -> SearchText.plain(names.of(key)).contains(word))
                .toArray(String[]::new);
    }

    /** As {@link DocumentNumber} compares numbers, with the year behind it if one was typed. */
    private static String key(SearchText text) {
        return text.joined().replaceFirst("^(เลข)?ที่(?=.)", "").replaceAll("(?<!\\d)0+(?=\\d)", "");
    }

    private static String like(String plain) {
        return "%" + plain.replaceAll("[!%_]", "!$0") + "%";
    }

    private FoundDocument found(ResultSet row, String key) throws SQLException {
        String numberKey = row.getString("number_key");
        String businessKey = row.getString("business_key");
        return new FoundDocument(
                row.getObject("id", UUID.class),
                businessKey,
                DocumentKind.valueOf(row.getString("kind")).thaiName(),
                row.getString("subject"),
                row.getString("number"),
                Optional.ofNullable(row.getObject("dated", LocalDate.class))
                        .map(ThaiDates::screenDate)
                        .orElse(null),
                names.of(businessKey),
                DocumentState.valueOf(row.getString("state")).thaiName(),
                numberKey != null && isNumber(key, SearchText.plain(numberKey), row.getInt("number_year")));
    }

    private static boolean isNumber(String key, String numberKey, int year) {
        return key.equals(numberKey) || key.equals(numberKey + "/" + year);
    }

    /** The documents of which the person may read any version: the rule of the document's page. */
    private Set<UUID> readable(UUID[] documents, String person) {
        List<Written> versions = database.sql(FILES)
                .param("person", person)
                .param("documents", documents)
                .query((row, number) -> new Written(
                        row.getObject("document_id", UUID.class),
                        row.getObject("docx_file", UUID.class),
                        row.getBoolean("open")))
                .list();
        Set<UUID> readable =
                versions.stream().filter(Written::open).map(Written::document).collect(Collectors.toSet());
        Set<UUID> others = versions.stream()
                .filter(version -> !readable.contains(version.document()))
                .map(Written::file)
                .collect(Collectors.toCollection(HashSet::new));
        Set<UUID> opened = readers.opened(person, others);
        versions.stream()
                .filter(version -> opened.contains(version.file()))
                .map(Written::document)
                .forEach(readable::add);
        return readable;
    }
}
