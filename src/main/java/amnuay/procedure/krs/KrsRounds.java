package amnuay.procedure.krs;

import amnuay.thai.ThaiDates;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * When the timers of a round go off, as the diagram asks: a round opens at the start of its first day, warns in the morning, and closes
 * at the end of office hours of its last day, all in Bangkok. Public because expressions in diagrams reach public types only.
 */
@Component("krsRounds")
public class KrsRounds {

    private static final LocalTime START_OF_DAY = LocalTime.MIDNIGHT;
    private static final LocalTime MORNING = LocalTime.of(8, 30);
    private static final LocalTime END_OF_OFFICE_HOURS = LocalTime.of(16, 30);

    private final Rounds rounds;

    KrsRounds(Rounds rounds) {
        this.rounds = rounds;
    }

    /** @param round the round's id */
    public Date opensAt(String round) {
        return at(round(round).opens(), START_OF_DAY);
    }

    /** @param round the round's id */
    public Date warnsAt(String round) {
        return at(round(round).warns(), MORNING);
    }

    /** @param round the round's id */
    public Date closesAt(String round) {
        return at(round(round).closes(), END_OF_OFFICE_HOURS);
    }

    private Round round(String id) {
        return rounds.get(UUID.fromString(id));
    }

    private static Date at(LocalDate day, LocalTime time) {
        return Date.from(day.atTime(time).atZone(ThaiDates.ZONE).toInstant());
    }
}
