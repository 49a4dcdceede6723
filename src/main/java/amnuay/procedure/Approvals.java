package amnuay.procedure;

import amnuay.document.DraftReview;
import amnuay.notification.Notice;
import amnuay.notification.Notices;
import amnuay.organization.Organization;
import amnuay.organization.PersonView;
import amnuay.thai.ThaiDates;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Keeps the decisions of every approval, and tells the author when something comes back. */
@Component
public class Approvals {

    private final ApprovalDecisionRepository decisions;
    private final DraftReview drafts;
    private final Trail trail;
    private final Notices notices;
    private final Organization organization;
    private final Clock clock;

    Approvals(
            ApprovalDecisionRepository decisions,
            DraftReview drafts,
            Trail trail,
            Notices notices,
            Organization organization,
            Clock clock) {
        this.decisions = decisions;
        this.drafts = drafts;
        this.trail = trail;
        this.notices = notices;
        this.organization = organization;
        this.clock = clock;
    }

    /** The author submits (again): whatever was approved before has to be approved anew. */
    public void clear(StepTask task, String matter) {
        decisions
                .findByBusinessKeyAndMatterAndSubjectAndClearedAtIsNull(
                        task.businessKey(), matter, task.subject().orElse(""))
                .forEach(decision -> decision.clear(clock.instant()));
    }

    /** The sentence that an author sees above the form after a return; empty when the matter was never returned. */
    public Optional<String> lastReturn(StepTask task, String matter) {
        List<ApprovalDecision> all = decisions.findByBusinessKeyAndMatterAndSubjectOrderByDecidedAt(
                task.businessKey(), matter, task.subject().orElse(""));
        return all.isEmpty() || !all.get(all.size() - 1).isReturn()
                ? Optional.empty()
                : Optional.of(sentence(all.get(all.size() - 1)));
    }

    /** @param papers the documents that are decided about, by name */
    void decide(StepTask task, String matter, String matterName, Collection<String> papers, ApprovalForm.Form form) {
        if (form.returns()) {
            drafts.giveBack(task.businessKey(), papers);
        } else {
            drafts.agree(task.businessKey(), papers, task.person());
        }
        decisions.save(new ApprovalDecision(task, matter, form, clock.instant()));
        if (form.returns()) {
            trail.lastAuthor(task)
                    .flatMap(organization::person)
                    .ifPresent(author -> tell(author, task, matterName, form));
        }
    }

    private void tell(PersonView author, StepTask task, String matterName, ApprovalForm.Form form) {
        notices.send(new Notice(
                "returned:" + task.id(),
                author.id(),
                author.email(),
                author.fullName(),
                "approval-returned",
                Map.of("subject", matterName, "by", name(task.person()), "remark", form.remark()),
                "/camunda/app/tasklist/default/"));
    }

    private String sentence(ApprovalDecision decision) {
        return name(decision.decidedBy()) + " ส่งคืนเมื่อ " + ThaiDates.screenTime(decision.decidedAt()) + ": "
                + decision.remark();
    }

    private String name(String person) {
        return organization.person(person).map(PersonView::fullName).orElse(person);
    }
}
