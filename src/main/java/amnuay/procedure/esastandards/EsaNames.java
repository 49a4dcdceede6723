package amnuay.procedure.esastandards;

import amnuay.organization.Organization;
import amnuay.organization.PersonView;
import amnuay.organization.UnitView;
import amnuay.thai.ThaiText;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What people and units are called in documents and pages, read once instead of once per name. */
final class EsaNames {

    private final Organization organization;
    private final Map<String, String> people;
    private final Map<String, String> units;

    private EsaNames(Organization organization) {
        this.organization = organization;
        this.people = new HashMap<>(
                organization.people().stream().collect(Collectors.toMap(PersonView::id, PersonView::fullName)));
        this.units = organization.units().stream().collect(Collectors.toMap(UnitView::code, UnitView::name));
    }

    static EsaNames in(Organization organization) {
        return new EsaNames(organization);
    }

    /** Someone who has left is still named in what they answered for; empty for null. */
    String person(String id) {
        return id == null
                ? ""
                : people.computeIfAbsent(id, unknown -> organization
                        .person(unknown)
                        .map(PersonView::fullName)
                        .orElse(unknown));
    }

    /** In Thai digits; empty for null. */
    String unit(String code) {
        return code == null ? "" : ThaiText.digits(units.getOrDefault(code, code));
    }
}
