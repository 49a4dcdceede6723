package amnuay.procedure.esastandards;

import amnuay.organization.Organization;
import amnuay.organization.PersonView;
import amnuay.thai.FiscalYear;
import amnuay.thai.Refusal;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes a year's tree of standards, indicators and assessment points, and says who answers for a point. */
@Component
@Transactional
class PointTree {

    private final StandardRepository standards;
    private final EsaIndicatorRepository indicators;
    private final PointRepository points;
    private final EsaYears years;
    private final Organization organization;
    private final ApplicationEventPublisher events;

    PointTree(
            StandardRepository standards,
            EsaIndicatorRepository indicators,
            PointRepository points,
            EsaYears years,
            Organization organization,
            ApplicationEventPublisher events) {
        this.standards = standards;
        this.indicators = indicators;
        this.points = points;
        this.years = years;
        this.organization = organization;
        this.events = events;
    }

    /**
     * Adds a point to a year, or changes the one with the same code. The names of its standard and indicator hold for all their points.
     *
     * @throws Refusal when the year's points stand fast
     */
    public UUID put(int fiscalYear, PointEntry entry) {
        years.requireOpen(fiscalYear);
        PointCode code = PointCode.parse(entry.code());
        Point point = points.findByFiscalYearAndCode(fiscalYear, entry.code())
                .orElseGet(() -> new Point(fiscalYear, entry.code()));
        point.describe(indicator(standard(fiscalYear, code, entry), code, entry), entry.name());
        point.assign(entry.unit(), entry.person());
        point.baseline(entry.baselineLevel(), entry.baselineYear());
        return points.saveAndFlush(point).id();
    }

    /** Takes a point off a year's tree, and what is left empty by that. */
    public void remove(int fiscalYear, String code) {
        years.requireOpen(fiscalYear);
        points.findByFiscalYearAndCode(fiscalYear, code).ifPresent(point -> {
            points.delete(point);
            points.flush();
            indicators.deleteEmpty(fiscalYear);
            standards.deleteEmpty(fiscalYear);
        });
    }

    /**
     * Makes a unit and a person of the office answer for a point, also while the year runs.
     *
     * @throws Refusal when one of them is not known, the person has left, or the year has been fed back
     */
    public void assign(UUID id, String unit, String person) {
        Point point = points.findById(id).orElseThrow(() -> Refusal.notFound("ไม่พบประเด็นการพิจารณานี้"));
        years.requireUnfinished(point.fiscalYear());
        if (organization.unit(unit).isEmpty()) {
            throw new Refusal("ไม่พบกลุ่ม/หน่วยรหัส “" + unit + "”");
        }
        if (organization.person(person).filter(PersonView::active).isEmpty()) {
            throw new Refusal("ไม่พบบุคลากรรหัสผู้ใช้ “" + person + "” ที่ยังปฏิบัติงานอยู่ กรุณาเลือกผู้อื่น");
        }
        point.assign(unit, person);
        points.saveAndFlush(point);
        events.publishEvent(new OwnerChanged(point.fiscalYear()));
    }

    /**
     * Every point has somebody who works here and answers for it.
     *
     * @throws Refusal when the year has no points, or naming the point that nobody answers for
     */
    @Transactional(readOnly = true)
    public void requireOwners(int fiscalYear) {
        requirePoints(fiscalYear);
        for (PointView point : inOrder(fiscalYear)) {
            if (point.responsiblePerson() == null) {
                throw Refusal.conflict(
                        point.title() + " ยังไม่มีผู้รับผิดชอบ กรุณากำหนดที่หน้า “มาตรฐานเขตพื้นที่” แล้วส่งงานใหม่");
            }
            organization
                    .person(point.responsiblePerson())
                    .filter(person -> !person.active())
                    .ifPresent(left -> {
                        throw Refusal.conflict(
                                left.fullName() + " ผู้รับผิดชอบ" + point.title()
                                        + " ไม่ได้ปฏิบัติงานแล้ว กรุณากำหนดผู้รับผิดชอบใหม่ที่หน้า “มาตรฐานเขตพื้นที่” แล้วส่งงานใหม่");
                    });
        }
    }

    /** @throws Refusal when the year has no points yet */
    @Transactional(readOnly = true)
    public void requirePoints(int fiscalYear) {
        if (points.viewsOf(fiscalYear).isEmpty()) {
            throw Refusal.conflict(
                    new FiscalYear(fiscalYear).label()
                            + " ยังไม่มีประเด็นการพิจารณา กรุณานำเข้าจากไฟล์ Excel หรือเริ่มจากปีก่อนที่หน้า “มาตรฐานเขตพื้นที่”");
        }
    }

    private List<PointView> inOrder(int fiscalYear) {
        return points.viewsOf(fiscalYear).stream().sorted(PointView.BY_CODE).toList();
    }

    private Standard standard(int fiscalYear, PointCode code, PointEntry entry) {
        Standard standard = standards
                .findByFiscalYearAndNumber(fiscalYear, code.standardNumber())
                .orElseGet(() -> new Standard(fiscalYear, code.standardNumber(), entry.standard()));
        standard.rename(entry.standard());
        return standards.saveAndFlush(standard);
    }

    private UUID indicator(Standard standard, PointCode code, PointEntry entry) {
        EsaIndicator indicator = indicators
                .findByStandardIdAndNumber(standard.id(), code.indicatorNumber())
                .orElseGet(() -> new EsaIndicator(standard.id(), code.indicatorNumber(), entry.indicator()));
        indicator.rename(entry.indicator());
        return indicators.saveAndFlush(indicator).id();
    }
}
