package amnuay.procedure.krs;

import amnuay.thai.Refusal;
import amnuay.thai.ThaiDates;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The agreements as the diagram asks for them. Public because expressions in diagrams reach public types only. */
@Component("krsAgreements")
public class KrsAgreements {

    private static final int DAYS_BEFORE = 7;
    private static final LocalTime MORNING = LocalTime.of(8, 30);

    private final Agreements agreements;

    KrsAgreements(Agreements agreements) {
        this.agreements = agreements;
    }

    /** The ids of the fiscal year's agreements: one document each. */
    public List<String> subjects(int fiscalYear) {
        return agreements.ids(fiscalYear).stream().map(UUID::toString).toList();
    }

    /** Once a week from a week before the signatures are due, at 08.30 in Bangkok, as an ISO 8601 repetition. */
    public String chaseCycle(int fiscalYear) {
        LocalDate due = agreements
                .plan(fiscalYear)
                .orElseThrow(() -> Refusal.conflict("ยังไม่ได้กำหนดวันลงนามข้อตกลงของปีงบประมาณ " + fiscalYear))
                .dueOn();
        String first = due.minusDays(DAYS_BEFORE)
                .atTime(MORNING)
                .atZone(ThaiDates.ZONE)
                .toOffsetDateTime()
                .format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx"));
        return "R/" + first + "/P" + DAYS_BEFORE + "D";
    }
}
