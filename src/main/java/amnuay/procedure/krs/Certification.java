package amnuay.procedure.krs;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** One word of the certifiers about a round (ผลการรับรอง). It never changes; a later one follows it. */
@Entity
@Table(name = "krs_certification")
class Certification implements Persistable<UUID> {

    @Id
    private UUID id;

    @Column(name = "round")
    private UUID roundId;

    @Enumerated(EnumType.STRING)
    private CertificationOutcome outcome;

    private LocalDate toldOn;
    private String reference;
    private String remark;
    private String recordedBy;
    private Instant recordedAt;

    @Transient
    private boolean fresh;

    protected Certification() {}

    Certification(UUID roundId, CertificationEntry entry, String person, Instant at) {
        this.id = UUID.randomUUID();
        this.roundId = roundId;
        this.outcome = entry.outcome();
        this.toldOn = entry.toldOn();
        this.reference = entry.reference();
        this.remark = entry.remark();
        this.recordedBy = person;
        this.recordedAt = at;
        this.fresh = true;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }

    UUID roundId() {
        return roundId;
    }

    CertificationOutcome outcome() {
        return outcome;
    }

    LocalDate toldOn() {
        return toldOn;
    }

    /** May be empty. */
    String reference() {
        return reference;
    }

    /** May be empty. */
    String remark() {
        return remark;
    }

    /** Login name. */
    String recordedBy() {
        return recordedBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
