package amnuay.procedure.krs;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Which data the certifiers still wait for, and who sends it, as the diagram asks. Public because expressions in diagrams reach public types only. */
@Component("krsCertification")
public class KrsCertification {

    private final Certifications certifications;
    private final Rounds rounds;
    private final Results results;
    private final ResultTeams teams;

    KrsCertification(Certifications certifications, Rounds rounds, Results results, ResultTeams teams) {
        this.certifications = certifications;
        this.rounds = rounds;
        this.results = results;
        this.teams = teams;
    }

    /** The ids of a round's requests that wait for an answer: one task each. */
    public List<String> requests(String round) {
        return certifications.open(UUID.fromString(round)).stream()
                .map(request -> request.id().toString())
                .toList();
    }

    /** Those who keep the data of a request's indicator. */
    public List<String> keepers(String subject) {
        return teams.keepers(result(subject));
    }

    /** The head of the responsible unit may answer in a keeper's place. */
    public List<String> groups(String subject) {
        return teams.keeperGroups(result(subject));
    }

    private Result result(String subject) {
        DataRequest request = certifications.request(UUID.fromString(subject));
        return results.of(rounds.get(request.roundId())).stream()
                .filter(result -> result.indicatorId().equals(request.indicatorId()))
                .findFirst()
                .orElseThrow();
    }
}
