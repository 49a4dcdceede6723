package amnuay.procedure.krs;

import amnuay.organization.Organization;
import amnuay.organization.PersonView;
import amnuay.organization.Role;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who answers for a result: its indicator's team in its round, without those who have left the office. */
@Component
class ResultTeams {

    private final Rounds rounds;
    private final Indicators indicators;
    private final Organization organization;

    ResultTeams(Rounds rounds, Indicators indicators, Organization organization) {
        this.rounds = rounds;
        this.indicators = indicators;
        this.organization = organization;
    }

    Team of(Result result) {
        return rounds.team(rounds.get(result.roundId()), indicators.get(result.indicatorId()));
    }

    List<String> keepers(Result result) {
        return of(result).keepers().stream()
                .map(Keeper::person)
                .filter(this::worksHere)
                .distinct()
                .toList();
    }

    List<String> keeperGroups(Result result) {
        return List.of("head-of-" + indicators.get(result.indicatorId()).responsibleUnit());
    }

    Optional<String> supervisor(Result result) {
        return Optional.ofNullable(of(result).supervisor()).filter(this::worksHere);
    }

    List<String> supervisorGroups(Result result) {
        return supervisor(result).isPresent() ? List.of() : List.of(Role.GROUP_DIRECTOR.key());
    }

    private boolean worksHere(String person) {
        return organization.person(person).filter(PersonView::active).isPresent();
    }
}
