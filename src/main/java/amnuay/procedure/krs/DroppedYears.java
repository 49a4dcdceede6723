package amnuay.procedure.krs;

import amnuay.procedure.SystemWork;
import amnuay.thai.FiscalYear;
import amnuay.thai.Refusal;
import amnuay.thai.ThaiText;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Closes a year whose results are not used: a message ends whatever is still open of it, and everything that was recorded stays. */
@Component
@Transactional
class DroppedYears {

    private final DroppedYearRepository dropped;
    private final RuntimeService runtime;
    private final SystemWork asTheSystem;
    private final Everybody everybody;
    private final Clock clock;

    DroppedYears(
            DroppedYearRepository dropped,
            @Lazy RuntimeService runtime,
            SystemWork asTheSystem,
            Everybody everybody,
            Clock clock) {
        this.dropped = dropped;
        this.runtime = runtime;
        this.asTheSystem = asTheSystem;
        this.everybody = everybody;
        this.clock = clock;
    }

    /** Empty for a year whose results count. */
    @Transactional(readOnly = true)
    public Optional<DroppedYear> find(int fiscalYear) {
        return dropped.findById(fiscalYear);
    }

    /** Whether the year is running, so that it can still be dropped. */
    public boolean isRunning(int fiscalYear) {
        AtomicBoolean running = new AtomicBoolean();
        asTheSystem.run(() -> running.set(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(Krs.businessKey(fiscalYear))
                        .count()
                > 0));
        return running.get();
    }

    /**
     * @param reason why, in words
     * @param reference the letter that says so
     * @param person login name
     * @throws Refusal when one of the two is missing, or the year is not running
     */
    public void drop(int fiscalYear, String reason, String reference, String person) {
        String why = required(reason, "เหตุผลที่ไม่นำผลมาใช้");
        String letter = required(reference, "เลขที่หนังสือที่แจ้ง");
        if (!isRunning(fiscalYear)) {
            throw Refusal.conflict("การประเมินส่วนราชการ (KRS) ปีงบประมาณ " + fiscalYear
                    + " ไม่ได้ดำเนินการอยู่ จึงปิดด้วยเหตุไม่นำผลมาใช้ไม่ได้");
        }
        dropped.saveAndFlush(new DroppedYear(fiscalYear, why, letter, person, clock.instant()));
        asTheSystem.run(() -> runtime.createMessageCorrelation(Krs.YEAR_DROPPED)
                .processInstanceBusinessKey(Krs.businessKey(fiscalYear))
                .correlate());
    }

    void tell(FiscalYear year) {
        DroppedYear droppedYear = dropped.findById(year.buddhistYear()).orElseThrow();
        everybody.tell(
                Krs.businessKey(year.buddhistYear()) + ":dropped",
                "krs/year-dropped",
                Map.of(
                        "year", ThaiText.digits(year.buddhistYear()),
                        "reason", droppedYear.reason(),
                        "reference", droppedYear.reference()),
                "/office/krs/" + year.buddhistYear() + "/results");
    }

    private static String required(String typed, String what) {
        String text = typed == null ? "" : typed.strip();
        if (text.length() < 3 || text.length() > 2000) {
            throw new Refusal("กรุณากรอก" + what + " (ไม่เกิน 2,000 ตัวอักษร)");
        }
        return text;
    }
}
