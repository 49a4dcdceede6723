package amnuay.procedure;

import amnuay.document.Documents;

/** Approval of a paper by one person after the other: only the last one's word makes it the office's document. */
public class PaperApproval extends ApprovalForm {

    private final String paper;
    private final String lastTask;
    private final Documents documents;

    /**
     * @param paper the document's name, for example {@code handbook}
     * @param paperName the same in Thai, for notices
     * @param lastTask key of the user task in which the last approver decides
     */
    public PaperApproval(
            String formId, String paper, String paperName, String lastTask, Approvals approvals, Documents documents) {
        super(formId, paper, paperName, approvals);
        this.paper = paper;
        this.lastTask = lastTask;
        this.documents = documents;
    }

    @Override
    protected void approved(StepTask task) {
        if (task.step().taskKey().equals(lastTask)) {
            documents.approve(task.businessKey(), paper);
        }
    }
}
