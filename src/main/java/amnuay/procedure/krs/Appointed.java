package amnuay.procedure.krs;

import amnuay.document.DocumentSummary;
import amnuay.document.Documents;
import amnuay.notification.Notice;
import amnuay.notification.Notices;
import amnuay.organization.Organization;
import amnuay.organization.PersonView;
import amnuay.thai.FiscalYear;
import amnuay.thai.ThaiDates;
import amnuay.thai.ThaiText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells everyone who is named in the appointing order what they are appointed to: one notice per person with all their roles. */
@Component
class Appointed {

    private final Indicators indicators;
    private final Documents documents;
    private final Organization organization;
    private final Notices notices;

    Appointed(Indicators indicators, Documents documents, Organization organization, Notices notices) {
        this.indicators = indicators;
        this.documents = documents;
        this.organization = organization;
        this.notices = notices;
    }

    void tell(String businessKey, FiscalYear year) {
        DocumentSummary order =
                documents.find(businessKey, Krs.APPOINTING_ORDER).orElseThrow();
        rolesByPerson(year)
                .forEach((person, roles) ->
                        organization.person(person).ifPresent(appointed -> tell(appointed, order, roles)));
    }

    private void tell(PersonView person, DocumentSummary order, List<Map<String, Object>> roles) {
        notices.send(new Notice(
                order.businessKey() + ":appointed:" + order.number(),
                person.id(),
                person.email(),
                person.fullName(),
                "krs/appointed",
                Map.of(
                        "number", ThaiText.digits(order.numberOfYear()),
                        "dated", ThaiDates.longDate(order.dated()),
                        "roles", roles),
                "/office/files/" + order.pdfFile()));
    }

    private Map<String, List<Map<String, Object>>> rolesByPerson(FiscalYear year) {
        Map<String, List<Map<String, Object>>> roles = new LinkedHashMap<>();
        for (Indicator indicator : indicators.of(year.buddhistYear())) {
            add(roles, indicator.responsiblePerson(), "ผู้รับผิดชอบ", indicator);
            add(roles, indicator.supervisor(), "ผู้กำกับดูแลตัวชี้วัด", indicator);
            indicator
                    .keepers()
                    .forEach(keeper ->
                            add(roles, keeper.person(), "ผู้จัดเก็บข้อมูล (" + keeper.activity() + ")", indicator));
        }
        return roles;
    }

    private static void add(
            Map<String, List<Map<String, Object>>> roles, String person, String role, Indicator indicator) {
        roles.computeIfAbsent(person, somebody -> new ArrayList<>())
                .add(Map.of("role", role, "indicator", indicator.code() + " " + indicator.name()));
    }
}
