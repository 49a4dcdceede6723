package amnuay.procedure.krs;

import amnuay.notification.Notice;
import amnuay.notification.Notices;
import amnuay.organization.Organization;
import amnuay.organization.PersonView;
import amnuay.organization.Role;
import amnuay.thai.FiscalYear;
import amnuay.thai.ThaiDates;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Ends a period in which not every indicator was reported about, and tells those who answer for the missing ones. */
@Component("krsNoteMissingProgress")
class NoteMissingProgressDelegate implements JavaDelegate {

    private final ProgressReports reports;
    private final Organization organization;
    private final Notices notices;

    NoteMissingProgressDelegate(ProgressReports reports, Organization organization, Notices notices) {
        this.reports = reports;
        this.organization = organization;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FiscalYear year = Krs.yearOf(execution);
        reports.current(year.buddhistYear()).ifPresent(period -> {
            List<Indicator> missing = reports.missing(year.buddhistYear(), period);
            reports.close(period);
            byPerson(missing).forEach((person, indicators) -> organization
                    .person(person)
                    .filter(PersonView::active)
                    .ifPresent(one -> tell(one, indicators, period, execution.getProcessBusinessKey())));
        });
    }

    /** Responsible persons and supervisors hear of their own indicators, group directors of all. */
    private Map<String, List<Indicator>> byPerson(List<Indicator> missing) {
        Map<String, List<Indicator>> byPerson = new LinkedHashMap<>();
        for (Indicator indicator : missing) {
            Stream.of(indicator.responsiblePerson(), indicator.supervisor())
                    .filter(Objects::nonNull)
                    .distinct()
                    .forEach(person -> byPerson.computeIfAbsent(person, somebody -> new ArrayList<>())
                            .add(indicator));
        }
        organization.withRole(Role.GROUP_DIRECTOR).forEach(director -> byPerson.put(director.id(), missing));
        return byPerson;
    }

    private void tell(PersonView person, List<Indicator> indicators, ProgressPeriod period, String businessKey) {
        notices.send(new Notice(
                businessKey + ":progress-missing:" + period.id(),
                person.id(),
                person.email(),
                person.fullName(),
                "krs/progress-missing",
                Map.of(
                        "closed",
                        ThaiDates.longDate(period.closes()),
                        "indicators",
                        indicators.stream()
                                .map(indicator -> Map.of("title", indicator.title()))
                                .toList()),
                "/camunda/app/tasklist/default/"));
    }
}
