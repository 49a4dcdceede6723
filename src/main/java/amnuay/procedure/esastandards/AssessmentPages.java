package amnuay.procedure.esastandards;

import amnuay.organization.Organization;
import amnuay.organization.PersonView;
import amnuay.organization.Role;
import amnuay.procedure.EvidenceArchive;
import amnuay.thai.ThaiDates;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together the page of one point. */
@Component
@Transactional(readOnly = true)
class AssessmentPages {

    private static final Set<Role> EVERYTHING =
            Set.of(Role.DIRECTOR, Role.DEPUTY_DIRECTOR, Role.GROUP_DIRECTOR, Role.GROUP_STAFF, Role.ADMIN);
    private static final Set<Role> CORRECT = Set.of(Role.GROUP_DIRECTOR, Role.GROUP_STAFF);

    private final Points points;
    private final Standings standings;
    private final RoundProgress progress;
    private final YearCalendars calendars;
    private final EvidenceArchive archive;
    private final Organization organization;

    AssessmentPages(
            Points points,
            Standings standings,
            RoundProgress progress,
            YearCalendars calendars,
            EvidenceArchive archive,
            Organization organization) {
        this.points = points;
        this.standings = standings;
        this.progress = progress;
        this.calendars = calendars;
        this.archive = archive;
        this.organization = organization;
    }

    /** @throws amnuay.thai.Refusal (not found) when there is no such point */
    public AssessmentPage of(UUID id, String person) {
        PointView point = points.get(id);
        YearStanding standing = standings.of(point.fiscalYear());
        PointStanding stands = standing.points().stream()
                .filter(each -> each.point().id().equals(id))
                .findFirst()
                .orElseThrow();
        EsaNames names = EsaNames.in(organization);
        return new AssessmentPage(
                id,
                point.fiscalYear(),
                PointTasks.title(point),
                point.standardNumber() + " " + point.standardName(),
                point.indicatorNumber() + " " + point.indicatorName(),
                names.person(point.responsiblePerson()),
                (point.targetLevel() == null ? "" : "ระดับ " + point.targetLevel() + " ") + Texts.given(point.target()),
                Texts.given(point.expectedOutput()),
                years(stands),
                reports(point, names),
                versions(standing, stands, names),
                files(point),
                standing.levels(),
                has(person, EVERYTHING) || person.equals(point.responsiblePerson()),
                stands.state() == AssessmentState.ACCEPTED && has(person, CORRECT));
    }

    private static List<AssessmentPage.Year> years(PointStanding point) {
        int year = point.point().fiscalYear();
        return List.of(
                new AssessmentPage.Year(year - 2, number(point.twoYearsAgo())),
                new AssessmentPage.Year(year - 1, number(point.lastYear())),
                new AssessmentPage.Year(year, number(point.level())));
    }

    private List<AssessmentPage.Report> reports(PointView point, EsaNames names) {
        Map<UUID, String> rounds = calendars.rounds(point.fiscalYear()).stream()
                .collect(Collectors.toMap(ProgressRound::id, ProgressRound::name));
        return progress.of(point.fiscalYear()).stream()
                .filter(report -> report.pointId().equals(point.id()))
                .map(report -> new AssessmentPage.Report(
                        rounds.get(report.roundId()),
                        Integer.toString(report.percent()),
                        report.done(),
                        report.obstacles(),
                        report.nextStep(),
                        ThaiDates.screenTime(report.reportedAt()) + " โดย" + names.person(report.reportedBy())))
                .toList();
    }

    private static List<AssessmentPage.Version> versions(YearStanding standing, PointStanding point, EsaNames names) {
        List<AssessmentPage.Version> versions = new ArrayList<>();
        for (SelfAssessment version : point.assessment().versions()) {
            versions.add(new AssessmentPage.Version(
                    version.version(),
                    version.level(),
                    standing.nameOf(version.level()),
                    version.result(),
                    version.obstacles(),
                    version.development(),
                    version.works(),
                    version.isCorrection() ? version.reason() : "",
                    ThaiDates.screenTime(version.assessedAt()) + " โดย" + names.person(version.assessedBy()),
                    point.assessment()
                            .reviewOf(version)
                            .map(review -> decision(review, names))
                            .orElse("")));
        }
        Collections.reverse(versions);
        return versions;
    }

    private static String decision(AssessmentReview review, EsaNames names) {
        String when = ThaiDates.screenTime(review.decidedAt()) + " โดย" + names.person(review.decidedBy());
        return review.isAccepted() ? "รับรองเมื่อ " + when : "ส่งคืนเมื่อ " + when + ": " + review.remark();
    }

    private List<AssessmentPage.File> files(PointView point) {
        return archive
                .of(EsaStandards.businessKey(point.fiscalYear()), point.id().toString())
                .stream()
                .map(proof -> new AssessmentPage.File(proof.fileId(), proof.fileName()))
                .toList();
    }

    private boolean has(String person, Set<Role> roles) {
        return organization.person(person).map(PersonView::roles).stream()
                .flatMap(Set::stream)
                .anyMatch(roles::contains);
    }

    private static String number(Integer level) {
        return level == null ? "–" : level.toString();
    }
}
