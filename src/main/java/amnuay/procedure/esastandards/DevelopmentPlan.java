package amnuay.procedure.esastandards;

import amnuay.document.DocumentSummary;
import amnuay.organization.Organization;
import amnuay.procedure.Finding;
import amnuay.procedure.Findings;
import amnuay.procedure.Letterhead;
import amnuay.procedure.Paper;
import amnuay.procedure.PaperRequest;
import amnuay.thai.ThaiDates;
import amnuay.thai.ThaiText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The office development plan (step ๘): what the year's self-assessment asks of the next; once it is filed, the year is finished. */
@Component
class DevelopmentPlan implements Paper {

    static final String NAME = "development-plan";

    private final Standings standings;
    private final SarOverview overview;
    private final Findings findings;
    private final EsaYears years;
    private final Organization organization;
    private final Letterhead letterhead;
    private final EsaEverybody everybody;

    DevelopmentPlan(
            Standings standings,
            SarOverview overview,
            Findings findings,
            EsaYears years,
            Organization organization,
            Letterhead letterhead,
            EsaEverybody everybody) {
        this.standings = standings;
        this.overview = overview;
        this.findings = findings;
        this.years = years;
        this.organization = organization;
        this.letterhead = letterhead;
        this.everybody = everybody;
    }

    @Override
    public String procedure() {
        return EsaStandards.KEY;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String template() {
        return "esa-standards/development-plan";
    }

    @Override
    public Map<String, Object> values(PaperRequest request) {
        Map<String, Object> plan = new HashMap<>(letterhead.issuedByOffice());
        plan.putAll(overview.of(standings.of(request.year().buddhistYear())));
        plan.put("goals", request.text().items("goals"));
        plan.put("measures", request.text().items("measures"));
        List<Map<String, Object>> items = items(request.businessKey());
        plan.put("items", items);
        plan.put("hasItems", !items.isEmpty());
        return plan;
    }

    @Override
    public void filed(DocumentSummary document, PaperRequest request) {
        years.finish(request.year().buddhistYear());
        everybody.tell(
                request.businessKey() + ":development-plan",
                "esa-standards/development-plan-published",
                Map.of(
                        "year", ThaiText.digits(request.year().buddhistYear()),
                        "nextYear", ThaiText.digits(request.year().buddhistYear() + 1)),
                "/office/files/" + document.pdfFile());
    }

    private List<Map<String, Object>> items(String businessKey) {
        EsaNames names = EsaNames.in(organization);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Finding finding : findings.of(businessKey)) {
            rows.add(Map.of(
                    "number", ThaiText.digits(rows.size() + 1),
                    "text", ThaiText.digits(Texts.oneLine(finding.text())),
                    "owner", names.person(finding.owner()),
                    "due", ThaiDates.shortDate(finding.due())));
        }
        return rows;
    }
}
