package amnuay.procedure;

import amnuay.organization.Organization;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What every {@link DraftingForm} works with: the words drafted so far, and the approvals that a new draft clears. */
@Component
public class Drafting {

    private final PaperDraftRepository drafts;
    private final Approvals approvals;
    private final Organization organization;

    Drafting(PaperDraftRepository drafts, Approvals approvals, Organization organization) {
        this.drafts = drafts;
        this.approvals = approvals;
        this.organization = organization;
    }

    /** The words drafted last; empty if nobody drafted that paper. */
    public Optional<PaperText> textOf(String businessKey, String paper, Optional<String> subject) {
        return drafts.findById(new PaperDraft.Id(businessKey, paper, subject.orElse("")))
                .map(PaperDraft::text);
    }

    Optional<PaperText> textOf(StepTask task, String paper) {
        return textOf(task.businessKey(), paper, task.subject());
    }

    void keep(StepTask task, String paper, Map<String, String> texts) {
        PaperDraft.Id id =
                new PaperDraft.Id(task.businessKey(), paper, task.subject().orElse(""));
        drafts.save(new PaperDraft(id, texts, task.person()));
        approvals.clear(task, paper);
    }

    /** Why the paper came back the last time; empty if it did not. */
    String lastReturn(StepTask task, String paper) {
        return approvals.lastReturn(task, paper).orElse("");
    }

    boolean deputyApproves() {
        return organization.office().deputyApproves();
    }
}
