package amnuay.procedure.servicesurvey;

import amnuay.document.Documents;
import amnuay.procedure.ApprovalForm;
import amnuay.procedure.Approvals;
import amnuay.procedure.StepTask;
import java.util.List;
import org.springframework.stereotype.Component;

/** Step ๕: group director, then director, decide about the full report and its memo together. */
@Component
class ApproveSurveyReport extends ApprovalForm {

    private static final String BY_DIRECTOR = "Step05_ApproveReportByDirector";

    private final Documents documents;

    ApproveSurveyReport(Approvals approvals, Documents documents) {
        super("service-survey-approve-report", SurveyReport.NAME, "รายงานผลการสำรวจความพึงพอใจ", approvals);
        this.documents = documents;
    }

    @Override
    protected List<String> papers(StepTask task) {
        return List.of(SurveyReport.NAME, ReportMemo.NAME);
    }

    @Override
    protected void approved(StepTask task) {
        if (task.step().taskKey().equals(BY_DIRECTOR)) {
            documents.approve(task.businessKey(), SurveyReport.NAME);
            documents.approve(task.businessKey(), ReportMemo.NAME);
        }
    }
}
