package amnuay.procedure.esastandards;

import amnuay.organization.Organization;
import amnuay.organization.PersonView;
import amnuay.procedure.Option;
import amnuay.thai.Refusal;
import java.util.List;

/** People, points and levels as the forms of the standards offer them. */
final class EsaOptions {

    private EsaOptions() {}

    /** Everybody who works here. */
    static List<Option> people(Organization organization) {
        return organization.people().stream().map(EsaOptions::person).toList();
    }

    static Option person(PersonView person) {
        String position = person.position().isEmpty() ? "" : " (" + person.position() + ")";
        return new Option(person.fullName() + position, person.id());
    }

    static List<Option> levels(List<QualityLevel> levels) {
        return levels.stream()
                .map(level -> new Option(level.label(), Integer.toString(level.level())))
                .toList();
    }

    static Option point(PointView point) {
        return new Option(point.code() + " " + point.name(), point.id().toString());
    }

    /** @throws Refusal naming who is not known here */
    static void requireKnown(Organization organization, List<String> people, String what) {
        for (String person : people) {
            if (person == null || organization.person(person).isEmpty()) {
                throw new Refusal("ไม่พบ" + what + "รหัสผู้ใช้ “" + person + "” กรุณาเปิดงานใหม่อีกครั้ง");
            }
        }
    }
}
