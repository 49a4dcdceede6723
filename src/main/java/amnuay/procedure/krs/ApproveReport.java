package amnuay.procedure.krs;

import amnuay.document.Documents;
import amnuay.procedure.ApprovalForm;
import amnuay.procedure.Approvals;
import amnuay.procedure.StepTask;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Step ๑๑: group director, deputy director and director decide about the annual report, one after the other. */
@Component
class ApproveReport extends ApprovalForm {

    private final Documents documents;
    private final ReportSummary summaries;

    ApproveReport(Approvals approvals, Documents documents, ReportSummary summaries) {
        super("krs-approve-report", Krs.ANNUAL_REPORT, "เล่มรายงานผลประจำปี KRS", approvals);
        this.documents = documents;
        this.summaries = summaries;
    }

    @Override
    protected Map<String, Object> shown(StepTask task) {
        return Map.of("standing", summaries.standing(task.year().buddhistYear()));
    }

    /** Only the last one's word makes it the office's report. */
    @Override
    protected void approved(StepTask task) {
        if (task.step().taskKey().equals(Krs.APPROVE_REPORT_BY_DIRECTOR)) {
            documents.approve(task.businessKey(), Krs.ANNUAL_REPORT);
        }
    }
}
