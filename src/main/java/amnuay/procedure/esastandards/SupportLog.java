package amnuay.procedure.esastandards;

import amnuay.thai.FiscalYear;
import amnuay.thai.Refusal;
import amnuay.thai.ThaiDates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The log of what was coordinated and supported for a year's points (step ๔). */
@Component
@Transactional
class SupportLog {

    private static final int LONGEST = 4000;

    private final SupportRepository entries;
    private final Points points;
    private final EsaYears years;
    private final Clock clock;

    SupportLog(SupportRepository entries, Points points, EsaYears years, Clock clock) {
        this.entries = entries;
        this.points = points;
        this.years = years;
        this.clock = clock;
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<Support> of(int fiscalYear) {
        return entries.findByFiscalYearOrderByGivenOnDescEnteredAtDesc(fiscalYear);
    }

    /**
     * @param person who enters it
     * @throws Refusal when nothing is said, the day is to come or before the year, or the year has been fed back
     */
    public void add(UUID pointId, LocalDate givenOn, String support, String person) {
        PointView point = points.get(pointId);
        years.requireUnfinished(point.fiscalYear());
        LocalDate first = new FiscalYear(point.fiscalYear()).start();
        if (givenOn.isBefore(first) || givenOn.isAfter(LocalDate.now(clock))) {
            throw new Refusal("วันที่ " + ThaiDates.screenDate(givenOn) + " ต้องอยู่ตั้งแต่ "
                    + ThaiDates.screenDate(first) + " ถึงวันนี้");
        }
        String text = Texts.given(support);
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new Refusal("กรุณากรอกการประสาน ส่งเสริม หรือสนับสนุน ไม่เกิน 4,000 ตัวอักษร");
        }
        entries.saveAndFlush(new Support(point, givenOn, text, person, clock.instant()));
    }

    /** The numbers of the standards that nothing was entered for, in their order. */
    @Transactional(readOnly = true)
    public List<String> standardsWithout(int fiscalYear) {
        Set<UUID> supported = of(fiscalYear).stream().map(Support::pointId).collect(Collectors.toSet());
        List<PointView> all = points.of(fiscalYear);
        Set<String> there = all.stream()
                .filter(point -> supported.contains(point.id()))
                .map(PointView::standardNumber)
                .collect(Collectors.toSet());
        return all.stream()
                .map(PointView::standardNumber)
                .distinct()
                .filter(standard -> !there.contains(standard))
                .toList();
    }
}
