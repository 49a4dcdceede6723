package amnuay.procedure.krs;

import amnuay.thai.Refusal;
import amnuay.thai.ThaiDates;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * When and about what progress is asked for, as the diagram asks. Public because expressions in diagrams reach public types only; dates
 * are the engine's own type because its timers take no other.
 */
@Component("krsProgress")
public class KrsProgress {

    private static final LocalTime MORNING = LocalTime.of(8, 30);
    private static final LocalTime CLOSING = LocalTime.of(16, 30);

    private final ProgressReports reports;
    private final KrsTeams teams;

    KrsProgress(ProgressReports reports, KrsTeams teams) {
        this.reports = reports;
        this.teams = teams;
    }

    /** Whether progress is to be asked for once more in the fiscal year. */
    public boolean another(int fiscalYear) {
        return reports.current(fiscalYear).isPresent();
    }

    /** When it is asked for next: 08.30 in Bangkok. */
    public Date nextDate(int fiscalYear) {
        return at(current(fiscalYear).opens(), MORNING);
    }

    /** Until when reports are taken: 16.30 in Bangkok. */
    public Date closes(int fiscalYear) {
        return at(current(fiscalYear).closes(), CLOSING);
    }

    /** The ids of the fiscal year's indicators: one branch each. */
    public List<String> subjects(int fiscalYear) {
        return teams.subjects(fiscalYear);
    }

    private ProgressPeriod current(int fiscalYear) {
        return reports.current(fiscalYear)
                .orElseThrow(
                        () -> Refusal.conflict("ไม่มีรอบรายงานความก้าวหน้าที่เหลืออยู่ในปีงบประมาณ " + fiscalYear));
    }

    private static Date at(LocalDate day, LocalTime time) {
        return Date.from(day.atTime(time).atZone(ThaiDates.ZONE).toInstant());
    }
}
