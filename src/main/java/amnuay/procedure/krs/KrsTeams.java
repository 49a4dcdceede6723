package amnuay.procedure.krs;

import amnuay.organization.Organization;
import amnuay.organization.PersonView;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who works on which indicator, as the diagram asks. Public because expressions in diagrams reach public types only. */
@Component("krsTeams")
public class KrsTeams {

    private final Indicators indicators;
    private final Organization organization;

    KrsTeams(Indicators indicators, Organization organization) {
        this.indicators = indicators;
        this.organization = organization;
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

    /**
     * Those who keep an indicator's data and still work here; where all of them have left, whoever is responsible or supervises.
     */
    public List<String> keepers(String subject) {
        Indicator indicator = indicator(subject);
        List<String> keepers = active(indicator.keepers().stream().map(Keeper::person));
        return keepers.isEmpty() ? active(Stream.of(indicator.responsiblePerson(), indicator.supervisor())) : keepers;
    }

    private List<String> active(Stream<String> people) {
        return people.distinct()
                .filter(person ->
                        organization.person(person).filter(PersonView::active).isPresent())
                .toList();
    }

    private Indicator indicator(String subject) {
        return indicators.get(UUID.fromString(subject));
    }
}
