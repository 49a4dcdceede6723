package amnuay.procedure.krs;

import amnuay.thai.ThaiDates;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What is reported about one indicator in one round (ผลการดำเนินงาน). */
@Entity
@Table(name = "krs_result")
class Result {

    @Id
    private UUID id;

    @Column(name = "round")
    private UUID roundId;

    @Column(name = "indicator")
    private UUID indicatorId;

    @Enumerated(EnumType.STRING)
    private ResultState state;

    private BigDecimal value;
    private BigDecimal score;
    private String explanation;
    private String supportingFactors;
    private String obstacles;
    private String suggestions;
    private String submittedBy;
    private Instant submittedAt;
    private String krsReference;
    private Instant krsEnteredAt;
    private String krsEnteredBy;

    @Version
    private Long version;

    protected Result() {}

    /** Reports, also anew after a return. */
    void submit(ResultEntry entry, BigDecimal points, String person, Instant at) {
        value = entry.value();
        score = points;
        explanation = entry.explanation();
        supportingFactors = entry.supportingFactors();
        obstacles = entry.obstacles();
        suggestions = entry.suggestions();
        submittedBy = person;
        submittedAt = at;
        state = ResultState.SUBMITTED;
    }

    void become(ResultState next) {
        state = next;
    }

    void enter(String reference, Instant enteredAt, String person) {
        krsReference = reference;
        krsEnteredAt = enteredAt;
        krsEnteredBy = person;
        state = ResultState.ENTERED;
    }

    /** Entered into KRS after the due date, or not entered although that is over. */
    boolean isLate(LocalDate due, LocalDate today) {
        return enteredOn().orElse(today).isAfter(due);
    }

    UUID id() {
        return id;
    }

    UUID roundId() {
        return roundId;
    }

    UUID indicatorId() {
        return indicatorId;
    }

    ResultState state() {
        return state;
    }

    boolean isSubmitted() {
        return submittedAt != null;
    }

    /** In the indicator's unit of measure; null while nothing is reported. */
    BigDecimal value() {
        return value == null ? null : IndicatorEntry.plain(value);
    }

    /** Unrounded; null while nothing is reported. */
    BigDecimal score() {
        return score == null ? null : IndicatorEntry.plain(score);
    }

    /** Empty while nothing is reported, like the next three. */
    String explanation() {
        return explanation;
    }

    String supportingFactors() {
        return supportingFactors;
    }

    String obstacles() {
        return obstacles;
    }

    String suggestions() {
        return suggestions;
    }

    /** Login name; null while nothing is reported. */
    String submittedBy() {
        return submittedBy;
    }

    /** Null while nothing is reported. */
    Instant submittedAt() {
        return submittedAt;
    }

    /** The number or text that KRS shows for the entry; null until it is entered there. */
    String krsReference() {
        return krsReference;
    }

    /** When it was typed into KRS, not when that was recorded here; null until then. */
    Instant krsEnteredAt() {
        return krsEnteredAt;
    }

    /** Login name; null until it is entered. */
    String krsEnteredBy() {
        return krsEnteredBy;
    }

    private Optional<LocalDate> enteredOn() {
        return Optional.ofNullable(krsEnteredAt)
                .map(moment -> moment.atZone(ThaiDates.ZONE).toLocalDate());
    }
}
