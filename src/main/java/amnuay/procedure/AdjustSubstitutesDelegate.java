package amnuay.procedure;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Service task of {@code deadline-reminders}: gives the tasks of those who are away to their substitutes, and back. */
@Component("adjustSubstitutes")
class AdjustSubstitutesDelegate implements JavaDelegate {

    private final SubstituteTasks substitutes;

    AdjustSubstitutesDelegate(SubstituteTasks substitutes) {
        this.substitutes = substitutes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        substitutes.adjust();
    }
}
