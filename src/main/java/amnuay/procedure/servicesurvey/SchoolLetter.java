package amnuay.procedure.servicesurvey;

import amnuay.procedure.Letterhead;
import amnuay.procedure.Paper;
import amnuay.procedure.PaperRequest;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The letter to all schools (step ๓) that asks them to hand the questionnaire out. */
@Component
class SchoolLetter implements Paper {

    static final String NAME = "school-letter";

    private final SurveySchedule schedule;
    private final Letterhead letterhead;

    SchoolLetter(SurveySchedule schedule, Letterhead letterhead) {
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

    @Override
    public String template() {
        return "service-survey/school-letter";
    }

    @Override
    public Map<String, Object> values(PaperRequest request) {
        Map<String, Object> letter = new HashMap<>(letterhead.letterFromOffice());
        letter.put("period", schedule.orUsual(request.year().buddhistYear()).words());
        letter.put("requests", request.text().items("schoolRequest"));
        return letter;
    }
}
