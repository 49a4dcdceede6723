package amnuay.procedure.krs;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Who works on which result of a round, as the diagram asks. Whoever has left the office is passed over, so that no task waits for
 * somebody who never comes. Public because expressions in diagrams reach public types only.
 */
@Component("krsResults")
public class KrsResults {

    private final Results results;
    private final Rounds rounds;
    private final ResultTeams teams;

    KrsResults(Results results, Rounds rounds, ResultTeams teams) {
        this.results = results;
        this.rounds = rounds;
        this.teams = teams;
    }

    /** The ids of a round's results: one branch of step ๙ each. */
    public List<String> subjects(String round) {
        return results.of(rounds.get(UUID.fromString(round))).stream()
                .map(result -> result.id().toString())
                .toList();
    }

    /** Those who keep the data and still work here. */
    public List<String> keepers(String subject) {
        return teams.keepers(result(subject));
    }

    /** The head of the responsible unit may report in a keeper's place. */
    public List<String> keeperGroups(String subject) {
        return teams.keeperGroups(result(subject));
    }

    /** The supervisor, as long as they work here. */
    public List<String> supervisor(String subject) {
        return teams.supervisor(result(subject)).stream().toList();
    }

    /** The group director, where the supervisor has left; nobody else otherwise. */
    public List<String> supervisorGroups(String subject) {
        return teams.supervisorGroups(result(subject));
    }

    private Result result(String subject) {
        return results.get(UUID.fromString(subject));
    }
}
