package amnuay.procedure.krs;

import amnuay.organization.PersonView;
import amnuay.organization.SchoolView;
import amnuay.procedure.Option;

/** People and schools as the forms of KRS offer them. */
final class KrsOptions {

    private KrsOptions() {}

    static Option person(PersonView person) {
        String position = person.position().isEmpty() ? "" : " (" + person.position() + ")";
        return new Option(person.fullName() + position, person.id());
    }

    static Option school(SchoolView school) {
        String district = school.district().isEmpty() ? "" : " (" + school.district() + ")";
        return new Option(school.name() + district, school.code());
    }
}
