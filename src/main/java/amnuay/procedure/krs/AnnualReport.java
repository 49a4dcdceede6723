package amnuay.procedure.krs;

import amnuay.document.DocumentSummary;
import amnuay.document.Documents;
import amnuay.document.DraftRequest;
import amnuay.procedure.Letterhead;
import amnuay.thai.FiscalYear;
import amnuay.thai.ThaiText;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The annual report book (step ๑๑): every result, the weighted total, what was reached and missed, charts and the list of evidence. */
@Component
class AnnualReport {

    private final ReportDraftRepository drafts;
    private final Results results;
    private final AnnualReportValues values;
    private final Letterhead letterhead;
    private final Documents documents;
    private final Everybody everybody;

    AnnualReport(
            ReportDraftRepository drafts,
            Results results,
            AnnualReportValues values,
            Letterhead letterhead,
            Documents documents,
            Everybody everybody) {
        this.drafts = drafts;
        this.results = results;
        this.values = values;
        this.letterhead = letterhead;
        this.documents = documents;
        this.everybody = everybody;
    }

    /** @param cause the activity that asks for it: asked twice, it is written once */
    void write(String businessKey, FiscalYear year, String cause) {
        ReportDraft draft = drafts.findById(year.buddhistYear()).orElseThrow();
        Map<String, Object> book = new HashMap<>(letterhead.issuedByOffice());
        book.put("fiscalYear", ThaiText.digits(year.buddhistYear()));
        book.put("lastYear", ThaiText.digits(year.buddhistYear() - 1));
        book.put("summary", ThaiText.digits(draft.summary()));
        book.put("obstacles", Lines.items(draft.obstacles()));
        book.put("suggestions", Lines.items(draft.suggestions()));
        book.putAll(values.of(businessKey, results.standing(year.buddhistYear())));
        documents.writeDraft(
                new DraftRequest(businessKey, Krs.ANNUAL_REPORT, "krs/annual-report", book, cause, draft.draftedBy()));
    }

    /** Files the book and tells everybody. */
    void publish(String businessKey, FiscalYear year, String cause) {
        DocumentSummary book = documents.file(businessKey, Krs.ANNUAL_REPORT, cause);
        Standing standing = results.standing(year.buddhistYear());
        everybody.tell(
                businessKey + ":report",
                "krs/report-published",
                Map.of(
                        "year", ThaiText.digits(year.buddhistYear()),
                        "total", ThaiText.digits(Figure.fourDecimals(standing.total())),
                        "reached", ThaiText.digits(standing.count(Verdict.REACHED)),
                        "count", ThaiText.digits(standing.lines().size())),
                "/office/files/" + book.pdfFile());
    }
}
