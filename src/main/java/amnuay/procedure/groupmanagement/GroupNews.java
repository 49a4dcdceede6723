package amnuay.procedure.groupmanagement;

import amnuay.document.DocumentSummary;
import amnuay.notification.Notice;
import amnuay.notification.Notices;
import amnuay.organization.Organization;
import amnuay.organization.PersonView;
import amnuay.organization.Role;
import amnuay.thai.FiscalYear;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells the group of what was filed, and people of what was seen of their work; nobody gets the same twice. */
@Component
class GroupNews {

    private final Notices notices;
    private final GroupPlan plan;
    private final GroupPeople people;
    private final Organization organization;

    GroupNews(Notices notices, GroupPlan plan, GroupPeople people, Organization organization) {
        this.notices = notices;
        this.plan = plan;
        this.people = people;
        this.organization = organization;
    }

    /** The person reads what was seen of their work, and what is to be done about it. @param cause the task in which it was noted */
    void supervised(String cause, String person, List<Map<String, Object>> seen) {
        organization
                .person(person)
                .filter(PersonView::active)
                .ifPresent(owner -> notices.send(new Notice(
                        "supervised:" + cause,
                        owner.id(),
                        owner.email(),
                        owner.fullName(),
                        "group-management/supervised",
                        Map.of("checks", seen),
                        "/office/inbox")));
    }

    /** Owners, members of the group and its directors. @param template for example {@code group-management/plan-filed} */
    void tell(String template, DocumentSummary document, FiscalYear year, Function<String, Map<String, Object>> own) {
        tell(template, document, year, Stream.empty(), own);
    }

    /** @param more who is told besides */
    void tell(
            String template,
            DocumentSummary document,
            FiscalYear year,
            Stream<PersonView> more,
            Function<String, Map<String, Object>> own) {
        Map<String, PersonView> told = new LinkedHashMap<>();
        Stream.of(
                        plan.owners(year.buddhistYear()).stream()
                                .flatMap(owner -> organization.person(owner).stream())
                                .filter(PersonView::active),
                        people.members().stream(),
                        organization.withRole(Role.GROUP_DIRECTOR).stream(),
                        more)
                .flatMap(each -> each)
                .forEach(person -> told.put(person.id(), person));
        told.values().forEach(person -> {
            Map<String, Object> values = new HashMap<>(own.apply(person.id()));
            values.put("subject", document.subject());
            values.put("year", Integer.toString(year.buddhistYear()));
            notices.send(new Notice(
                    document.businessKey() + ":" + document.name() + ":filed",
                    person.id(),
                    person.email(),
                    person.fullName(),
                    template,
                    values,
                    "/office/documents/" + document.id()));
        });
    }
}
