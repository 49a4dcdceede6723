package amnuay.procedure.krs;

import amnuay.organization.PersonView;
import amnuay.procedure.Option;

/** People as the forms of KRS offer them. */
final class KrsOptions {

    private KrsOptions() {}

    static Option person(PersonView person) {
        String position = person.position().isEmpty() ? "" : " (" + person.position() + ")";
        return new Option(person.fullName() + position, person.id());
    }
}
