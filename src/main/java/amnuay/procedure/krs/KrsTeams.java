package amnuay.procedure.krs;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who works on which indicator, as the diagram asks. Public because expressions in diagrams reach public types only. */
@Component("krsTeams")
public class KrsTeams {

    private final Indicators indicators;

    KrsTeams(Indicators indicators) {
        this.indicators = indicators;
    }

    /** The ids of a fiscal year's indicators: one branch of step ๓ each. */
    public List<String> subjects(int fiscalYear) {
        return indicators.of(fiscalYear).stream()
                .map(indicator -> indicator.id().toString())
                .toList();
    }

    /** The engine's group that may name an indicator's team: the head of the responsible unit. */
    public String groups(String subject) {
        return "head-of-" + indicator(subject).responsibleUnit();
    }

    /** The person responsible for an indicator, who may name its team too. */
    public String responsible(String subject) {
        return indicator(subject).responsiblePerson();
    }

    /** Those who keep an indicator's data. */
    public List<String> keepers(String subject) {
        return indicator(subject).keepers().stream()
                .map(Keeper::person)
                .distinct()
                .toList();
    }

    private Indicator indicator(String subject) {
        return indicators.get(UUID.fromString(subject));
    }
}
