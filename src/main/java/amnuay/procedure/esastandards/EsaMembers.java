package amnuay.procedure.esastandards;

import amnuay.organization.Organization;
import amnuay.organization.PersonView;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who is in the year's team, as the diagram asks. Public because expressions in diagrams reach public types only. */
@Component("esaMembers")
public class EsaMembers {

    private final Points points;
    private final YearCalendars calendars;
    private final Organization organization;

    EsaMembers(Points points, YearCalendars calendars, Organization organization) {
        this.points = points;
        this.calendars = calendars;
        this.organization = organization;
    }

    /**
     * The login names of those who answer for a point and work here: one branch each. Nobody for a calendar that was published on paper
     * before the year was taken over, since they acknowledged it there.
     */
    public List<String> of(int fiscalYear) {
        boolean published =
                calendars.find(fiscalYear).map(StandardsCalendar::isPublished).orElse(false);
        if (!published) {
            return List.of();
        }
        Set<String> active = organization.people().stream().map(PersonView::id).collect(Collectors.toSet());
        return points.of(fiscalYear).stream()
                .map(PointView::responsiblePerson)
                .filter(active::contains)
                .distinct()
                .toList();
    }
}
