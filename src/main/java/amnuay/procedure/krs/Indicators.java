package amnuay.procedure.krs;

import amnuay.organization.Organization;
import amnuay.organization.PersonView;
import amnuay.thai.FiscalYear;
import amnuay.thai.Refusal;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The indicators of each fiscal year (Buddhist Era) and who answers for them. */
@Component
@Transactional
class Indicators {

    private final IndicatorRepository indicators;
    private final ClosedCatalogueRepository closed;
    private final RoundRepository rounds;
    private final Organization organization;
    private final Clock clock;

    Indicators(
            IndicatorRepository indicators,
            ClosedCatalogueRepository closed,
            RoundRepository rounds,
            Organization organization,
            Clock clock) {
        this.indicators = indicators;
        this.closed = closed;
        this.rounds = rounds;
        this.organization = organization;
        this.clock = clock;
    }

    /** In the order of the framework; empty for a year without indicators. */
    @Transactional(readOnly = true)
    public List<Indicator> of(int fiscalYear) {
        return indicators.findByFiscalYearOrderBySortAscCodeAsc(fiscalYear);
    }

    /** @throws Refusal (not found) when there is none */
    @Transactional(readOnly = true)
    public Indicator get(UUID id) {
        return indicators
                .findById(id)
                .orElseThrow(() -> Refusal.notFound("ไม่พบตัวชี้วัดนี้ อาจถูกนำออกจากรายการของปีนั้นแล้ว"));
    }

    /** Percent; 0 for a year without indicators. */
    @Transactional(readOnly = true)
    public BigDecimal totalWeight(int fiscalYear) {
        return IndicatorEntry.plain(indicators.totalWeight(fiscalYear));
    }

    /** @throws Refusal when the year has no indicators or their weights do not add up to 100 */
    @Transactional(readOnly = true)
    public void requireComplete(int fiscalYear) {
        incompleteness(fiscalYear).ifPresent(sentence -> {
            throw Refusal.conflict(sentence);
        });
    }

    /** Why the year's list of indicators cannot be worked with yet, in Thai; empty when it can. */
    @Transactional(readOnly = true)
    public Optional<String> incompleteness(int fiscalYear) {
        String year = new FiscalYear(fiscalYear).label();
        if (of(fiscalYear).isEmpty()) {
            return Optional.of(year + " ยังไม่มีตัวชี้วัด กรุณานำเข้าตัวชี้วัดจากไฟล์ Excel ก่อน");
        }
        if (totalWeight(fiscalYear).compareTo(BigDecimal.valueOf(100)) != 0) {
            return Optional.of("น้ำหนักของตัวชี้วัด" + year + "รวมได้ "
                    + totalWeight(fiscalYear).toPlainString() + " ไม่ใช่ 100 กรุณาแก้ไขแล้วนำเข้าใหม่");
        }
        return Optional.empty();
    }

    /** From now on no indicator of the year can be added or taken away, since work on each of them begins. Repeating it does nothing. */
    public void close(int fiscalYear) {
        if (!closed.existsById(fiscalYear)) {
            closed.saveAndFlush(new ClosedCatalogue(fiscalYear, clock.instant()));
        }
    }

    @Transactional(readOnly = true)
    public boolean isClosed(int fiscalYear) {
        return closed.existsById(fiscalYear);
    }

    /** Makes a person and a unit responsible (step ๒). Both must exist, the person must be active. */
    public Indicator assign(UUID id, String unit, String person) {
        Indicator indicator = get(id);
        indicator.assign(unit, person);
        if (organization.unit(unit).isEmpty()) {
            throw new Refusal("ไม่พบกลุ่ม/หน่วยรหัส “" + unit + "”");
        }
        requireActive(person);
        return indicators.saveAndFlush(indicator);
    }

    /** Names supervisor and keepers (step ๓); all must be active people of the office. */
    public Indicator nameTeam(UUID id, String supervisor, List<Keeper> keepers) {
        Indicator indicator = get(id);
        indicator.nameTeam(supervisor, keepers);
        requireActive(supervisor);
        keepers.forEach(keeper -> requireActive(keeper.person()));
        return indicators.saveAndFlush(indicator);
    }

    /**
     * Adds an indicator to a year, or changes the one with the same code.
     *
     * @throws Refusal when its weight or scale would change although a round has opened
     */
    public Indicator put(int fiscalYear, IndicatorEntry entry, int sort) {
        Indicator indicator = indicators
                .findByFiscalYearAndCode(fiscalYear, entry.code())
                .orElseGet(() -> new Indicator(fiscalYear, entry, sort));
        unchangeable(fiscalYear, indicator.entry(), entry).ifPresent(reason -> {
            throw Refusal.conflict(reason);
        });
        indicator.take(entry);
        return indicators.saveAndFlush(indicator);
    }

    /** Says how an indicator is scored, under the same rule as {@link #put}. */
    public Indicator measure(UUID id, Measure measure) {
        Indicator indicator = get(id);
        return put(indicator.fiscalYear(), indicator.entry().scored(measure), indicator.sort());
    }

    /**
     * Why an entry cannot take the place of what is known, in Thai: results of the year are scored with the weight and scale that were
     * there when its first round opened. A scale that was still open may be given.
     */
    @Transactional(readOnly = true)
    public Optional<String> unchangeable(int fiscalYear, IndicatorEntry known, IndicatorEntry entry) {
        boolean sameWeight = known.weight().compareTo(entry.weight()) == 0;
        boolean sameScale = known.measure().scale() == null
                || known.measure().scale().equals(entry.measure().scale());
        if (sameWeight && sameScale || !rounds.existsByFiscalYearAndOpenedAtIsNotNull(fiscalYear)) {
            return Optional.empty();
        }
        String what = sameWeight ? "เกณฑ์การให้คะแนน" : "น้ำหนัก";
        return Optional.of("แก้" + what + "ของตัวชี้วัด " + entry.code()
                + " ไม่ได้แล้ว เพราะเปิดรอบรายงานผลของปีนี้แล้วและคะแนนคิดจาก" + what
                + "เดิม ส่วนอื่นของตัวชี้วัดยังแก้ได้");
    }

    /** Takes an indicator off a year's list. */
    public void remove(int fiscalYear, String code) {
        indicators.findByFiscalYearAndCode(fiscalYear, code).ifPresent(indicator -> {
            indicators.delete(indicator);
            indicators.flush();
        });
    }

    private void requireActive(String person) {
        if (organization.person(person).filter(PersonView::active).isEmpty()) {
            throw new Refusal("ไม่พบบุคลากรรหัสผู้ใช้ “" + person + "” ที่ยังปฏิบัติงานอยู่");
        }
    }
}
