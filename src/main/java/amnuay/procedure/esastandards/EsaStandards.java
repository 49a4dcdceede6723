package amnuay.procedure.esastandards;

import amnuay.procedure.Procedure;
import amnuay.thai.FiscalYear;
import amnuay.thai.Refusal;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The process {@code esa-standards}: its key, its documents, and what it takes over from paper. */
@Component
class EsaStandards implements Procedure {

    static final String KEY = "esa-standards";
    static final String APPOINTING_ORDER = "appointing-order";
    static final String HANDBOOK = "handbook";
    static final String CALENDAR = "calendar";

    private static final String FISCAL_YEAR = "fiscalYear";
    private static final int TEAM = 2;
    private static final int COMMUNICATED = 3;

    private final PointTree tree;
    private final YearCalendars calendars;

    EsaStandards(PointTree tree, YearCalendars calendars) {
        this.tree = tree;
        this.calendars = calendars;
    }

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
        return "งานมาตรฐานสำนักงานเขตพื้นที่การศึกษา";
    }

    @Override
    public int lastAdoptableStep() {
        return COMMUNICATED;
    }

    @Override
    public void checkAdoptable(FiscalYear year, int step) {
        tree.requirePoints(year.buddhistYear());
        if (step >= TEAM) {
            tree.requireOwners(year.buddhistYear());
        }
        if (step >= COMMUNICATED && calendars.find(year.buddhistYear()).isEmpty()) {
            throw Refusal.conflict(
                    year.label()
                            + " ยังไม่มีปฏิทินการดำเนินการ กรุณากรอกวันตามปฏิทินที่ประกาศไว้ที่หน้า “มาตรฐานเขตพื้นที่” ก่อนเปิดปี");
        }
    }
}
