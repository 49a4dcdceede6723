package amnuay.procedure.krs;

import amnuay.thai.FiscalYear;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Writes the draft of the calendar. */
@Component("krsWriteCalendar")
class WriteCalendarDelegate implements JavaDelegate {

    private final CalendarSheet sheet;

    WriteCalendarDelegate(CalendarSheet sheet) {
        this.sheet = sheet;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FiscalYear year = Krs.yearOf(execution);
        sheet.write(execution.getProcessBusinessKey(), year, execution.getActivityInstanceId());
    }
}
