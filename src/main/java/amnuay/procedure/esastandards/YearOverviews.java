package amnuay.procedure.esastandards;

import amnuay.organization.Organization;
import amnuay.organization.PersonView;
import amnuay.thai.FiscalYear;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together the page of a year: every point with how far it is. */
@Component
@Transactional(readOnly = true)
class YearOverviews {

    private final Standings standings;
    private final RoundProgress progress;
    private final YearCalendars calendars;
    private final EsaYears years;
    private final Organization organization;

    YearOverviews(
            Standings standings,
            RoundProgress progress,
            YearCalendars calendars,
            EsaYears years,
            Organization organization) {
        this.standings = standings;
        this.progress = progress;
        this.calendars = calendars;
        this.years = years;
        this.organization = organization;
    }

    /**
     * @param standard number of the only standard that is wanted; empty for all
     * @param state key of the only state that is wanted; empty for all
     */
    public YearOverview of(int year, String standard, String state) {
        YearStanding standing = standings.of(year);
        Map<UUID, PointProgress> last = new HashMap<>();
        progress.of(year).forEach(report -> last.put(report.pointId(), report));
        Map<UUID, String> rounds =
                calendars.rounds(year).stream().collect(Collectors.toMap(ProgressRound::id, ProgressRound::name));
        Set<String> active = organization.people().stream().map(PersonView::id).collect(Collectors.toSet());
        EsaNames names = EsaNames.in(organization);
        List<YearOverview.Row> rows = standing.points().stream()
                .map(point ->
                        row(point, Optional.ofNullable(last.get(point.point().id())), rounds, active, names))
                .filter(row -> standard.isEmpty() || row.standard().equals(standard))
                .filter(row -> state.isEmpty() || row.key().equals(state))
                .toList();
        return new YearOverview(
                year,
                new FiscalYear(year).label(),
                standards(standing),
                standard,
                state,
                rows,
                standing.points().size(),
                years.isFinished(year));
    }

    private static List<YearOverview.Standard> standards(YearStanding standing) {
        return standing.byStandard().values().stream()
                .map(points -> new YearOverview.Standard(
                        points.get(0).point().standardNumber(),
                        points.get(0).point().standardName(),
                        points.size(),
                        StandingText.plain(YearStanding.mean(points, PointStanding::level)),
                        StandingText.plain(YearStanding.mean(points, PointStanding::target)),
                        StandingText.plain(YearStanding.mean(points, PointStanding::lastYear)),
                        points.stream().filter(point -> point.level() != null).count(),
                        points.stream().filter(PointStanding::isReached).count()))
                .toList();
    }

    private static YearOverview.Row row(
            PointStanding point,
            Optional<PointProgress> last,
            Map<UUID, String> rounds,
            Set<String> active,
            EsaNames names) {
        PointView view = point.point();
        PointState state = PointState.of(point, last);
        return new YearOverview.Row(
                view.id(),
                view.standardNumber(),
                view.code(),
                view.name(),
                names.person(view.responsiblePerson()),
                view.responsiblePerson() != null && !active.contains(view.responsiblePerson()),
                number(point.lastYear()),
                number(point.target()),
                last.map(report -> "ร้อยละ " + report.percent() + " (" + rounds.get(report.roundId()) + ")")
                        .orElse(""),
                number(point.level()),
                point.isMissed(),
                state.name(),
                state.thaiName(),
                state.badge());
    }

    private static String number(Integer level) {
        return level == null ? "–" : level.toString();
    }
}
