package amnuay.procedure.esastandards;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Finds the round of progress that comes next, so that one added during the year is taken up as long as another is still to come. */
@Component("esaChooseNextRound")
class EsaChooseNextRoundDelegate implements JavaDelegate {

    private static final String ROUND = "round";
    private static final String ANOTHER_ROUND = "anotherRound";

    private final RoundProgress progress;

    EsaChooseNextRoundDelegate(RoundProgress progress) {
        this.progress = progress;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Optional<ProgressRound> next =
                progress.next(EsaStandards.yearOf(execution).buddhistYear());
        execution.setVariable(ANOTHER_ROUND, next.isPresent());
        next.ifPresent(round -> execution.setVariable(ROUND, round.id().toString()));
    }
}
