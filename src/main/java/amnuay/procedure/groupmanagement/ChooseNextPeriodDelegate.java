package amnuay.procedure.groupmanagement;

import amnuay.thai.FiscalYear;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Ends the period that was gone through and finds the next one; a year that began on paper gets the usual periods first. */
@Component("groupManagementChooseNextPeriod")
class ChooseNextPeriodDelegate implements JavaDelegate {

    private static final String PERIOD = "period";
    private static final String ANOTHER_PERIOD = "anotherPeriod";
    private static final String BY_THE_SYSTEM = "system";

    private final SupervisionPeriods periods;
    private final GroupPlan plan;

    ChooseNextPeriodDelegate(SupervisionPeriods periods, GroupPlan plan) {
        this.periods = periods;
        this.plan = plan;
    }

    @Override
    public void execute(DelegateExecution execution) {
        int year = GroupManagement.yearOf(execution);
        if (periods.of(year).isEmpty()) {
            plan.handIn(new FiscalYear(year), GroupPlan.USUAL_PERIOD_MONTHS, BY_THE_SYSTEM);
            periods.plan(new FiscalYear(year), GroupPlan.USUAL_PERIOD_MONTHS, BY_THE_SYSTEM);
        }
        periods.close(year, ((Number) execution.getVariable(PERIOD)).intValue());
        Optional<Period> next = periods.current(year);
        execution.setVariable(ANOTHER_PERIOD, next.isPresent());
        next.ifPresent(period -> execution.setVariable(PERIOD, period.number()));
    }
}
