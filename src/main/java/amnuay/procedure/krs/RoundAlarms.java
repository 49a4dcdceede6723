package amnuay.procedure.krs;

import amnuay.notification.Notice;
import amnuay.notification.Notices;
import amnuay.organization.Organization;
import amnuay.organization.PersonView;
import amnuay.organization.Role;
import amnuay.organization.UnitView;
import amnuay.thai.ThaiDates;
import amnuay.thai.ThaiText;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is said when a round comes to its close: a warning to those who still have to report, and at the close the names to the director. */
@Component
class RoundAlarms {

    private final Rounds rounds;
    private final Results results;
    private final ResultTeams teams;
    private final Indicators indicators;
    private final Organization organization;
    private final Notices notices;
    private final Clock clock;

    RoundAlarms(
            Rounds rounds,
            Results results,
            ResultTeams teams,
            Indicators indicators,
            Organization organization,
            Notices notices,
            Clock clock) {
        this.rounds = rounds;
        this.results = results;
        this.teams = teams;
        this.indicators = indicators;
        this.organization = organization;
        this.notices = notices;
        this.clock = clock;
    }

    /** One notice for everybody who answers for a result that is not in KRS yet. A warning that comes after the close says nothing. */
    void warn(UUID roundId) {
        Round round = rounds.get(roundId);
        if (!LocalDate.now(clock).isAfter(round.closes())) {
            byPerson(missing(round)).forEach((person, late) -> tell(person, round, late, "krs/round-warning", false));
        }
    }

    /** The round's time is over: its missing results go to the director, the group director and the supervisors. */
    void escalate(UUID roundId) {
        Round round = rounds.close(roundId, clock.instant());
        List<Result> late = missing(round);
        if (late.isEmpty()) {
            return;
        }
        Stream.of(Role.DIRECTOR, Role.GROUP_DIRECTOR)
                .flatMap(role -> organization.withRole(role).stream())
                .map(PersonView::id)
                .distinct()
                .forEach(person -> tell(person, round, late, "krs/round-late", true));
        bySupervisor(late).forEach((person, theirs) -> tell(person, round, theirs, "krs/round-late-supervisor", true));
    }

    private List<Result> missing(Round round) {
        return results.of(round).stream()
                .filter(result -> result.state() != ResultState.ENTERED)
                .toList();
    }

    private Map<String, List<Result>> byPerson(List<Result> missing) {
        Map<String, List<Result>> byPerson = new LinkedHashMap<>();
        for (Result result : missing) {
            Stream.concat(teams.keepers(result).stream(), teams.supervisor(result).stream())
                    .distinct()
                    .forEach(person -> byPerson.computeIfAbsent(person, somebody -> new ArrayList<>())
                            .add(result));
        }
        return byPerson;
    }

    private Map<String, List<Result>> bySupervisor(List<Result> missing) {
        Map<String, List<Result>> bySupervisor = new LinkedHashMap<>();
        missing.forEach(result -> teams.supervisor(result).ifPresent(person -> bySupervisor
                .computeIfAbsent(person, somebody -> new ArrayList<>())
                .add(result)));
        return bySupervisor;
    }

    private void tell(String person, Round round, List<Result> about, String template, boolean escalation) {
        String key = "krs-round:" + round.id() + ":" + template + ":" + round.closes();
        String page = "/office/krs/" + round.fiscalYear() + "/results";
        Map<String, Object> values = values(round, about);
        organization
                .person(person)
                .filter(PersonView::active)
                .map(to -> new Notice(key, to.id(), to.email(), to.fullName(), template, values, page, escalation))
                .ifPresent(notices::send);
    }

    private Map<String, Object> values(Round round, List<Result> about) {
        return Map.of(
                "round", round.name(),
                "closes", ThaiDates.longDate(round.closes()),
                "count", ThaiText.digits(about.size()),
                "results", about.stream().map(this::line).toList());
    }

    private Map<String, Object> line(Result result) {
        Indicator indicator = indicators.get(result.indicatorId());
        return Map.of(
                "indicator",
                indicator.code() + " " + indicator.name(),
                "state",
                result.state().thaiName(),
                "unit",
                organization
                        .unit(indicator.responsibleUnit())
                        .map(UnitView::name)
                        .orElse(""));
    }
}
