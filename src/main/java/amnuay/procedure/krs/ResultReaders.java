package amnuay.procedure.krs;

import amnuay.organization.Organization;
import amnuay.organization.PersonView;
import amnuay.organization.Role;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who may take the evidence of a result along: those who run and supervise the procedures, and those who answer for the indicator. */
@Component
class ResultReaders {

    private static final Set<Role> EVERYTHING =
            Set.of(Role.DIRECTOR, Role.DEPUTY_DIRECTOR, Role.GROUP_DIRECTOR, Role.GROUP_STAFF, Role.ADMIN);

    private final Rounds rounds;
    private final Indicators indicators;
    private final Organization organization;

    ResultReaders(Rounds rounds, Indicators indicators, Organization organization) {
        this.rounds = rounds;
        this.indicators = indicators;
        this.organization = organization;
    }

    boolean mayTake(String person, Result result) {
        return readsEverything(person) || answersFor(person, result);
    }

    boolean readsEverything(String person) {
        return organization.person(person).map(PersonView::roles).stream()
                .flatMap(Set::stream)
                .anyMatch(EVERYTHING::contains);
    }

    private boolean answersFor(String person, Result result) {
        Indicator indicator = indicators.get(result.indicatorId());
        Team team = rounds.team(rounds.get(result.roundId()), indicator);
        return person.equals(indicator.responsiblePerson())
                || person.equals(team.supervisor())
                || team.keepers().stream().anyMatch(keeper -> person.equals(keeper.person()))
                || organization
                        .headOf(indicator.responsibleUnit())
                        .filter(head -> person.equals(head.id()))
                        .isPresent();
    }
}
