package amnuay.procedure.esastandards;

import amnuay.thai.FiscalYear;
import amnuay.thai.Refusal;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How far a fiscal year (Buddhist Era) may still be changed: its points until they have been studied (step ๑), everything else until the
 * year was fed back (step ๘), then nothing any more.
 */
@Component
@Transactional
class EsaYears {

    private static final int MOST_LEVELS = 10;

    private final EsaYearRepository years;
    private final Clock clock;

    EsaYears(EsaYearRepository years, Clock clock) {
        this.years = years;
        this.clock = clock;
    }

    /** Lowest first; the usual five for a year that has none of its own. */
    @Transactional(readOnly = true)
    public List<QualityLevel> levels(int fiscalYear) {
        return years.findById(fiscalYear).map(EsaYear::levels).orElse(EsaYear.USUAL_LEVELS);
    }

    /** @throws Refusal when the names are incomplete or double, or points of the year have been studied already */
    public void setLevels(int fiscalYear, List<QualityLevel> levels) {
        requireOpen(fiscalYear);
        if (levels.size() < 2 || levels.size() > MOST_LEVELS) {
            throw new Refusal("ระดับคุณภาพต้องมี 2 ถึง " + MOST_LEVELS + " ระดับ แต่พบ " + levels.size());
        }
        Set<String> names = new HashSet<>();
        levels.forEach(level -> {
            if (!names.add(level.name())) {
                throw new Refusal("ชื่อระดับ “" + level.name() + "” มีมากกว่าหนึ่งระดับ กรุณาตั้งชื่อไม่ให้ซ้ำกัน");
            }
        });
        EsaYear year = year(fiscalYear);
        year.levels(levels);
        years.saveAndFlush(year);
    }

    /** From now on no point is added, renamed or taken away. Repeating it does nothing. */
    public void fix(int fiscalYear) {
        EsaYear year = year(fiscalYear);
        year.fix(clock.instant());
        years.saveAndFlush(year);
    }

    /** From now on nothing of the year changes. Repeating it does nothing. */
    public void finish(int fiscalYear) {
        EsaYear year = year(fiscalYear);
        year.finish(clock.instant());
        years.saveAndFlush(year);
    }

    @Transactional(readOnly = true)
    public boolean isFixed(int fiscalYear) {
        return years.findById(fiscalYear).map(EsaYear::isFixed).orElse(false);
    }

    @Transactional(readOnly = true)
    public boolean isFinished(int fiscalYear) {
        return years.findById(fiscalYear).map(EsaYear::isFinished).orElse(false);
    }

    /** @throws Refusal when the points of the year stand fast */
    @Transactional(readOnly = true)
    public void requireOpen(int fiscalYear) {
        requireUnfinished(fiscalYear);
        if (isFixed(fiscalYear)) {
            throw Refusal.conflict("มาตรฐานของ" + new FiscalYear(fiscalYear).label()
                    + " ผ่านขั้นตอนที่ ๑ แล้ว จึงเพิ่ม แก้ หรือนำประเด็นออกไม่ได้ เปลี่ยนได้เฉพาะผู้รับผิดชอบ");
        }
    }

    /** @throws Refusal when the year has been fed back */
    @Transactional(readOnly = true)
    public void requireUnfinished(int fiscalYear) {
        if (isFinished(fiscalYear)) {
            throw Refusal.conflict("งานมาตรฐานของ" + new FiscalYear(fiscalYear).label()
                    + " เสร็จสิ้นแล้ว ข้อมูลของปีนั้นจึงแก้ไขไม่ได้ กรุณาแก้ไขในปีปัจจุบัน");
        }
    }

    private EsaYear year(int fiscalYear) {
        return years.findById(fiscalYear).orElseGet(() -> new EsaYear(fiscalYear));
    }
}
