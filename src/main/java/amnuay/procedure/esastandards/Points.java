package amnuay.procedure.esastandards;

import amnuay.thai.Refusal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The assessment points of each fiscal year (Buddhist Era), with their targets, and the year's scale of quality. */
@Component
@Transactional
class Points {

    private final PointRepository points;
    private final EsaYears years;

    Points(PointRepository points, EsaYears years) {
        this.points = points;
        this.years = years;
    }

    /** In the order of their codes; empty for a year without points. */
    @Transactional(readOnly = true)
    public List<PointView> of(int fiscalYear) {
        return points.viewsOf(fiscalYear).stream().sorted(PointView.BY_CODE).toList();
    }

    /** @throws Refusal (not found) when there is none */
    @Transactional(readOnly = true)
    public PointView get(UUID id) {
        return points.view(id)
                .orElseThrow(() -> Refusal.notFound("ไม่พบประเด็นการพิจารณานี้ อาจถูกนำออกจากรายการของปีนั้นแล้ว"));
    }

    @Transactional(readOnly = true)
    public Optional<PointView> ofCode(int fiscalYear, String code) {
        return points.view(fiscalYear, code);
    }

    /** The year's scale of quality, lowest first. */
    @Transactional(readOnly = true)
    public List<QualityLevel> levels(int fiscalYear) {
        return years.levels(fiscalYear);
    }

    /** The name of a level, in the form {@code ดีมาก}; empty for null and for a level outside the year's scale. */
    @Transactional(readOnly = true)
    public Optional<String> levelName(int fiscalYear, Integer level) {
        return levels(fiscalYear).stream()
                .filter(each -> Objects.equals(each.level(), level))
                .map(QualityLevel::name)
                .findFirst();
    }

    /** @throws Refusal when the level is not on the year's scale */
    @Transactional(readOnly = true)
    public void requireLevel(int fiscalYear, Integer level) {
        List<QualityLevel> scale = levels(fiscalYear);
        if (scale.stream().noneMatch(each -> Objects.equals(each.level(), level))) {
            throw new Refusal("ระดับ " + level + " อยู่นอกระดับคุณภาพของปีนี้ ซึ่งมีระดับ "
                    + scale.get(0).level() + " ถึง "
                    + scale.get(scale.size() - 1).level());
        }
    }

    /** Sets the level that is aimed at (step ๒). */
    public void setTargetLevel(UUID id, Integer level) {
        Point point = changeable(id);
        requireLevel(point.fiscalYear(), level);
        point.aim(level);
        points.saveAndFlush(point);
    }

    /**
     * Sets what is aimed at (step ๔).
     *
     * @throws Refusal when the level is not on the year's scale, or the year has been fed back
     */
    public void setTarget(UUID id, Integer level, String target, String expectedOutput, String supportNeeded) {
        Point point = changeable(id);
        requireLevel(point.fiscalYear(), level);
        point.aim(level, target, expectedOutput, supportNeeded);
        points.saveAndFlush(point);
    }

    private Point changeable(UUID id) {
        Point point = points.findById(id).orElseThrow(() -> Refusal.notFound("ไม่พบประเด็นการพิจารณานี้"));
        years.requireUnfinished(point.fiscalYear());
        return point;
    }
}
