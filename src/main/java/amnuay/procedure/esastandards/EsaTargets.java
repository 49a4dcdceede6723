package amnuay.procedure.esastandards;

import java.util.List;
import org.springframework.stereotype.Component;

/** Which points still need a target, as the diagram asks. Public because expressions in diagrams reach public types only. */
@Component("esaTargets")
public class EsaTargets {

    private final Targets targets;

    EsaTargets(Targets targets) {
        this.targets = targets;
    }

    /** The ids of the points without an accepted target: one branch each. */
    public List<String> open(int fiscalYear) {
        return targets.open(fiscalYear).stream()
                .map(point -> point.id().toString())
                .toList();
    }
}
