package amnuay.procedure.servicesurvey;

import amnuay.document.DocumentSummary;
import amnuay.organization.Organization;
import amnuay.organization.PersonView;
import amnuay.procedure.Letterhead;
import amnuay.procedure.Paper;
import amnuay.procedure.PaperRequest;
import amnuay.thai.ThaiDates;
import amnuay.thai.ThaiText;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The improvement plan (step ๖); once it is filed, every item is in its owner's hands. */
@Component
class ImprovementPlan implements Paper {

    static final String NAME = "improvement-plan";

    private final Improvements improvements;
    private final ReportFigures figures;
    private final Organization organization;
    private final Letterhead letterhead;
    private final SurveyEverybody everybody;

    ImprovementPlan(
            Improvements improvements,
            ReportFigures figures,
            Organization organization,
            Letterhead letterhead,
            SurveyEverybody everybody) {
        this.improvements = improvements;
        this.figures = figures;
        this.organization = organization;
        this.letterhead = letterhead;
        this.everybody = everybody;
    }

    @Override
    public String procedure() {
        return ServiceSurvey.KEY;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String template() {
        return "service-survey/improvement-plan";
    }

    @Override
    public Map<String, Object> values(PaperRequest request) {
        int year = request.year().buddhistYear();
        Map<String, Object> plan = new HashMap<>(letterhead.issuedByOffice());
        plan.put("rationaleParagraphs", request.text().items("rationale"));
        plan.put("nextYear", ThaiText.digits(year + 1));
        plan.put(
                "found",
                figures.words(year).stream()
                        .map(words -> Map.<String, Object>of("item", words))
                        .toList());
        plan.put("items", improvements.of(year).stream().map(this::row).toList());
        return plan;
    }

    @Override
    public void filed(DocumentSummary document, PaperRequest request) {
        int year = request.year().buddhistYear();
        improvements.handOn(year);
        everybody.tell(
                request.businessKey() + ":improvement-plan",
                "service-survey/improvement-plan-published",
                Map.of(
                        "fiscalYear", ThaiText.digits(year),
                        "count", ThaiText.digits(improvements.of(year).size())),
                "/office/files/" + document.pdfFile());
    }

    private Map<String, Object> row(Improvement item) {
        return Map.of(
                "number", ThaiText.digits(item.position()),
                "problem", SurveyText.cell(item.problem()),
                "action", SurveyText.cell(item.action()),
                "owner",
                        organization
                                .person(item.owner())
                                .map(PersonView::fullName)
                                .orElse(item.owner()),
                "due", ThaiDates.shortDate(item.due()));
    }
}
