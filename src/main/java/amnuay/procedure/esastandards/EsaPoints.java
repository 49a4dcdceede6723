package amnuay.procedure.esastandards;

import amnuay.organization.Organization;
import amnuay.organization.PersonView;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who answers for a point, as the diagram asks. Public because expressions in diagrams reach public types only. */
@Component("esaPoints")
public class EsaPoints {

    private final Points points;
    private final Organization organization;

    EsaPoints(Points points, Organization organization) {
        this.points = points;
        this.organization = organization;
    }

    /**
     * The login name of the person who answers for the point.
     *
     * @param subject the point's id
     * @return empty when nobody is named or the person has left: the group's staff alone have the task then
     */
    public List<String> owner(String subject) {
        return Optional.ofNullable(points.get(UUID.fromString(subject)).responsiblePerson())
                .flatMap(organization::person)
                .filter(PersonView::active)
                .map(PersonView::id)
                .map(List::of)
                .orElse(List.of());
    }
}
