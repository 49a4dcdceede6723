package amnuay.procedure.esastandards;

import amnuay.thai.Refusal;
import amnuay.thai.ThaiDates;
import java.time.LocalTime;
import java.util.Date;
import org.springframework.stereotype.Component;

/**
 * When monitoring takes place next, as the diagram asks. Public because expressions in diagrams reach public types only; the date is the
 * engine's own type because its timers take no other.
 */
@Component("esaMonitoring")
public class EsaMonitoring {

    private static final LocalTime MORNING = LocalTime.of(8, 30);

    private final Monitoring monitoring;

    EsaMonitoring(Monitoring monitoring) {
        this.monitoring = monitoring;
    }

    /** 08.30 in Bangkok on the day of the visit that is planned. */
    public Date nextDate(int fiscalYear) {
        MonitoringVisit visit = monitoring
                .waiting(fiscalYear)
                .orElseThrow(() -> Refusal.conflict("ไม่มีกำหนดการกำกับติดตามที่เหลืออยู่ในปีงบประมาณ " + fiscalYear));
        return Date.from(
                visit.plannedOn().atTime(MORNING).atZone(ThaiDates.ZONE).toInstant());
    }
}
