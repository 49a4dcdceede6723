package amnuay.document;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what the office says instead of the bundled words. Every wording stays; the one that went live last counts. */
@Component
@Transactional
class TemplateTexts {

    private final EntityManager entities;
    private final Clock clock;

    TemplateTexts(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** The words in use, empty for the bundled ones. */
    @Transactional(readOnly = true)
    Optional<String> live(String template) {
        return all(template).stream()
                .filter(text -> text.liveSince() != null)
                .max((one, other) -> one.liveSince().compareTo(other.liveSince()))
                .map(TemplateText::source)
                .filter(source -> !source.isEmpty());
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    List<TemplateText> all(String template) {
        return entities.createQuery(
                        "select t from TemplateText t where t.id.template = :template order by t.id.version desc",
                        TemplateText.class)
                .setParameter("template", template)
                .getResultList();
    }

    TemplateText add(String template, String source, String person) {
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtext(:template))")
                .setParameter("template", template)
                .getResultList();
        int version =
                all(template).stream().mapToInt(TemplateText::version).max().orElse(0) + 1;
        TemplateText text = new TemplateText(new TemplateText.Id(template, version), source, now(), person);
        entities.persist(text);
        return text;
    }

    void goLive(TemplateText text) {
        entities.merge(text).goLive(now());
    }

    /** The values of the document that was written from a template last. */
    @Transactional(readOnly = true)
    Optional<Map<String, Object>> lastValues(String template) {
        return entities.createQuery(
                        "select v from DocumentVersion v where v.template = :template order by v.writtenAt desc",
                        DocumentVersion.class)
                .setParameter("template", template)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(DocumentVersion::templateValues);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
