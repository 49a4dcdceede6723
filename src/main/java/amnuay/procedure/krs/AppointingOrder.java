package amnuay.procedure.krs;

import amnuay.document.Documents;
import amnuay.document.DraftRequest;
import amnuay.organization.Organization;
import amnuay.organization.PersonView;
import amnuay.organization.UnitView;
import amnuay.procedure.Letterhead;
import amnuay.thai.FiscalYear;
import amnuay.thai.ThaiDates;
import amnuay.thai.ThaiText;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writes the order that appoints everyone who answers for an indicator (step ๔). */
@Component
class AppointingOrder {

    private final OrderDraftRepository drafts;
    private final Indicators indicators;
    private final Organization organization;
    private final Letterhead letterhead;
    private final Documents documents;
    private final Clock clock;

    AppointingOrder(
            OrderDraftRepository drafts,
            Indicators indicators,
            Organization organization,
            Letterhead letterhead,
            Documents documents,
            Clock clock) {
        this.drafts = drafts;
        this.indicators = indicators;
        this.organization = organization;
        this.letterhead = letterhead;
        this.documents = documents;
        this.clock = clock;
    }

    /** @param cause the activity that asks for it: asked twice, it is written once */
    void write(String businessKey, FiscalYear year, String cause) {
        OrderDraft draft = drafts.findById(year.buddhistYear()).orElseThrow();
        List<Indicator> all = indicators.of(year.buddhistYear());
        Map<String, Object> values = new HashMap<>(letterhead.issuedByOffice());
        // the calendar year of the number; replaced by that of the date when the order gets one
        values.put("year", ThaiText.digits(ThaiDates.buddhistYear(LocalDate.now(clock))));
        values.put("fiscalYear", ThaiText.digits(year.buddhistYear()));
        values.put("reason", ThaiText.digits(draft.reason()));
        values.put("authority", ThaiText.digits(draft.authority()));
        values.put("duties", Lines.items(draft.duties()));
        values.put("effective", ThaiText.digits(draft.effective()));
        values.put("indicators", all.stream().map(this::row).toList());
        values.put("indicatorCount", ThaiText.digits(all.size()));
        documents.writeDraft(new DraftRequest(
                businessKey, Krs.APPOINTING_ORDER, "krs/appointing-order", values, cause, draft.draftedBy()));
    }

    private Map<String, Object> row(Indicator indicator) {
        Map<String, Object> row = new HashMap<>();
        row.put("code", ThaiText.digits(indicator.code()));
        row.put("name", ThaiText.digits(indicator.name()));
        row.put("weight", ThaiText.digits(indicator.weight().toPlainString()));
        row.put("unit", unit(indicator.responsibleUnit()));
        row.put("responsible", name(indicator.responsiblePerson()));
        row.put("responsiblePosition", position(indicator.responsiblePerson()));
        row.put("supervisor", name(indicator.supervisor()));
        row.put("supervisorPosition", position(indicator.supervisor()));
        row.put("keepers", indicator.keepers().stream().map(this::keeper).toList());
        return row;
    }

    private Map<String, Object> keeper(Keeper keeper) {
        return Map.of(
                "name", name(keeper.person()),
                "position", position(keeper.person()),
                "activity",
                        ThaiText.digits(Optional.ofNullable(keeper.activity()).orElse("")));
    }

    private String unit(String code) {
        return organization.unit(code).map(UnitView::name).orElse("");
    }

    private String name(String person) {
        return organization.person(person).map(PersonView::fullName).orElse(person);
    }

    private String position(String person) {
        return organization
                .person(person)
                .map(PersonView::position)
                .map(ThaiText::digits)
                .orElse("");
    }
}
