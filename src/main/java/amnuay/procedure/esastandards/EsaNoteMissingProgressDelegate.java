package amnuay.procedure.esastandards;

import amnuay.notification.Notice;
import amnuay.notification.Notices;
import amnuay.organization.Organization;
import amnuay.organization.PersonView;
import amnuay.organization.Role;
import amnuay.thai.ThaiDates;
import amnuay.thai.ThaiText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** A round closed before every point was reported: tells those who answer for the missing ones, and the group's directors of all. */
@Component("esaNoteMissingProgress")
class EsaNoteMissingProgressDelegate implements JavaDelegate {

    private final RoundProgress progress;
    private final Organization organization;
    private final Notices notices;

    EsaNoteMissingProgressDelegate(RoundProgress progress, Organization organization, Notices notices) {
        this.progress = progress;
        this.organization = organization;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        progress.next(EsaStandards.yearOf(execution).buddhistYear())
                .ifPresent(round -> byPerson(progress.missing(round)).forEach((person, points) -> organization
                        .person(person)
                        .filter(PersonView::active)
                        .ifPresent(one -> tell(one, points, round, execution.getProcessBusinessKey()))));
    }

    private Map<String, List<PointView>> byPerson(List<PointView> missing) {
        Map<String, List<PointView>> byPerson = new LinkedHashMap<>();
        missing.stream().filter(point -> point.responsiblePerson() != null).forEach(point -> byPerson.computeIfAbsent(
                        point.responsiblePerson(), somebody -> new ArrayList<>())
                .add(point));
        if (!missing.isEmpty()) {
            organization.withRole(Role.GROUP_DIRECTOR).forEach(director -> byPerson.put(director.id(), missing));
        }
        return byPerson;
    }

    private void tell(PersonView person, List<PointView> points, ProgressRound round, String businessKey) {
        notices.send(new Notice(
                businessKey + ":progress-missing:" + round.id(),
                person.id(),
                person.email(),
                person.fullName(),
                "esa-standards/progress-missing",
                Map.of(
                        "round", ThaiText.digits(round.name()),
                        "closed", ThaiDates.longDate(round.closes()),
                        "points",
                                points.stream()
                                        .map(point -> Map.of("title", PointTasks.title(point)))
                                        .toList()),
                "/office/esa-standards/" + round.fiscalYear()));
    }
}
