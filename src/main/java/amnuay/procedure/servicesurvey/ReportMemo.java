package amnuay.procedure.servicesurvey;

import amnuay.procedure.Letterhead;
import amnuay.procedure.Paper;
import amnuay.procedure.PaperRequest;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The memo that reports the results to the director (step ๕), with the full report enclosed. */
@Component
class ReportMemo implements Paper {

    static final String NAME = "report-memo";

    private final ReportFigures figures;
    private final ReportOfCollection collection;
    private final Letterhead letterhead;

    ReportMemo(ReportFigures figures, ReportOfCollection collection, Letterhead letterhead) {
        this.figures = figures;
        this.collection = collection;
        this.letterhead = letterhead;
    }

    @Override
    public String procedure() {
        return ServiceSurvey.KEY;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** Its words are written on the same form as the full report's. */
    @Override
    public String draftedWith() {
        return SurveyReport.NAME;
    }

    @Override
    public String template() {
        return "service-survey/report-memo";
    }

    @Override
    public Map<String, Object> values(PaperRequest request) {
        int year = request.year().buddhistYear();
        Map<String, Object> memo = new HashMap<>(letterhead.memoFromGroup());
        memo.putAll(collection.of(year));
        memo.put(
                "found",
                figures.words(year).stream()
                        .map(words -> Map.<String, Object>of("item", words))
                        .toList());
        memo.put("remarks", request.text().items("remarks"));
        memo.put("hasRemarks", !request.text().items("remarks").isEmpty());
        return memo;
    }
}
