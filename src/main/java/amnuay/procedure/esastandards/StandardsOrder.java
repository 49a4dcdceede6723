package amnuay.procedure.esastandards;

import amnuay.document.DocumentSummary;
import amnuay.notification.Notice;
import amnuay.notification.Notices;
import amnuay.organization.Organization;
import amnuay.organization.PersonView;
import amnuay.procedure.Letterhead;
import amnuay.procedure.Paper;
import amnuay.procedure.PaperRequest;
import amnuay.thai.ThaiDates;
import amnuay.thai.ThaiText;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The order that appoints everyone who answers for a point (step ๒); filed, it is told to each with their points. */
@Component
class StandardsOrder implements Paper {

    private final Points points;
    private final Organization organization;
    private final Letterhead letterhead;
    private final Notices notices;
    private final Clock clock;

    StandardsOrder(Points points, Organization organization, Letterhead letterhead, Notices notices, Clock clock) {
        this.points = points;
        this.organization = organization;
        this.letterhead = letterhead;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public String procedure() {
        return EsaStandards.KEY;
    }

    @Override
    public String name() {
        return EsaStandards.APPOINTING_ORDER;
    }

    @Override
    public String template() {
        return "esa-standards/appointing-order";
    }

    @Override
    public Map<String, Object> values(PaperRequest request) {
        int year = request.year().buddhistYear();
        Map<String, Object> values = new HashMap<>(letterhead.issuedByOffice());
        // the calendar year of the number; replaced by that of the date when the order gets one
        values.put("year", ThaiText.digits(ThaiDates.buddhistYear(LocalDate.now(clock))));
        values.put("duties", request.text().items("duties"));
        values.putAll(PointValues.of(points.of(year), EsaNames.in(organization), points.levels(year)));
        return values;
    }

    @Override
    public void filed(DocumentSummary order, PaperRequest request) {
        byOwner(request.year().buddhistYear())
                .forEach((owner, owned) -> organization.person(owner).ifPresent(person -> tell(person, owned, order)));
    }

    private Map<String, List<PointView>> byOwner(int year) {
        return points.of(year).stream()
                .filter(point -> point.responsiblePerson() != null)
                .collect(Collectors.groupingBy(PointView::responsiblePerson, LinkedHashMap::new, Collectors.toList()));
    }

    private void tell(PersonView person, List<PointView> owned, DocumentSummary order) {
        notices.send(new Notice(
                order.businessKey() + ":appointed:" + order.number(),
                person.id(),
                person.email(),
                person.fullName(),
                "esa-standards/appointed",
                Map.of(
                        "number", ThaiText.digits(order.numberOfYear()),
                        "dated", ThaiDates.longDate(order.dated()),
                        "points",
                                owned.stream()
                                        .map(point -> Map.of("title", PointTasks.title(point)))
                                        .toList()),
                "/office/files/" + order.pdfFile()));
    }
}
