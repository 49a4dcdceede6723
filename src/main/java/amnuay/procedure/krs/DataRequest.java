package amnuay.procedure.krs;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Data that the certifiers ask for about an indicator, and what was sent to them (ข้อมูลเพิ่มเติม). */
@Entity
@Table(name = "krs_data_request")
class DataRequest {

    @Id
    private UUID id;

    @Column(name = "certification")
    private UUID certificationId;

    @Column(name = "round")
    private UUID roundId;

    @Column(name = "indicator")
    private UUID indicatorId;

    private int sort;
    private String request;
    private LocalDate due;
    private String answer;
    private String answerReference;
    private LocalDate sentOn;
    private String answeredBy;
    private Instant answeredAt;

    @Version
    private Long version;

    protected DataRequest() {}

    DataRequest(Certification certification, int sort, CertificationEntry.Wanted wanted) {
        this.id = UUID.randomUUID();
        this.certificationId = certification.getId();
        this.roundId = certification.roundId();
        this.indicatorId = wanted.indicator();
        this.sort = sort;
        this.request = wanted.request();
        this.due = wanted.due();
    }

    void answer(DataAnswer given, String person, Instant at) {
        answer = given.answer();
        answerReference = given.reference();
        sentOn = given.sentOn();
        answeredBy = person;
        answeredAt = at;
    }

    UUID id() {
        return id;
    }

    UUID certificationId() {
        return certificationId;
    }

    UUID roundId() {
        return roundId;
    }

    UUID indicatorId() {
        return indicatorId;
    }

    String request() {
        return request;
    }

    /** Last day to send it. */
    LocalDate due() {
        return due;
    }

    boolean isAnswered() {
        return answeredAt != null;
    }

    /** Sent after its day, or not sent although that is over. */
    boolean isLate(LocalDate today) {
        return (sentOn == null ? today : sentOn).isAfter(due);
    }

    /** Null while unanswered, like the rest. */
    String answer() {
        return answer;
    }

    String answerReference() {
        return answerReference;
    }

    LocalDate sentOn() {
        return sentOn;
    }

    /** Login name. */
    String answeredBy() {
        return answeredBy;
    }

    Instant answeredAt() {
        return answeredAt;
    }
}
