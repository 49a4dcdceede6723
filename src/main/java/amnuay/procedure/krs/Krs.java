package amnuay.procedure.krs;

import amnuay.procedure.Procedure;
import amnuay.thai.FiscalYear;
import amnuay.thai.Refusal;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The process {@code krs}: its key, its documents, the element ids that Java asks for, and what it takes over from paper. */
@Component
class Krs implements Procedure {

    static final String KEY = "krs";
    static final String INVITATION_MEMO = "invitation-memo";
    static final String APPOINTING_ORDER = "appointing-order";
    static final String TEAM = "team";
    static final String RESULT = "result";
    static final String ANNUAL_REPORT = "annual-report";
    static final String APPROVE_BY_DIRECTOR = "Step04_ApproveAppointingOrderByDirector";
    static final String APPROVE_REPORT_BY_DIRECTOR = "Step11_ApproveReportByDirector";
    static final String YEAR_DROPPED = "krs-year-dropped";

    /** Whether an approval passes a deputy director, as the office's setting was when the order was drafted. */
    static final String DEPUTY_APPROVES = "deputyApproves";

    static final String FISCAL_YEAR = "fiscalYear";

    /** The id of the round that a branch is about, or that opens next. */
    static final String ROUND = "round";

    /** Whether a round is still to open. */
    static final String ANOTHER_ROUND = "anotherRound";

    private static final int FRAMEWORK = 1;
    private static final int MEETING = 2;
    private static final int TEAMS = 3;
    private static final int BRIEFING = 6;

    private final Indicators indicators;

    Krs(Indicators indicators) {
        this.indicators = indicators;
    }

    /** What a multi-instance branch is about: a person, an indicator, a result or a request. */
    static final String SUBJECT = "subject";

    static String businessKey(int fiscalYear) {
        return KEY + "-" + fiscalYear;
    }

    /** The fiscal year that a process instance is about. */
    static FiscalYear yearOf(DelegateExecution execution) {
        return new FiscalYear((Integer) execution.getVariable(FISCAL_YEAR));
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String name() {
        return "การประเมินส่วนราชการ (KRS)";
    }

    @Override
    public int lastAdoptableStep() {
        return BRIEFING;
    }

    @Override
    public void checkAdoptable(FiscalYear year, int step) {
        String where = " กรุณาเพิ่มที่หน้า “ตัวชี้วัด KRS” ก่อนเปิดปี";
        if (step >= FRAMEWORK) {
            indicators.requireComplete(year.buddhistYear());
        }
        List<Indicator> all = indicators.of(year.buddhistYear());
        if (step >= MEETING) {
            all.stream()
                    .filter(indicator -> indicator.responsiblePerson() == null || indicator.responsibleUnit() == null)
                    .findFirst()
                    .ifPresent(indicator -> {
                        throw new Refusal("ตัวชี้วัด " + indicator.code() + " ยังไม่มีผู้รับผิดชอบ" + where);
                    });
        }
        if (step >= TEAMS) {
            all.stream().filter(indicator -> !indicator.hasTeam()).findFirst().ifPresent(indicator -> {
                throw new Refusal(
                        "ตัวชี้วัด " + indicator.code() + " ยังไม่มีผู้กำกับดูแลหรือผู้จัดเก็บข้อมูล" + where);
            });
        }
    }
}
