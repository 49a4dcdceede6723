package amnuay.procedure;

import amnuay.deadline.OfficeCalendar;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Start listener of {@code deadline-reminders}: notes whether the office is open that day. */
@Component("noteWorkingDay")
class NoteWorkingDay implements ExecutionListener {

    static final String WORKING_DAY = "workingDay";

    private final OfficeCalendar calendar;

    NoteWorkingDay(OfficeCalendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public void notify(DelegateExecution start) {
        start.setVariable(WORKING_DAY, calendar.isOpenToday());
    }
}
