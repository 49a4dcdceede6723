package amnuay.procedure.servicesurvey;

import amnuay.procedure.Procedure;
import amnuay.thai.FiscalYear;
import amnuay.thai.Refusal;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The process {@code service-survey}: its key, its variables, its rows in the year's schedule, and what it takes over from paper. */
@Component
class ServiceSurvey implements Procedure {

    static final String KEY = "service-survey";

    private static final String FISCAL_YEAR = "fiscalYear";
    private static final int QUESTIONNAIRE = 2;

    private final Surveys surveys;

    ServiceSurvey(Surveys surveys) {
        this.surveys = surveys;
    }

    static String businessKey(int fiscalYear) {
        return KEY + "-" + fiscalYear;
    }

    /** The fiscal year (Buddhist Era) that a process instance is about. */
    static int yearOf(DelegateExecution execution) {
        return (Integer) execution.getVariable(FISCAL_YEAR);
    }

    /** Where the survey of a year is kept and read. */
    static String page(FiscalYear year) {
        return "/office/service-survey/" + year.buddhistYear();
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String name() {
        return "การพัฒนาคุณภาพการให้บริการ";
    }

    @Override
    public int lastAdoptableStep() {
        return QUESTIONNAIRE;
    }

    @Override
    public void checkAdoptable(FiscalYear year, int step) {
        Questionnaire questionnaire = surveys.find(year.buddhistYear())
                .map(Survey::questionnaire)
                .filter(asked -> !asked.groups().isEmpty())
                .orElseThrow(() -> Refusal.conflict(
                        year.label() + " ยังไม่มีกลุ่มผู้รับบริการ กรุณากรอกที่หน้า “แบบสำรวจความพึงพอใจ” ก่อนเปิดปี"));
        if (step >= QUESTIONNAIRE) {
            Completeness.require(questionnaire);
        }
    }
}
