package amnuay.procedure.groupmanagement;

import amnuay.document.DocumentSummary;
import amnuay.procedure.Letterhead;
import amnuay.procedure.Paper;
import amnuay.procedure.PaperRequest;
import amnuay.thai.ThaiDates;
import amnuay.thai.ThaiText;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The order or memo that gives everybody their work, with the individual plans as its annex (step ๑, criterion ๓). */
@Component
class Assignment implements Paper {

    private final PlanValues planned;
    private final GroupPlan plan;
    private final Letterhead letterhead;
    private final GroupNews news;
    private final Clock clock;

    Assignment(PlanValues planned, GroupPlan plan, Letterhead letterhead, GroupNews news, Clock clock) {
        this.planned = planned;
        this.plan = plan;
        this.letterhead = letterhead;
        this.news = news;
        this.clock = clock;
    }

    @Override
    public String procedure() {
        return GroupManagement.KEY;
    }

    @Override
    public String name() {
        return GroupManagement.ASSIGNMENT;
    }

    @Override
    public String template() {
        return new AssignmentShape.Order().template();
    }

    @Override
    public String template(PaperRequest request) {
        return shape(request).template();
    }

    @Override
    public Map<String, Object> values(PaperRequest request) {
        Map<String, Object> values = new HashMap<>(shape(request).head(letterhead));
        values.put("year", ThaiText.digits(ThaiDates.buddhistYear(LocalDate.now(clock))));
        values.put("duties", request.text().items("duties"));
        values.put("people", planned.people(request.year().buddhistYear()));
        return values;
    }

    /** Everybody reads which work is theirs. */
    @Override
    public void filed(DocumentSummary document, PaperRequest request) {
        news.tell(
                "group-management/assignment-filed",
                document,
                request.year(),
                person -> Map.of("items", work(request.year().buddhistYear(), person)));
    }

    private List<Map<String, Object>> work(int fiscalYear, String person) {
        return plan.of(fiscalYear, person).stream()
                .map(item -> Map.<String, Object>of("title", item.title(), "months", item.months()))
                .toList();
    }

    private static AssignmentShape shape(PaperRequest request) {
        return request.text().texts().getOrDefault(DraftAssignment.SHAPE, "").equals(DraftAssignment.MEMO)
                ? new AssignmentShape.Memo()
                : new AssignmentShape.Order();
    }
}
