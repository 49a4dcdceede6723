package amnuay.procedure;

import amnuay.document.StoredFile;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A file that a person attached to prove a criterion. Taking it off keeps the row: who took what off stays known. */
@Entity
class EvidenceFile {

    @Id
    private UUID id;

    private String businessKey;
    private int stepNumber;
    private String evidenceKey;
    private String subject;
    private UUID fileId;
    private String fileName;
    private long fileSize;
    private String addedBy;
    private Instant addedAt;
    private String removedBy;
    private Instant removedAt;

    protected EvidenceFile() {}

    EvidenceFile(StepTask task, String evidenceKey, StoredFile file, Instant at) {
        this.id = UUID.randomUUID();
        this.businessKey = task.businessKey();
        this.stepNumber = task.step().number();
        this.evidenceKey = evidenceKey;
        this.subject = task.subject().orElse("");
        this.fileId = file.id();
        this.fileName = file.name();
        this.fileSize = file.size();
        this.addedBy = task.person();
        this.addedAt = at;
    }

    void remove(String person, Instant at) {
        removedBy = person;
        removedAt = at;
    }

    UUID fileId() {
        return fileId;
    }

    /** Empty for steps about the whole year. */
    String subject() {
        return subject;
    }

    String evidenceKey() {
        return evidenceKey;
    }

    String fileName() {
        return fileName;
    }

    long fileSize() {
        return fileSize;
    }

    String businessKey() {
        return businessKey;
    }

    String addedBy() {
        return addedBy;
    }

    Instant addedAt() {
        return addedAt;
    }
}
