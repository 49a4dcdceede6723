package amnuay.procedure.esastandards;

import java.util.List;
import org.springframework.stereotype.Component;

/** About what progress is asked for, as the diagram asks. Public because expressions in diagrams reach public types only. */
@Component("esaProgress")
public class EsaProgress {

    private final RoundProgress progress;

    EsaProgress(RoundProgress progress) {
        this.progress = progress;
    }

    /** The ids of the points that nothing was reported about in the round that is asked about: one branch each. */
    public List<String> subjects(int fiscalYear) {
        return progress.next(fiscalYear).map(progress::missing).orElse(List.of()).stream()
                .map(point -> point.id().toString())
                .toList();
    }
}
