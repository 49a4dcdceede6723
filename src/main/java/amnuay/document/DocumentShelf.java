package amnuay.document;

import amnuay.thai.Refusal;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds, locks and adds documents and their versions. */
@Component
class DocumentShelf {

    private final EntityManager entities;

    DocumentShelf(EntityManager entities) {
        this.entities = entities;
    }

    /** Makes the document unless somebody has; waits for somebody who is about to. */
    void create(UUID id, String businessKey, String name, DocumentKind kind, String subject) {
        entities.createNativeQuery(
                        """
                        insert into official_document (id, business_key, name, kind, subject, state)
                        values (:id, :businessKey, :name, :kind, :subject, 'DRAFT') on conflict do nothing
                        """)
                .setParameter("id", id)
                .setParameter("businessKey", businessKey)
                .setParameter("name", name)
                .setParameter("kind", kind.name())
                .setParameter("subject", subject)
                .executeUpdate();
    }

    Optional<OfficialDocument> find(String businessKey, String name) {
        return entities.createQuery(
                        "select d from OfficialDocument d where d.businessKey = :businessKey and d.name = :name",
                        OfficialDocument.class)
                .setParameter("businessKey", businessKey)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    /** As it stands now, held until the transaction ends: what this transaction read earlier is read again. */
    Optional<OfficialDocument> lock(String businessKey, String name) {
        Optional<OfficialDocument> found = find(businessKey, name);
        found.ifPresent(document -> {
            entities.flush();
            entities.refresh(document, LockModeType.PESSIMISTIC_WRITE);
        });
        return found;
    }

    /** Those that are drafts, held until the transaction ends. */
    List<OfficialDocument> lockDrafts(String businessKey, Collection<String> names) {
        return entities.createQuery(
                        "select d from OfficialDocument d where d.businessKey = :businessKey and d.name in :names"
                                + " and d.state = :draft order by d.id",
                        OfficialDocument.class)
                .setParameter("businessKey", businessKey)
                .setParameter("names", names)
                .setParameter("draft", DocumentState.DRAFT)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** In one statement, however many they are; who needs the documents afterwards locks them, which reads them again. */
    void agreeToNewest(List<OfficialDocument> drafts) {
        entities.createQuery("update OfficialDocument d set d.agreedVersion ="
                        + " (select max(v.id.version) from DocumentVersion v where v.id.documentId = d.id)"
                        + " where d in :drafts")
                .setParameter("drafts", drafts)
                .executeUpdate();
    }

    void disagree(List<OfficialDocument> drafts) {
        entities.createQuery("update OfficialDocument d set d.agreedVersion = null where d in :drafts")
                .setParameter("drafts", drafts)
                .executeUpdate();
    }

    /** @throws Refusal with {@link Refusal.Kind#NOT_FOUND} */
    OfficialDocument get(UUID id) {
        return byId(id).orElseThrow(() -> Refusal.notFound(
                "ไม่พบเอกสารนี้ อาจเป็นลิงก์ที่ไม่ถูกต้อง กรุณาเปิดจากทะเบียนเอกสารหรือหน้างานอีกครั้ง"));
    }

    Optional<OfficialDocument> byId(UUID id) {
        return Optional.ofNullable(entities.find(OfficialDocument.class, id));
    }

    /** Approved documents of a kind that is signed, those without a scan first, then the newest. */
    List<OfficialDocument> signable(int most) {
        return entities.createQuery(
                        "select d from OfficialDocument d where d.state in :states and d.kind not in :unsigned"
                                + " order by case when d.id in (select s.documentId from SignedScan s) then 1 else 0 end,"
                                + " d.dated desc nulls first, d.subject, d.id",
                        OfficialDocument.class)
                .setParameter("states", List.of(DocumentState.APPROVED, DocumentState.NUMBERED, DocumentState.FILED))
                .setParameter("unsigned", List.of(DocumentKind.SHEET, DocumentKind.BOOK))
                .setMaxResults(most)
                .getResultList();
    }

    /** All versions of a document, the newest first. */
    List<DocumentVersion> versionsOf(OfficialDocument document) {
        return entities.createQuery(
                        "select v from DocumentVersion v where v.id.documentId = :document order by v.id.version desc",
                        DocumentVersion.class)
                .setParameter("document", document.id())
                .getResultList();
    }

    List<OfficialDocument> of(String businessKey) {
        return entities.createQuery(
                        "select d from OfficialDocument d where d.businessKey = :businessKey order by d.name",
                        OfficialDocument.class)
                .setParameter("businessKey", businessKey)
                .getResultList();
    }

    Optional<OfficialDocument> bearing(DocumentKind kind, DocumentNumber number) {
        return entities.createQuery(
                        "select d from OfficialDocument d"
                                + " where d.kind = :kind and d.numberYear = :year and d.numberKey = :key",
                        OfficialDocument.class)
                .setParameter("kind", kind)
                .setParameter("year", number.year())
                .setParameter("key", number.key())
                .getResultStream()
                .findFirst();
    }

    void add(DocumentVersion version) {
        entities.persist(version);
    }

    Optional<DocumentVersion> causedBy(String cause) {
        return entities.createQuery("select v from DocumentVersion v where v.cause = :cause", DocumentVersion.class)
                .setParameter("cause", cause)
                .getResultStream()
                .findFirst();
    }

    /** Each document as it is with its newest version, in the given order. */
    List<DocumentSummary> summaries(List<OfficialDocument> documents) {
        Map<UUID, DocumentVersion> newest = newestOf(
                        documents.stream().map(OfficialDocument::id).toList())
                .stream()
                .collect(Collectors.toMap(DocumentVersion::documentId, Function.identity()));
        return documents.stream()
                .map(document -> document.with(newest.get(document.id())))
                .toList();
    }

    Optional<DocumentVersion> newestOf(OfficialDocument document) {
        return newestOf(List.of(document.id())).stream().findFirst();
    }

    private List<DocumentVersion> newestOf(Collection<UUID> documents) {
        return entities.createQuery(
                        "select v from DocumentVersion v where v.id.documentId in :documents and v.id.version ="
                                + " (select max(w.id.version) from DocumentVersion w where w.id.documentId = v.id.documentId)",
                        DocumentVersion.class)
                .setParameter("documents", documents)
                .getResultList();
    }

    /** The year of a procedure whose document the file is a version of. */
    Optional<String> businessKeyOf(UUID file) {
        return entities.createQuery(
                        "select d.businessKey from OfficialDocument d where d.id in"
                                + " (select v.id.documentId from DocumentVersion v"
                                + " where v.docxFile = :file or v.pdfFile = :file)"
                                + " or d.id in (select s.documentId from SignedScan s where s.file = :file)"
                                + " or d.id in (select c.documentId from Correction c where c.docxFile = :file)",
                        String.class)
                .setParameter("file", file)
                .getResultStream()
                .findFirst();
    }

    /** The years of procedures that each file is a version in. */
    Map<UUID, String> businessKeysOfVersions(Set<UUID> files) {
        Map<UUID, String> keys = new HashMap<>();
        entities.createQuery(
                        "select v.docxFile, v.pdfFile, d.businessKey from DocumentVersion v"
                                + " join OfficialDocument d on d.id = v.id.documentId"
                                + " where v.docxFile in :files or v.pdfFile in :files",
                        Object[].class)
                .setParameter("files", files)
                .getResultStream()
                .forEach(row -> {
                    keys.put((UUID) row[0], (String) row[2]);
                    keys.put((UUID) row[1], (String) row[2]);
                });
        keys.keySet().retainAll(files);
        return keys;
    }

    boolean filed(UUID file) {
        return entities.createQuery(
                                "select count(d) from OfficialDocument d where d.id in"
                                        + " (select v.id.documentId from DocumentVersion v"
                                        + " where v.filed and (v.docxFile = :file or v.pdfFile = :file))"
                                        + " or d.state = :filed and d.id in"
                                        + " (select s.documentId from SignedScan s where s.file = :file)",
                                Long.class)
                        .setParameter("file", file)
                        .setParameter("filed", DocumentState.FILED)
                        .getSingleResult()
                > 0;
    }
}
