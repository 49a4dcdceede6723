package amnuay.procedure;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Service task of {@code deadline-reminders}: one digest per person. */
@Component("sendDeadlineDigests")
class SendDeadlineDigestsDelegate implements JavaDelegate {

    private final DeadlineReminders reminders;

    SendDeadlineDigestsDelegate(DeadlineReminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.remind();
    }
}
