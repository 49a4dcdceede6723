package amnuay.procedure;

import amnuay.thai.FiscalYear;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/**
 * Start listener of every procedure: binds the start form, or, when the signal of 1 October starts the year, takes the running one. A year that is open
 * already is refused to a person and told to the diagram ({@code openedAlready}) when it was the signal.
 */
@Component("yearOpening")
class YearOpening implements ExecutionListener {

    static final String FISCAL_YEAR = "fiscalYear";
    static final String FIRST_OPEN_STEP = "firstOpenStep";
    static final String OPENED_ALREADY = "openedAlready";
    static final String BY_TIMER = "timer";

    private final FormSubmission submission;
    private final FormBinder binder;
    private final ProcedureYears years;
    private final ScheduleOpening schedule;
    private final ActingPerson actingPerson;

    YearOpening(
            FormSubmission submission,
            FormBinder binder,
            ProcedureYears years,
            ScheduleOpening schedule,
            ActingPerson actingPerson) {
        this.submission = submission;
        this.binder = binder;
        this.years = years;
        this.schedule = schedule;
        this.actingPerson = actingPerson;
    }

    @Override
    public void notify(DelegateExecution start) {
        Optional<Map<String, Object>> submitted = submission.values();
        if (submitted.isPresent()) {
            open(start, binder.bind(procedure(start) + "-open-year", submitted.get(), OpenYearForm.class));
        } else if (years.isOpen(procedure(start), years.runningYear())) {
            start.setVariable(OPENED_ALREADY, true);
        } else {
            open(start, new OpenYearForm(years.runningYear().buddhistYear(), null));
        }
    }

    private void open(DelegateExecution start, OpenYearForm form) {
        FiscalYear year = new FiscalYear(form.fiscalYear());
        String key = years.open(procedure(start), year, start.getProcessInstanceId(), person());
        years.adopt(procedure(start), year, form.paperSteps());
        schedule.begin(key, start.getProcessDefinitionId());
        start.setProcessBusinessKey(key);
        start.setVariable(OPENED_ALREADY, false);
        start.setVariable(FISCAL_YEAR, year.buddhistYear());
        start.setVariable(FIRST_OPEN_STEP, form.paperSteps().size() + 1);
    }

    private static String procedure(DelegateExecution start) {
        return StepReader.procedure(start.getBpmnModelInstance());
    }

    private String person() {
        return actingPerson.id().orElse(BY_TIMER);
    }
}
