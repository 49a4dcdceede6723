package amnuay.procedure.krs;

import amnuay.document.Documents;
import amnuay.procedure.NumberingForm;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Step ๒: the approved memo gets its number. */
@Component
class IssueInvitationMemo extends NumberingForm {

    IssueInvitationMemo(Documents documents, Clock clock) {
        super("krs-issue-invitation-memo", Krs.INVITATION_MEMO, documents, clock);
    }
}
