package amnuay.procedure.groupmanagement;

import amnuay.procedure.Procedure;
import amnuay.thai.FiscalYear;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/**
 * The process {@code group-management}: its key, its documents, and what it takes over from paper. The manual's rows ๓ and ๔ are missing in
 * the source, so that ๒ is followed by ๕.
 */
@Component
class GroupManagement implements Procedure {

    static final String KEY = "group-management";
    static final String ANNUAL_PLAN = "annual-plan";
    static final String ASSIGNMENT = "assignment";
    static final String GROUP_REPORT = "group-report";

    private final GroupPlan plan;

    GroupManagement(GroupPlan plan) {
        this.plan = plan;
    }

    static String businessKey(int fiscalYear) {
        return KEY + "-" + fiscalYear;
    }

    /** The fiscal year that a process instance is about. */
    static int yearOf(DelegateExecution execution) {
        return (Integer) execution.getVariable("fiscalYear");
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String name() {
        return "การบริหารงานกลุ่มอำนวยการ";
    }

    @Override
    public int lastAdoptableStep() {
        return 1;
    }

    /** Whoever looks after the work needs to know whose it is. */
    @Override
    public void checkAdoptable(FiscalYear year, int step) {
        plan.requireComplete(year);
    }
}
