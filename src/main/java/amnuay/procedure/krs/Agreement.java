package amnuay.procedure.krs;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A performance agreement (ข้อตกลงการปฏิบัติงาน) of the office's director with one party, and whether it is signed. */
@Entity
@Table(name = "krs_agreement")
class Agreement {

    @Id
    private UUID id;

    private int fiscalYear;

    @Enumerated(EnumType.STRING)
    private AgreementKind kind;

    private String party;
    private String partyName;
    private String document;
    private LocalDate signedOn;
    private UUID scan;
    private String notedBy;
    private Instant notedAt;

    @Version
    private Long version;

    protected Agreement() {}

    Agreement(int fiscalYear, AgreementKind kind, String party, String partyName) {
        this.id = UUID.randomUUID();
        this.fiscalYear = fiscalYear;
        this.kind = kind;
        this.party = party;
        this.partyName = partyName;
        this.document = "agreement-" + id;
    }

    void rename(String name) {
        partyName = name;
    }

    void sign(LocalDate on, String by, Instant at) {
        signedOn = on;
        notedBy = by;
        notedAt = at;
    }

    void keep(UUID signedPaper) {
        scan = signedPaper;
    }

    UUID id() {
        return id;
    }

    int fiscalYear() {
        return fiscalYear;
    }

    AgreementKind kind() {
        return kind;
    }

    /** A person's login name, a school's code, or the key of a {@link Superior}. */
    String party() {
        return party;
    }

    String partyName() {
        return partyName;
    }

    /** The name of its document in the year's procedure. */
    String document() {
        return document;
    }

    /** Null while it is not signed. */
    LocalDate signedOn() {
        return signedOn;
    }

    /** The file of the signed paper; null while nobody has uploaded it. */
    UUID scan() {
        return scan;
    }

    boolean isSigned() {
        return signedOn != null;
    }

    /** As people call it: ข้อตกลงกับโรงเรียนบ้านต้นกล้า. */
    String title() {
        return "ข้อตกลงกับ" + partyName;
    }
}
