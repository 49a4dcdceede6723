package amnuay.procedure.servicesurvey;

import amnuay.document.DocumentSummary;
import amnuay.procedure.Letterhead;
import amnuay.procedure.Paper;
import amnuay.procedure.PaperRequest;
import amnuay.thai.ThaiText;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The full report (step ๕): tables, charts, and what the numbers show in words; its numbers are frozen before it is written. */
@Component
class SurveyReport implements Paper {

    static final String NAME = "survey-report";

    private final ReportFigures figures;
    private final ReportOfCollection collection;
    private final Letterhead letterhead;
    private final SurveyEverybody everybody;

    SurveyReport(
            ReportFigures figures, ReportOfCollection collection, Letterhead letterhead, SurveyEverybody everybody) {
        this.figures = figures;
        this.collection = collection;
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
        return "service-survey/survey-report";
    }

    @Override
    public Map<String, Object> values(PaperRequest request) {
        Map<String, Object> book = new HashMap<>(letterhead.issuedByOffice());
        book.putAll(collection.of(request.year().buddhistYear()));
        book.putAll(figures.of(request.year().buddhistYear()));
        book.put("forewordParagraphs", request.text().items("foreword"));
        book.put("summaryParagraphs", request.text().items("summary"));
        book.put("remarks", request.text().items("remarks"));
        return book;
    }

    @Override
    public void filed(DocumentSummary document, PaperRequest request) {
        everybody.tell(
                request.businessKey() + ":report",
                "service-survey/report-published",
                Map.of(
                        "fiscalYear",
                        ThaiText.digits(request.year().buddhistYear()),
                        "found",
                        figures.words(request.year().buddhistYear()).stream()
                                .map(words -> Map.of("words", words))
                                .toList()),
                "/office/files/" + document.pdfFile());
    }
}
