package amnuay.procedure.servicesurvey;

import amnuay.procedure.Letterhead;
import amnuay.procedure.Paper;
import amnuay.procedure.PaperRequest;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The memo to all groups and units (step ๓) that asks them to have their clients answer. */
@Component
class UnitMemo implements Paper {

    static final String NAME = "unit-memo";

    private final SurveySchedule schedule;
    private final Letterhead letterhead;

    UnitMemo(SurveySchedule schedule, Letterhead letterhead) {
        this.schedule = schedule;
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

    /** Its words are written on the same form as the letter's. */
    @Override
    public String draftedWith() {
        return SchoolLetter.NAME;
    }

    @Override
    public String template() {
        return "service-survey/unit-memo";
    }

    @Override
    public Map<String, Object> values(PaperRequest request) {
        Map<String, Object> memo = new HashMap<>(letterhead.memoFromGroup());
        memo.put("period", schedule.orUsual(request.year().buddhistYear()).words());
        memo.put("requests", request.text().items("unitRequest"));
        return memo;
    }
}
