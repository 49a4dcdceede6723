package amnuay.procedure;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Service task of {@code deadline-reminders}: asks for the confirmation of a calendar that is in use. */
@Component("tellOfUnconfirmedHolidays")
class TellOfUnconfirmedHolidaysDelegate implements JavaDelegate {

    private final UnconfirmedHolidays holidays;

    TellOfUnconfirmedHolidaysDelegate(UnconfirmedHolidays holidays) {
        this.holidays = holidays;
    }

    @Override
    public void execute(DelegateExecution execution) {
        holidays.tell();
    }
}
