package amnuay.procedure.krs;

import java.time.Clock;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Opens a round: from now on its results are awaited. */
@Component("krsOpenRound")
class OpenRoundDelegate implements JavaDelegate {

    private final Rounds rounds;
    private final Results results;
    private final Clock clock;

    OpenRoundDelegate(Rounds rounds, Results results, Clock clock) {
        this.rounds = rounds;
        this.results = results;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Round round = rounds.open(UUID.fromString((String) execution.getVariable(Krs.ROUND)), clock.instant());
        results.begin(round);
    }
}
