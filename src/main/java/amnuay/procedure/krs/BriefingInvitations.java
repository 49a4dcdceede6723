package amnuay.procedure.krs;

import amnuay.document.DocumentSummary;
import amnuay.document.Documents;
import amnuay.document.DraftRequest;
import amnuay.notification.Notice;
import amnuay.notification.Notices;
import amnuay.organization.Organization;
import amnuay.procedure.Letterhead;
import amnuay.thai.FiscalYear;
import amnuay.thai.ThaiDates;
import amnuay.thai.ThaiText;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The letter to all schools and the memo to all units that invite to the briefing (step ๖): written, then sent with their numbers. */
@Component
class BriefingInvitations {

    /** Both are approved together. */
    static final String MATTER = "briefing-invitations";

    static final String LETTER = "briefing-letter";
    static final String MEMO = "briefing-memo";

    private final Briefings briefings;
    private final Letterhead letterhead;
    private final Documents documents;
    private final Organization organization;
    private final Notices notices;

    BriefingInvitations(
            Briefings briefings,
            Letterhead letterhead,
            Documents documents,
            Organization organization,
            Notices notices) {
        this.briefings = briefings;
        this.letterhead = letterhead;
        this.documents = documents;
        this.organization = organization;
        this.notices = notices;
    }

    /** @param cause the activity that asks for it: asked twice, each is written once */
    void write(String businessKey, FiscalYear year, String cause) {
        Briefing briefing = briefings.get(year.buddhistYear());
        Map<String, Object> letter = new HashMap<>(letterhead.letterFromOffice());
        letter.putAll(meeting(year, briefing));
        documents.writeDraft(new DraftRequest(
                businessKey, LETTER, "krs/briefing-letter", letter, cause + ":letter", briefing.plannedBy()));
        Map<String, Object> memo = new HashMap<>(letterhead.memoFromGroup());
        memo.putAll(meeting(year, briefing));
        documents.writeDraft(
                new DraftRequest(businessKey, MEMO, "krs/briefing-memo", memo, cause + ":memo", briefing.plannedBy()));
    }

    /** Files both and tells everybody in the office, and by e-mail every school that has an address. */
    void send(String businessKey, FiscalYear year, String cause) {
        DocumentSummary letter = documents.file(businessKey, LETTER, cause + ":letter");
        DocumentSummary memo = documents.file(businessKey, MEMO, cause + ":memo");
        Briefing briefing = briefings.get(year.buddhistYear());
        tellStaff(memo, meeting(year, briefing));
        tellSchools(letter, meeting(year, briefing));
    }

    private void tellStaff(DocumentSummary memo, Map<String, Object> values) {
        organization
                .people()
                .forEach(person -> notices.send(new Notice(
                        memo.businessKey() + ":briefing:" + memo.number(),
                        person.id(),
                        person.email(),
                        person.fullName(),
                        "krs/briefing",
                        values,
                        "/office/files/" + memo.pdfFile())));
    }

    private void tellSchools(DocumentSummary letter, Map<String, Object> meeting) {
        Map<String, Object> values = new HashMap<>(meeting);
        values.put("office", organization.office().name());
        values.put("letterCode", ThaiText.digits(organization.office().letterCode()));
        values.put("number", ThaiText.digits(letter.number()));
        values.put("dated", ThaiDates.longDate(letter.dated()));
        organization
                .schools()
                .forEach(school -> notices.mail(new Notice(
                        letter.businessKey() + ":briefing:" + letter.number(),
                        "school:" + school.code(),
                        school.email(),
                        "ผู้อำนวยการ" + school.name(),
                        "krs/briefing-school",
                        values,
                        null)));
    }

    private static Map<String, Object> meeting(FiscalYear year, Briefing briefing) {
        return Map.of(
                "fiscalYear", ThaiText.digits(year.buddhistYear()),
                "meetingDate", ThaiDates.longDate(briefing.plannedDate()),
                "meetingTime", ThaiText.digits(briefing.plannedTime()),
                "meetingPlace", ThaiText.digits(briefing.place()),
                "agenda", Lines.items(briefing.agenda()));
    }
}
