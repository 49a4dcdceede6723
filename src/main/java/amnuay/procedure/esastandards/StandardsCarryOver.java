package amnuay.procedure.esastandards;

import amnuay.organization.Organization;
import amnuay.organization.PersonView;
import amnuay.thai.FiscalYear;
import amnuay.thai.Refusal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Starts a fiscal year from the tree, owners and scale of the year before, whose levels become the baselines. */
@Component
@Transactional
class StandardsCarryOver {

    private final Points points;
    private final PointTree tree;
    private final EsaYears years;
    private final KnownLevels known;
    private final Organization organization;

    StandardsCarryOver(Points points, PointTree tree, EsaYears years, KnownLevels known, Organization organization) {
        this.points = points;
        this.tree = tree;
        this.years = years;
        this.known = known;
        this.organization = organization;
    }

    /**
     * What was carried over.
     *
     * @param points how many
     * @param left login names of those who have left and therefore answer for nothing any more
     */
    record Carried(int points, Set<String> left) {}

    /**
     * @param fiscalYear the new year, Buddhist Era
     * @throws Refusal when it has points already or stands fast, or the year before has none
     */
    public Carried into(int fiscalYear) {
        years.requireOpen(fiscalYear);
        if (!points.of(fiscalYear).isEmpty()) {
            throw Refusal.conflict(new FiscalYear(fiscalYear).label()
                    + " มีประเด็นการพิจารณาแล้ว จึงเริ่มจากปีก่อนไม่ได้ กรุณาแก้ไขด้วยการนำเข้าไฟล์ Excel");
        }
        List<PointView> last = points.of(fiscalYear - 1);
        if (last.isEmpty()) {
            throw Refusal.notFound(new FiscalYear(fiscalYear - 1).label()
                    + " ไม่มีประเด็นการพิจารณาให้นำมาใช้ กรุณานำเข้าจากไฟล์ Excel");
        }
        years.setLevels(fiscalYear, points.levels(fiscalYear - 1));
        KnownLevels.OfYear levels = known.before(fiscalYear);
        Set<String> active = organization.people().stream().map(PersonView::id).collect(Collectors.toSet());
        Set<String> left = new TreeSet<>();
        last.forEach(point -> tree.put(fiscalYear, levels.fill(carried(point, active, left))));
        return new Carried(last.size(), left);
    }

    private static PointEntry carried(PointView point, Set<String> active, Set<String> left) {
        String person = point.responsiblePerson();
        if (person != null && !active.contains(person)) {
            left.add(person);
            person = null;
        }
        return new PointEntry(
                point.code(),
                point.standardName(),
                point.indicatorName(),
                point.name(),
                point.responsibleUnit(),
                person,
                point.baselineLevel(),
                point.baselineYear());
    }
}
