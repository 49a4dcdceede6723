package amnuay.procedure.krs;

import amnuay.document.Documents;
import amnuay.document.DraftRequest;
import amnuay.organization.Organization;
import amnuay.organization.PersonView;
import amnuay.organization.SchoolView;
import amnuay.procedure.Letterhead;
import amnuay.thai.FiscalYear;
import amnuay.thai.ThaiDates;
import amnuay.thai.ThaiText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes one agreement (step ๘); what it costs does not depend on how many others there are. */
@Component
class AgreementPaper {

    private final Agreements agreements;
    private final Indicators indicators;
    private final Organization organization;
    private final Letterhead letterhead;
    private final Documents documents;

    AgreementPaper(
            Agreements agreements,
            Indicators indicators,
            Organization organization,
            Letterhead letterhead,
            Documents documents) {
        this.agreements = agreements;
        this.indicators = indicators;
        this.organization = organization;
        this.letterhead = letterhead;
        this.documents = documents;
    }

    /** @param cause the activity that asks for it: asked twice, it is written once */
    void write(String businessKey, FiscalYear year, UUID id, String cause) {
        Agreement agreement = agreements.get(id);
        AgreementPlan plan = agreements.plan(year.buddhistYear()).orElseThrow();
        Map<String, Object> values = new HashMap<>(letterhead.issuedByOffice());
        values.put("fiscalYear", ThaiText.digits(year.buddhistYear()));
        values.put("directorPosition", onOneLine(values.get("signer")));
        values.put("terms", Lines.items(plan.terms()));
        values.put("dueOn", ThaiDates.longDate(plan.dueOn()));
        values.putAll(party(agreement, plan));
        List<Map<String, Object>> rows = rows(agreement, plan, indicators.of(year.buddhistYear()));
        values.put("indicators", rows);
        values.put("hasIndicators", !rows.isEmpty());
        documents.writeDraft(request(businessKey, agreement, values, cause, plan.preparedBy()));
    }

    /** Whoever acts for the director bears a position of several lines; in a sentence they stand on one. */
    private static String onOneLine(Object signer) {
        return String.valueOf(((Map<?, ?>) signer).get("position")).replaceAll("\\s*\\R\\s*", " ");
    }

    private static DraftRequest request(
            String businessKey, Agreement agreement, Map<String, Object> values, String cause, String writtenBy) {
        String name = agreement.document();
        return switch (agreement.kind()) {
            case STAFF -> new DraftRequest(businessKey, name, "krs/agreement-staff", values, cause, writtenBy);
            case SCHOOL -> new DraftRequest(businessKey, name, "krs/agreement-school", values, cause, writtenBy);
            case UPWARD -> new DraftRequest(businessKey, name, "krs/agreement-upward", values, cause, writtenBy);
        };
    }

    private Map<String, Object> party(Agreement agreement, AgreementPlan plan) {
        return switch (agreement.kind()) {
            case STAFF -> organization
                    .person(agreement.party())
                    .map(AgreementPaper::person)
                    .orElseGet(() -> named(agreement.partyName(), "", ""));
            case SCHOOL -> organization.schools().stream()
                    .filter(school -> school.code().equals(agreement.party()))
                    .findFirst()
                    .map(AgreementPaper::school)
                    .orElseGet(() -> named("", "ผู้อำนวยการสถานศึกษา", agreement.partyName()));
            case UPWARD -> named(plan.upwardName(), agreement.partyName(), "");
        };
    }

    private static Map<String, Object> person(PersonView person) {
        return named(person.fullName(), person.position(), person.unitName() == null ? "" : person.unitName());
    }

    private static Map<String, Object> school(SchoolView school) {
        return named(school.directorName(), "ผู้อำนวยการ" + school.name(), school.name());
    }

    /** @param from the unit or the school */
    private static Map<String, Object> named(String name, String position, String from) {
        return Map.of(
                "partyName", name,
                "partyPosition", ThaiText.digits(position),
                "partyFrom", ThaiText.digits(from));
    }

    private static List<Map<String, Object>> rows(Agreement agreement, AgreementPlan plan, List<Indicator> all) {
        return switch (agreement.kind()) {
            case STAFF -> all.stream()
                    .filter(indicator -> !roles(indicator, agreement.party()).isEmpty())
                    .map(indicator -> row(indicator, String.join(" ", roles(indicator, agreement.party()))))
                    .toList();
            case SCHOOL -> all.stream()
                    .filter(indicator -> plan.schoolIndicators().isEmpty()
                            || plan.schoolIndicators().contains(indicator.id()))
                    .map(indicator -> row(indicator, ""))
                    .toList();
            case UPWARD -> all.stream().map(indicator -> row(indicator, "")).toList();
        };
    }

    private static Map<String, Object> row(Indicator indicator, String role) {
        Map<String, Object> row = new HashMap<>(IndicatorValues.title(indicator));
        row.put("role", role);
        return row;
    }

    /** What the person answers for in the indicator, in Thai. */
    private static List<String> roles(Indicator indicator, String person) {
        List<String> roles = new ArrayList<>();
        if (person.equals(indicator.responsiblePerson())) {
            roles.add("ผู้รับผิดชอบ");
        }
        if (person.equals(indicator.supervisor())) {
            roles.add("ผู้กำกับดูแล");
        }
        indicator.keepers().stream()
                .filter(keeper -> keeper.person().equals(person))
                .findFirst()
                .ifPresent(keeper -> roles.add("ผู้จัดเก็บข้อมูล"));
        return roles;
    }
}
