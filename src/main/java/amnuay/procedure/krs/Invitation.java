package amnuay.procedure.krs;

import amnuay.document.DocumentSummary;
import amnuay.document.Documents;
import amnuay.notification.Notice;
import amnuay.notification.Notices;
import amnuay.organization.Organization;
import amnuay.thai.FiscalYear;
import amnuay.thai.ThaiDates;
import amnuay.thai.ThaiText;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Sends the numbered invitation to everybody in the office. */
@Component
class Invitation {

    private final MeetingRepository meetings;
    private final Documents documents;
    private final Organization organization;
    private final Notices notices;

    Invitation(MeetingRepository meetings, Documents documents, Organization organization, Notices notices) {
        this.meetings = meetings;
        this.documents = documents;
        this.organization = organization;
        this.notices = notices;
    }

    void send(String businessKey, FiscalYear year) {
        DocumentSummary memo = documents.find(businessKey, Krs.INVITATION_MEMO).orElseThrow();
        Meeting meeting = meetings.findById(year.buddhistYear()).orElseThrow();
        Map<String, Object> values = Map.of(
                "fiscalYear", ThaiText.digits(year.buddhistYear()),
                "meetingDate", ThaiDates.longDate(meeting.plannedDate()),
                "meetingTime", ThaiText.digits(meeting.plannedTime()),
                "meetingPlace", meeting.place());
        organization
                .people()
                .forEach(person -> notices.send(new Notice(
                        businessKey + ":invitation:" + memo.number(),
                        person.id(),
                        person.email(),
                        person.fullName(),
                        "krs/invitation",
                        values,
                        "/office/files/" + memo.pdfFile())));
    }
}
