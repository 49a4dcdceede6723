package amnuay.document;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists the documents of several years at once, without reading what stands in them. */
@Component
@Transactional(readOnly = true)
public class IssuedDocuments {

    private final EntityManager entities;

    IssuedDocuments(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Documents in whatever state, in one statement; by name within each year.
     *
     * @param businessKeys for example {@code krs-2570}
     * @param names those wanted, for example {@code appointing-order}
     */
    public List<IssuedDocument> of(Collection<String> businessKeys, Collection<String> names) {
        return entities.createQuery(
                        "select new amnuay.document.IssuedDocument(d.id, d.businessKey, d.name, d.kind, d.subject, d.state,"
                                + " d.number, d.dated, max(v.writtenAt)) from OfficialDocument d"
                                + " join DocumentVersion v on v.id.documentId = d.id"
                                + " where d.businessKey in :keys and d.name in :names"
                                + " group by d.id, d.businessKey, d.name, d.kind, d.subject, d.state, d.number, d.dated"
                                + " order by d.businessKey, d.name",
                        IssuedDocument.class)
                .setParameter("keys", businessKeys)
                .setParameter("names", names)
                .getResultList();
    }
}
