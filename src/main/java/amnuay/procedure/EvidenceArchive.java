package amnuay.procedure;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The files that prove a procedure's steps, for those who list them in reports or hand them out together. */
@Component
public class EvidenceArchive {

    private final EvidenceFileRepository files;

    EvidenceArchive(EvidenceFileRepository files) {
        this.files = files;
    }

    /**
     * A file that proves something.
     *
     * @param evidenceKey what it proves, for example {@code upload:result-evidence}
     * @param fileId to be read through {@link amnuay.document.Files}
     */
    public record Proof(String evidenceKey, UUID fileId, String fileName) {}

    /**
     * In the order in which they were attached; files that were taken off again are not among them.
     *
     * @param subject what the step was about; the empty text for steps about the whole year
     */
    @Transactional(readOnly = true)
    public List<Proof> of(String businessKey, String subject) {
        return files.findByBusinessKeyAndSubjectAndRemovedAtIsNullOrderByAddedAt(businessKey, subject).stream()
                .map(file -> new Proof(file.evidenceKey(), file.fileId(), file.fileName()))
                .toList();
    }
}
