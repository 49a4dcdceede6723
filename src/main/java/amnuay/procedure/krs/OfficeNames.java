package amnuay.procedure.krs;

import amnuay.organization.Organization;
import amnuay.organization.PersonView;
import amnuay.organization.UnitView;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Names of people and units for pages with many of them: the office is asked once per page. */
@Component
class OfficeNames {

    private final Organization organization;

    OfficeNames(Organization organization) {
        this.organization = organization;
    }

    /** Unit code to name; empty for null, the code itself for an unknown one. */
    Function<String, String> ofUnits() {
        Map<String, String> units =
                organization.units().stream().collect(Collectors.toMap(UnitView::code, UnitView::name));
        return code -> code == null ? "" : units.getOrDefault(code, code);
    }

    /** Login name to full name; empty for null. Someone who has left is still named in what they answered for. */
    Function<String, String> ofPeople() {
        Map<String, String> active =
                organization.people().stream().collect(Collectors.toMap(PersonView::id, PersonView::fullName));
        return id -> {
            if (id == null) {
                return "";
            }
            String name = active.get(id);
            return name != null
                    ? name
                    : organization.person(id).map(PersonView::fullName).orElse(id);
        };
    }
}
