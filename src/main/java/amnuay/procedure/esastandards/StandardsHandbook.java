package amnuay.procedure.esastandards;

import amnuay.document.DocumentSummary;
import amnuay.document.Documents;
import amnuay.organization.Organization;
import amnuay.procedure.Letterhead;
import amnuay.procedure.Paper;
import amnuay.procedure.PaperRequest;
import amnuay.thai.ThaiDates;
import amnuay.thai.ThaiText;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The handbook of the year (step ๒), from its points and scale; filed, it is told to everybody. */
@Component
class StandardsHandbook implements Paper {

    private final Points points;
    private final Organization organization;
    private final Letterhead letterhead;
    private final Documents documents;
    private final EsaEverybody everybody;
    private final Clock clock;

    StandardsHandbook(
            Points points,
            Organization organization,
            Letterhead letterhead,
            Documents documents,
            EsaEverybody everybody,
            Clock clock) {
        this.points = points;
        this.organization = organization;
        this.letterhead = letterhead;
        this.documents = documents;
        this.everybody = everybody;
        this.clock = clock;
    }

    @Override
    public String procedure() {
        return EsaStandards.KEY;
    }

    @Override
    public String name() {
        return EsaStandards.HANDBOOK;
    }

    @Override
    public String template() {
        return "esa-standards/handbook";
    }

    @Override
    public Map<String, Object> values(PaperRequest request) {
        int year = request.year().buddhistYear();
        Map<String, Object> values = new HashMap<>(letterhead.letterFromOffice());
        values.put("written", monthAndYear(LocalDate.now(clock)));
        for (String list : new String[] {"foreword", "guidance", "evidenceGuidance"}) {
            values.put(list, request.text().items(list));
        }
        values.put("levels", PointValues.levels(points.levels(year)));
        values.putAll(PointValues.of(points.of(year), EsaNames.in(organization), points.levels(year)));
        values.putAll(order(request.businessKey()));
        return values;
    }

    @Override
    public void filed(DocumentSummary handbook, PaperRequest request) {
        everybody.tell(
                handbook.businessKey() + ":handbook:" + handbook.version(),
                "esa-standards/handbook-published",
                Map.of("fiscalYear", ThaiText.digits(request.year().buddhistYear())),
                "/office/files/" + handbook.pdfFile());
    }

    private Map<String, Object> order(String businessKey) {
        return documents
                .find(businessKey, EsaStandards.APPOINTING_ORDER)
                .filter(order -> order.number() != null)
                .map(order -> Map.<String, Object>of(
                        "orderNumber", ThaiText.digits(order.numberOfYear()),
                        "orderDate", ThaiDates.longDate(order.dated())))
                .orElse(Map.of("orderNumber", "", "orderDate", ""));
    }

    private static String monthAndYear(LocalDate day) {
        String whole = ThaiDates.longDate(day);
        return whole.substring(whole.indexOf(' ') + 1);
    }
}
