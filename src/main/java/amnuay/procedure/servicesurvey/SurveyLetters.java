package amnuay.procedure.servicesurvey;

import amnuay.document.DocumentSummary;
import amnuay.document.Documents;
import amnuay.notification.Notice;
import amnuay.notification.Notices;
import amnuay.organization.Organization;
import amnuay.organization.PersonView;
import amnuay.organization.SchoolView;
import amnuay.thai.FiscalYear;
import amnuay.thai.ThaiDates;
import amnuay.thai.ThaiText;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Files letter and memo (step ๓), and gives every school and every unit its own link; later reminds the schools nobody answered from. */
@Component
class SurveyLetters {

    private final Documents documents;
    private final Surveys surveys;
    private final SurveyStatistics statistics;
    private final SurveySchedule schedule;
    private final PublicAddress addresses;
    private final Organization organization;
    private final Notices notices;

    SurveyLetters(
            Documents documents,
            Surveys surveys,
            SurveyStatistics statistics,
            SurveySchedule schedule,
            PublicAddress addresses,
            Organization organization,
            Notices notices) {
        this.documents = documents;
        this.surveys = surveys;
        this.statistics = statistics;
        this.schedule = schedule;
        this.addresses = addresses;
        this.organization = organization;
        this.notices = notices;
    }

    /** @param cause the activity that asks for it: asked twice, everything is sent once */
    void send(FiscalYear year, String cause) {
        String businessKey = ServiceSurvey.businessKey(year.buddhistYear());
        DocumentSummary letter = documents.file(businessKey, SchoolLetter.NAME, cause + ":letter");
        DocumentSummary memo = documents.file(businessKey, UnitMemo.NAME, cause + ":memo");
        Map<String, Object> values = new HashMap<>(values(year));
        values.put("letterCode", ThaiText.digits(organization.office().letterCode()));
        values.put("number", ThaiText.digits(letter.number()));
        values.put("dated", ThaiDates.longDate(letter.dated()));
        Map<String, SchoolView> schools = schools();
        for (SurveyLink link : surveys.links(year.buddhistYear())) {
            if (link.kind() == LinkKind.SCHOOL && schools.containsKey(link.code())) {
                tell(schools.get(link.code()), link, businessKey + ":letter", "service-survey/school-link", values);
            } else if (link.kind() == LinkKind.UNIT) {
                organization.headOf(link.code()).ifPresent(head -> tell(head, link, businessKey, values, memo));
            }
        }
    }

    /** Only schools through whose link nobody has answered so far. */
    void remind(FiscalYear year) {
        Map<String, Object> values = values(year);
        Map<String, SchoolView> schools = schools();
        for (LinkResult result : statistics.links(year.buddhistYear())) {
            SurveyLink link = result.link();
            if (link.kind() == LinkKind.SCHOOL && result.rate().received() == 0 && schools.containsKey(link.code())) {
                tell(
                        schools.get(link.code()),
                        link,
                        ServiceSurvey.businessKey(year.buddhistYear()) + ":reminder",
                        "service-survey/school-reminder",
                        values);
            }
        }
    }

    private void tell(SchoolView school, SurveyLink link, String key, String template, Map<String, Object> values) {
        notices.mail(new Notice(
                key,
                "school:" + school.code(),
                school.email(),
                "ผู้อำนวยการ" + school.name(),
                template,
                with(values, link),
                null));
    }

    /** A school that has closed meanwhile is not written to. */
    private Map<String, SchoolView> schools() {
        return organization.schools().stream().collect(Collectors.toMap(SchoolView::code, Function.identity()));
    }

    private void tell(
            PersonView head, SurveyLink link, String businessKey, Map<String, Object> values, DocumentSummary memo) {
        notices.send(new Notice(
                businessKey + ":memo:" + link.code(),
                head.id(),
                head.email(),
                head.fullName(),
                "service-survey/unit-link",
                with(values, link),
                "/office/files/" + memo.pdfFile()));
    }

    private Map<String, Object> with(Map<String, Object> values, SurveyLink link) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("place", link.name());
        all.put("address", addresses.of(link));
        return all;
    }

    private Map<String, Object> values(FiscalYear year) {
        return Map.of(
                "office", organization.office().name(),
                "fiscalYear", ThaiText.digits(year.buddhistYear()),
                "period", schedule.orUsual(year.buddhistYear()).words());
    }
}
