package amnuay.procedure.servicesurvey;

import amnuay.thai.FiscalYear;
import amnuay.thai.Refusal;
import amnuay.thai.ThaiDates;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The service survey of one fiscal year: what it asks, and from when to when. */
@Entity
@Table(name = "survey")
class Survey {

    private static final int SECRET_BYTES = 32;

    @Id
    private UUID id;

    private int fiscalYear;

    @Enumerated(EnumType.STRING)
    private SurveyState state;

    @JdbcTypeCode(SqlTypes.JSON)
    private Questionnaire questionnaire;

    private Instant opens;
    private Instant closes;
    private Instant publishedAt;
    private Instant closedAt;
    private Instant forgottenAt;
    private byte[] secret;

    @Version
    private long version;

    protected Survey() {}

    Survey(int fiscalYear, Questionnaire questionnaire) {
        this.id = UUID.randomUUID();
        this.fiscalYear = new FiscalYear(fiscalYear).buddhistYear();
        this.state = SurveyState.DRAFT;
        this.questionnaire = questionnaire;
    }

    /** @throws Refusal once the questionnaire is published */
    void ask(Questionnaire other) {
        requireDraft();
        questionnaire = other;
    }

    /** @throws Refusal once the questionnaire is published, or while it is not complete */
    void publish(Instant opensAt, Instant closesAt, Instant now) {
        requireDraft();
        questionnaire.requireComplete();
        requireOrder(opensAt, closesAt, now);
        byte[] random = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(random);
        secret = random;
        opens = opensAt;
        closes = closesAt;
        publishedAt = now;
        state = SurveyState.PUBLISHED;
    }

    /** @throws Refusal when no answers are being collected, or the new end is over already */
    void closeAt(Instant closesAt, Instant now) {
        requirePublished();
        requireOrder(opens, closesAt, now);
        closes = closesAt;
    }

    /** @throws Refusal when answers are taken already, or none can be */
    void openAt(Instant opensAt, Instant now) {
        requirePublished();
        if (!now.isBefore(opens)) {
            throw Refusal.conflict("แบบสอบถาม" + label() + "เปิดรับคำตอบแล้ว จึงเลื่อนวันเปิดไม่ได้");
        }
        requireOrder(opensAt, closes, now);
        opens = opensAt;
    }

    /** From now on the public form takes nothing; what is typed from paper is still taken. */
    void endOnline(Instant now) {
        requirePublished();
        if (now.isBefore(closes)) {
            closes = now.isAfter(opens) ? now : opens.plusMillis(1);
        }
    }

    /** From now on nothing is taken, whatever the date says. */
    void close(Instant now) {
        requirePublished();
        closedAt = now;
        state = SurveyState.CLOSED;
    }

    /**
     * Notes that the single answers are deleted.
     *
     * @throws Refusal while answers are collected
     */
    void forget(Instant now) {
        if (state != SurveyState.CLOSED) {
            throw Refusal.conflict("ลบคำตอบรายชุดได้เมื่อปิดรับคำตอบแล้ว");
        }
        if (forgottenAt == null) {
            forgottenAt = now;
        }
    }

    /** Whether the public form takes answers. */
    boolean opensAt(Instant now) {
        return state == SurveyState.PUBLISHED && !now.isBefore(opens) && now.isBefore(closes);
    }

    /** @throws Refusal when no answers are being collected */
    void requirePublished() {
        if (state != SurveyState.PUBLISHED) {
            throw Refusal.conflict("แบบสอบถาม" + label() + " " + state.thaiName() + " จึงยังรับหรือแก้คำตอบไม่ได้");
        }
    }

    private void requireDraft() {
        if (state != SurveyState.DRAFT) {
            throw Refusal.conflict("แบบสอบถาม" + label() + "เผยแพร่แล้วเมื่อ " + ThaiDates.screenTime(publishedAt)
                    + " จึงแก้ไขไม่ได้ เพราะผู้ตอบทุกคนต้องตอบคำถามชุดเดียวกัน หากต้องการเปลี่ยนคำถาม ให้แก้ในปีถัดไป");
        }
    }

    private static void requireOrder(Instant opens, Instant closes, Instant now) {
        if (opens == null || closes == null || !closes.isAfter(opens) || !closes.isAfter(now)) {
            throw new Refusal("วันปิดรับคำตอบต้องอยู่หลังวันเปิด และยังมาไม่ถึง กรุณาแก้วันปิด");
        }
    }

    public String label() {
        return new FiscalYear(fiscalYear).label();
    }

    UUID id() {
        return id;
    }

    public int fiscalYear() {
        return fiscalYear;
    }

    public SurveyState state() {
        return state;
    }

    public Questionnaire questionnaire() {
        return questionnaire;
    }

    /** Null while a draft. */
    Instant opens() {
        return opens;
    }

    /** When the public form closes by itself; null while a draft. */
    Instant closes() {
        return closes;
    }

    /** Null until then. */
    Instant publishedAt() {
        return publishedAt;
    }

    /** When the numbers were frozen; null until then. */
    Instant closedAt() {
        return closedAt;
    }

    /** When the single answers were deleted; null while they are kept. */
    public Instant forgottenAt() {
        return forgottenAt;
    }

    /** Changes with every change of the survey. */
    long version() {
        return version;
    }

    /** Signs the keys of the pages; null while a draft. */
    byte[] secret() {
        return secret;
    }
}
