package amnuay.procedure.krs;

import amnuay.document.Printable;
import amnuay.organization.Organization;
import amnuay.procedure.Approvals;
import amnuay.procedure.StepTask;
import amnuay.procedure.UserTaskForm;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Step ๑๑: the words of the annual report; its figures come from the results. */
@Component
class DraftReport implements UserTaskForm<DraftReport.Form> {

    record Form(
            @NotBlank(message = "กรุณากรอกบทสรุปผู้บริหาร")
                    @Size(max = 10_000, message = "บทสรุปผู้บริหารยาวเกิน ๑๐,๐๐๐ ตัวอักษร")
                    @Printable
                    String summary,
            @Size(max = 10_000, message = "ปัญหาอุปสรรคยาวเกิน ๑๐,๐๐๐ ตัวอักษร") @Printable String obstacles,
            @Size(max = 10_000, message = "ข้อเสนอแนะยาวเกิน ๑๐,๐๐๐ ตัวอักษร") @Printable String suggestions) {}

    private final ReportDraftRepository drafts;
    private final ReportSummary summaries;
    private final Approvals approvals;
    private final Organization organization;

    DraftReport(ReportDraftRepository drafts, ReportSummary summaries, Approvals approvals, Organization organization) {
        this.drafts = drafts;
        this.summaries = summaries;
        this.approvals = approvals;
        this.organization = organization;
    }

    @Override
    public String formId() {
        return "krs-draft-report";
    }

    @Override
    public Map<String, Object> open(StepTask task) {
        int year = task.year().buddhistYear();
        Map<String, Object> shown = new HashMap<>();
        shown.put("returned", approvals.lastReturn(task, Krs.ANNUAL_REPORT).orElse(""));
        shown.put("standing", summaries.standing(year));
        shown.put("summary", summaries.usualText(year));
        drafts.findById(year).ifPresent(draft -> {
            shown.put("summary", draft.summary());
            shown.put("obstacles", draft.obstacles());
            shown.put("suggestions", draft.suggestions());
        });
        return shown;
    }

    @Override
    public Map<String, Object> complete(StepTask task, Form form) {
        drafts.save(new ReportDraft(task.year().buddhistYear(), form, task.person()));
        approvals.clear(task, Krs.ANNUAL_REPORT);
        return Map.of(Krs.DEPUTY_APPROVES, organization.office().deputyApproves());
    }
}
