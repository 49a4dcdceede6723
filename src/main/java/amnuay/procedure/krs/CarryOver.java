package amnuay.procedure.krs;

import amnuay.organization.Organization;
import amnuay.organization.PersonView;
import amnuay.thai.FiscalYear;
import amnuay.thai.Refusal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Starts a fiscal year from the indicators and teams of the year before, whose results become baselines. */
@Component
@Transactional
class CarryOver {

    private final Indicators indicators;
    private final Results results;
    private final Organization organization;

    CarryOver(Indicators indicators, Results results, Organization organization) {
        this.indicators = indicators;
        this.results = results;
        this.organization = organization;
    }

    /**
     * What was carried over.
     *
     * @param indicators how many
     * @param left login names of those who have left and are therefore named no more
     */
    record Carried(int indicators, Set<String> left) {}

    /**
     * @param fiscalYear the new year, Buddhist Era
     * @throws Refusal when it has indicators already, or the year before has none
     */
    public Carried into(int fiscalYear) {
        FiscalYear year = new FiscalYear(fiscalYear);
        if (!indicators.of(fiscalYear).isEmpty()) {
            throw Refusal.conflict(
                    year.label() + " มีตัวชี้วัดแล้ว จึงเริ่มจากปีก่อนไม่ได้ กรุณาแก้ไขด้วยการนำเข้าไฟล์ Excel");
        }
        Standing last = results.standing(fiscalYear - 1);
        if (last.lines().isEmpty()) {
            throw Refusal.notFound(new FiscalYear(fiscalYear - 1).label()
                    + " ไม่มีตัวชี้วัดให้นำมาใช้ กรุณานำเข้าตัวชี้วัดจากไฟล์ Excel");
        }
        Set<String> active = organization.people().stream().map(PersonView::id).collect(Collectors.toSet());
        Set<String> left = new TreeSet<>();
        int order = 0;
        for (Standing.Line line : last.lines()) {
            order++;
            indicators.put(fiscalYear, carried(line, fiscalYear - 1, active, left), order);
        }
        return new Carried(order, left);
    }

    private static IndicatorEntry carried(Standing.Line line, int lastYear, Set<String> active, Set<String> left) {
        IndicatorEntry known = line.indicator().entry();
        return new IndicatorEntry(
                known.code(),
                known.component(),
                known.name(),
                known.weight(),
                known.unitOfMeasure(),
                known.target(),
                known.direction(),
                known.formula(),
                known.source(),
                known.unit(),
                ifActive(known.person(), active, left),
                ifActive(known.supervisor(), active, left),
                known.keepers().stream()
                        .filter(keeper -> ifActive(keeper.person(), active, left) != null)
                        .toList(),
                withResult(known.measure(), lastYear, line.finalValue()));
    }

    private static String ifActive(String person, Set<String> active, Set<String> left) {
        if (person == null || active.contains(person)) {
            return person;
        }
        left.add(person);
        return null;
    }

    private static Measure withResult(Measure known, int year, BigDecimal value) {
        if (value == null) {
            return known;
        }
        List<Baseline> baselines = new ArrayList<>(known.baselines().stream()
                .filter(baseline -> baseline.year() != year)
                .toList());
        baselines.add(new Baseline(year, value));
        return new Measure(known.definition(), known.targetValue(), known.scale(), baselines);
    }
}
