package amnuay.procedure.servicesurvey;

import amnuay.thai.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;

/** The way to the form that one school, one unit or the office itself hands out; whoever uses it stays unknown. */
@Entity
@Table(name = "survey_link")
class SurveyLink {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_BYTES = 16;

    @Id
    private UUID id;

    private UUID survey;

    @Enumerated(EnumType.STRING)
    private LinkKind kind;

    private String code;
    private String name;
    private String token;
    private Integer expected;
    private int sort;

    @Version
    private long version;

    protected SurveyLink() {}

    SurveyLink(UUID survey, LinkKind kind, String code, String name, int sort) {
        this.id = UUID.randomUUID();
        this.survey = survey;
        this.kind = kind;
        this.code = code;
        this.name = name;
        this.sort = sort;
        byte[] random = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(random);
        this.token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    /** @param number null when nobody has counted */
    void expect(Integer number) {
        if (number != null && number < 1) {
            throw new Refusal("จำนวนที่คาดว่าจะตอบของ “" + name + "” ต้องเป็นจำนวนเต็มตั้งแต่ 1 หรือเว้นว่าง");
        }
        expected = number;
    }

    public UUID id() {
        return id;
    }

    UUID survey() {
        return survey;
    }

    public LinkKind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    /** The last part of the address, 22 characters. */
    public String token() {
        return token;
    }

    /** How many are asked there; null while nobody has counted. */
    public Integer expected() {
        return expected;
    }
}
