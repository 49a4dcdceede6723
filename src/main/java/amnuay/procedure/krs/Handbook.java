package amnuay.procedure.krs;

import amnuay.document.Documents;
import amnuay.document.DraftRequest;
import amnuay.organization.Organization;
import amnuay.procedure.Letterhead;
import amnuay.thai.FiscalYear;
import amnuay.thai.ThaiDates;
import amnuay.thai.ThaiText;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes the handbook of the year (step ๕) from its indicators, teams and rounds. */
@Component
class Handbook {

    static final String NAME = "handbook";

    private final HandbookDraftRepository drafts;
    private final FrameworkReceiptRepository receipts;
    private final Indicators indicators;
    private final Rounds rounds;
    private final Organization organization;
    private final Letterhead letterhead;
    private final Documents documents;
    private final Clock clock;

    Handbook(
            HandbookDraftRepository drafts,
            FrameworkReceiptRepository receipts,
            Indicators indicators,
            Rounds rounds,
            Organization organization,
            Letterhead letterhead,
            Documents documents,
            Clock clock) {
        this.drafts = drafts;
        this.receipts = receipts;
        this.indicators = indicators;
        this.rounds = rounds;
        this.organization = organization;
        this.letterhead = letterhead;
        this.documents = documents;
        this.clock = clock;
    }

    /** @param cause the activity that asks for it: asked twice, it is written once */
    void write(String businessKey, FiscalYear year, String cause) {
        HandbookDraft draft = drafts.findById(year.buddhistYear()).orElseThrow();
        List<Indicator> all = indicators.of(year.buddhistYear());
        Names names = Names.in(organization);
        Map<String, Object> values = new HashMap<>(letterhead.letterFromOffice());
        values.put("fiscalYear", ThaiText.digits(year.buddhistYear()));
        values.put("written", monthAndYear(LocalDate.now(clock)));
        values.put("foreword", Lines.items(draft.foreword()));
        values.put("guidance", Lines.items(draft.guidance()));
        values.put("components", components(all));
        values.put("indicatorCount", ThaiText.digits(all.size()));
        values.put(
                "indicators",
                all.stream().map(each -> IndicatorValues.of(each, names)).toList());
        List<Map<String, Object>> rounds = rounds(year);
        values.put("rounds", rounds);
        values.put("hasRounds", !rounds.isEmpty());
        values.putAll(framework(year));
        values.putAll(order(businessKey));
        documents.writeDraft(new DraftRequest(businessKey, NAME, "krs/handbook", values, cause, draft.draftedBy()));
    }

    /** How the framework divides the weight; indicators without a component stand under ตัวชี้วัด. */
    private static List<Map<String, Object>> components(List<Indicator> all) {
        Map<String, List<Indicator>> byComponent = all.stream()
                .collect(Collectors.groupingBy(
                        each -> each.component().isBlank() ? "ตัวชี้วัด" : each.component(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<Map<String, Object>> rows = new ArrayList<>();
        byComponent.forEach((component, members) -> rows.add(Map.of(
                "component", ThaiText.digits(component),
                "count", ThaiText.digits(members.size()),
                "weight", ThaiText.digits(IndicatorValues.weight(members)))));
        return rows;
    }

    private List<Map<String, Object>> rounds(FiscalYear year) {
        return rounds.of(year.buddhistYear()).stream()
                .map(round -> Map.<String, Object>of(
                        "name", ThaiText.digits(round.name()),
                        "opens", ThaiDates.longDate(round.opens()),
                        "closes", ThaiDates.longDate(round.closes())))
                .toList();
    }

    private Map<String, Object> framework(FiscalYear year) {
        Optional<FrameworkReceipt> receipt = receipts.findById(year.buddhistYear());
        return Map.of(
                "frameworkReference",
                receipt.map(FrameworkReceipt::letterReference)
                        .map(ThaiText::digits)
                        .orElse(""),
                "frameworkDate",
                receipt.map(FrameworkReceipt::letterDate)
                        .map(ThaiDates::longDate)
                        .orElse(""));
    }

    /** The order that appoints the teams; a year taken over from paper may have none here. */
    private Map<String, Object> order(String businessKey) {
        return documents
                .find(businessKey, Krs.APPOINTING_ORDER)
                .filter(order -> order.number() != null)
                .map(order -> Map.<String, Object>of(
                        "orderNumber", ThaiText.digits(order.numberOfYear()),
                        "orderDate", ThaiDates.longDate(order.dated())))
                .orElse(Map.of("orderNumber", "", "orderDate", ""));
    }

    private static String monthAndYear(LocalDate day) {
        String whole = ThaiDates.longDate(day);
        return whole.substring(whole.indexOf(' ') + 1);
    }
}
