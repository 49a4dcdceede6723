package amnuay.procedure.krs;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Finds the round that opens next, so that a round added during the year is taken up as long as another one is still to open. */
@Component("krsChooseNextRound")
class ChooseNextRoundDelegate implements JavaDelegate {

    private final Rounds rounds;

    ChooseNextRoundDelegate(Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Optional<Round> next = rounds.nextToOpen(Krs.yearOf(execution).buddhistYear());
        execution.setVariable(Krs.ANOTHER_ROUND, next.isPresent());
        next.ifPresent(round -> execution.setVariable(Krs.ROUND, round.id().toString()));
    }
}
