package amnuay.procedure.krs;

import amnuay.document.Documents;
import amnuay.procedure.LetterAndMemoNumbering;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Step ๖: the letter and the memo that the director has agreed to get their numbers. */
@Component
class IssueBriefingInvitations extends LetterAndMemoNumbering {

    IssueBriefingInvitations(Documents documents, Clock clock) {
        super("krs-issue-briefing-invitations", BriefingInvitations.LETTER, BriefingInvitations.MEMO, documents, clock);
    }
}
