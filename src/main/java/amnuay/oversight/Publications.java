package amnuay.oversight;

import amnuay.document.PublicCopies;
import amnuay.organization.Office;
import amnuay.organization.Organization;
import amnuay.thai.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The documents that everybody may read. What was published stays as it is: a correction that was filed afterwards is published when the
 * group's director chooses the document again, and takes the place of the former copy. What was withdrawn can be read no more; that it
 * was, everybody is told.
 */
@Component
@Transactional
class Publications {

    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 500;

    private static final String ALL =
            """
            select id, document_id as document, business_key, version, file, title, number, dated, withheld, published_by,
                   published_at, withdrawn_at, withdrawn_because, replaced
            from publication""";

    private final PublicCopies copies;
    private final Organization organization;
    private final JdbcClient database;
    private final Clock clock;

    Publications(PublicCopies copies, Organization organization, JdbcClient database, Clock clock) {
        this.copies = copies;
        this.organization = organization;
        this.database = database;
        this.clock = clock;
    }

    /**
     * One copy that was published.
     *
     * @param number null for a document that bears none
     * @param dated null as well
     * @param withheld whether something personal was left out
     * @param withdrawnAt null while everybody may read it
     * @param withdrawnBecause null as well
     * @param replaced whether a newer copy took its place
     */
    record Publication(
            UUID id,
            UUID document,
            String businessKey,
            int version,
            UUID file,
            String title,
            String number,
            LocalDate dated,
            boolean withheld,
            String publishedBy,
            Instant publishedAt,
            Instant withdrawnAt,
            String withdrawnBecause,
            boolean replaced) {

        public boolean isCurrent() {
            return withdrawnAt == null;
        }
    }

    /** The last copy of each document that was ever published, the newest first. */
    @Transactional(readOnly = true)
    public List<Publication> last() {
        return database.sql("select * from (" + ALL + " where not replaced) p order by published_at desc, id")
                .query(Publication.class)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Publication> find(UUID id) {
        return database.sql(ALL + " where id = :id")
                .param("id", id)
                .query(Publication.class)
                .optional();
    }

    /**
     * Publishes the newest filed version of a document, in place of what was published of it before.
     *
     * @throws Refusal when it may not be published, or that very version is published already
     */
    public void publish(UUID document, String person) {
        Optional<Publication> before = currentOf(document);
        PublicCopies.Copy copy = copies.copy(document, contactsOfTheOffice(), person);
        if (before.filter(each -> each.version() == copy.document().version()).isPresent()) {
            throw Refusal.conflict("เผยแพร่ฉบับที่ " + copy.document().version() + " ของเอกสารนี้อยู่แล้ว");
        }
        database.sql("update publication set replaced = true where document_id = :document")
                .param("document", document)
                .update();
        before.ifPresent(each -> end(each.id(), "มีฉบับใหม่แทน", person));
        int inserted = database.sql(
                        """
                        insert into publication (id, document_id, business_key, version, file, title, number, dated, withheld,
                                                 published_by, published_at)
                        values (:id, :document, :key, :version, :file, :title, :number, :dated, :withheld, :person, :at)
                        on conflict (document_id) where withdrawn_at is null do nothing""")
                .param("id", UUID.randomUUID())
                .param("document", document)
                .param("key", copy.document().businessKey())
                .param("version", copy.document().version())
                .param("file", copy.file())
                .param(
                        "title",
                        copy.document().kind().thaiName() + " "
                                + copy.document().subject())
                .param("number", copy.document().number())
                .param("dated", copy.document().dated())
                .param("withheld", copy.withheld())
                .param("person", person)
                .param("at", now())
                .update();
        if (inserted == 0) {
            throw Refusal.conflict("มีผู้เผยแพร่เอกสารนี้ในขณะเดียวกัน กรุณาโหลดหน้าใหม่เพื่อดูสถานะล่าสุด");
        }
    }

    /** @throws Refusal without a reason, or when it is not published */
    public void withdraw(UUID document, String reason, String person) {
        String why = reason == null ? "" : reason.replaceAll("\\p{Cntrl}+", " ").strip();
        if (why.length() < SHORTEST_REASON || why.length() > LONGEST_REASON) {
            throw new Refusal("กรุณาเขียนเหตุผลที่ถอนเอกสาร ๑๐ ถึง ๕๐๐ ตัวอักษร");
        }
        Publication current = currentOf(document)
                .orElseThrow(() -> Refusal.conflict("เอกสารนี้ไม่ได้เผยแพร่อยู่ อาจมีผู้ถอนไปแล้ว กรุณาโหลดหน้าใหม่"));
        end(current.id(), why, person);
    }

    private Optional<Publication> currentOf(UUID document) {
        return database.sql(ALL + " where document_id = :document and withdrawn_at is null for update")
                .param("document", document)
                .query(Publication.class)
                .optional();
    }

    private void end(UUID id, String reason, String person) {
        database.sql(
                        """
                        update publication set withdrawn_by = :person, withdrawn_at = :at, withdrawn_because = :reason
                        where id = :id""")
                .param("person", person)
                .param("at", now())
                .param("reason", reason)
                .param("id", id)
                .update();
    }

    private Set<String> contactsOfTheOffice() {
        Office office = organization.office();
        return Set.of("โทร. " + office.phone(), "อีเมล " + office.email());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
