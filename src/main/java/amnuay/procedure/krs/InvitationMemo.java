package amnuay.procedure.krs;

import amnuay.document.Documents;
import amnuay.document.DraftRequest;
import amnuay.procedure.Letterhead;
import amnuay.thai.FiscalYear;
import amnuay.thai.ThaiDates;
import amnuay.thai.ThaiText;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes the memo that invites to the meeting about the framework (step ๒). */
@Component
class InvitationMemo {

    private final MeetingRepository meetings;
    private final FrameworkReceiptRepository receipts;
    private final Letterhead letterhead;
    private final Documents documents;

    InvitationMemo(
            MeetingRepository meetings,
            FrameworkReceiptRepository receipts,
            Letterhead letterhead,
            Documents documents) {
        this.meetings = meetings;
        this.receipts = receipts;
        this.letterhead = letterhead;
        this.documents = documents;
    }

    /** @param cause the activity that asks for it: asked twice, it is written once */
    void write(String businessKey, FiscalYear year, String cause) {
        Meeting meeting = meetings.findById(year.buddhistYear()).orElseThrow();
        Map<String, Object> values = new HashMap<>(letterhead.memoFromGroup());
        values.put("fiscalYear", ThaiText.digits(year.buddhistYear()));
        values.put("meetingDate", ThaiDates.longDate(meeting.plannedDate()));
        values.put("meetingTime", ThaiText.digits(meeting.plannedTime()));
        values.put("meetingPlace", ThaiText.digits(meeting.place()));
        values.put("agenda", Lines.items(meeting.agenda()));
        values.put("frameworkReference", "");
        values.put("frameworkDate", "");
        receipts.findById(year.buddhistYear()).ifPresent(receipt -> {
            values.put("frameworkReference", ThaiText.digits(receipt.letterReference()));
            values.put("frameworkDate", ThaiDates.longDate(receipt.letterDate()));
        });
        documents.writeDraft(new DraftRequest(
                businessKey, Krs.INVITATION_MEMO, "krs/invitation-memo", values, cause, meeting.plannedBy()));
    }
}
