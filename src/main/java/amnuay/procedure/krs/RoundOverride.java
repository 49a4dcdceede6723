package amnuay.procedure.krs;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Where an indicator differs in a round: another due date than the round's close, or another team than the year's. */
@Entity
@Table(name = "krs_round_override")
class RoundOverride {

    @Id
    private UUID id;

    @Column(name = "round")
    private UUID roundId;

    @Column(name = "indicator")
    private UUID indicatorId;

    private LocalDate due;

    @JdbcTypeCode(SqlTypes.JSON)
    private Team team;

    @Version
    private Long version;

    protected RoundOverride() {}

    RoundOverride(UUID roundId, UUID indicatorId) {
        this.id = UUID.randomUUID();
        this.roundId = roundId;
        this.indicatorId = indicatorId;
    }

    void due(LocalDate day) {
        due = day;
    }

    /** @param team null to go back to the year's team */
    void team(Team people) {
        team = people;
    }

    UUID roundId() {
        return roundId;
    }

    UUID indicatorId() {
        return indicatorId;
    }

    /** The indicator's own due date, but never after the round's close. */
    LocalDate dueIn(Round round) {
        return due == null || due.isAfter(round.closes()) ? round.closes() : due;
    }

    Team teamOf(Indicator indicator) {
        return team == null ? indicator.team() : team;
    }
}
