package amnuay.procedure.groupmanagement;

import amnuay.document.DocumentSummary;
import amnuay.procedure.Letterhead;
import amnuay.procedure.Paper;
import amnuay.procedure.PaperRequest;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The group's plan of the year (step ๑, criterion ๑). */
@Component
class AnnualPlan implements Paper {

    private final PlanValues plan;
    private final Letterhead letterhead;
    private final GroupNews news;

    AnnualPlan(PlanValues plan, Letterhead letterhead, GroupNews news) {
        this.plan = plan;
        this.letterhead = letterhead;
        this.news = news;
    }

    @Override
    public String procedure() {
        return GroupManagement.KEY;
    }

    @Override
    public String name() {
        return GroupManagement.ANNUAL_PLAN;
    }

    @Override
    public String template() {
        return "group-management/annual-plan";
    }

    @Override
    public Map<String, Object> values(PaperRequest request) {
        int year = request.year().buddhistYear();
        Map<String, Object> values = new HashMap<>(letterhead.memoFromGroup());
        values.put("objectives", request.text().items("objectives"));
        values.put("areas", plan.areas(year));
        values.put("periods", plan.periods(year));
        return values;
    }

    @Override
    public void filed(DocumentSummary document, PaperRequest request) {
        news.tell("group-management/plan-filed", document, request.year(), person -> Map.of());
    }
}
