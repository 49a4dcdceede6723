package amnuay.procedure.krs;

import amnuay.document.Documents;
import amnuay.document.DraftRequest;
import amnuay.organization.Organization;
import amnuay.organization.PersonView;
import amnuay.procedure.Letterhead;
import amnuay.thai.ThaiText;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The report card of one indicator in one round (รายงานผลรายตัวชี้วัด), filed once the result has passed both checks (step ๙). */
@Component
class ReportCard {

    private final Results results;
    private final Rounds rounds;
    private final Indicators indicators;
    private final ResultTeams teams;
    private final ResultValues values;
    private final Letterhead letterhead;
    private final Organization organization;
    private final Documents documents;

    ReportCard(
            Results results,
            Rounds rounds,
            Indicators indicators,
            ResultTeams teams,
            ResultValues values,
            Letterhead letterhead,
            Organization organization,
            Documents documents) {
        this.results = results;
        this.rounds = rounds;
        this.indicators = indicators;
        this.teams = teams;
        this.values = values;
        this.letterhead = letterhead;
        this.organization = organization;
        this.documents = documents;
    }

    /** The name of a result's card among the documents of its year. */
    static String documentOf(UUID result) {
        return "report-card-" + result;
    }

    /** @param cause the activity that asks for it: asked twice, it is written once */
    void write(String businessKey, UUID resultId, String cause) {
        Result result = results.get(resultId);
        Indicator indicator = indicators.get(result.indicatorId());
        Round round = rounds.get(result.roundId());
        Names names = Names.in(organization);
        Map<String, Object> card = new HashMap<>(letterhead.issuedByOffice());
        card.putAll(IndicatorValues.of(indicator, names));
        card.putAll(values.of(businessKey, indicator, result));
        card.put("fiscalYear", ThaiText.digits(indicator.fiscalYear()));
        card.put("round", ThaiText.digits(round.name()));
        card.put("supervisor", person(names, teams.of(result).supervisor()));
        card.put(
                "keepers",
                teams.of(result).keepers().stream()
                        .map(keeper -> keeper(names, keeper))
                        .toList());
        String document = documentOf(resultId);
        documents.writeDraft(
                new DraftRequest(businessKey, document, "krs/report-card", card, cause, result.submittedBy()));
        documents.approve(businessKey, document);
        documents.file(businessKey, document, cause);
    }

    private static Map<String, Object> keeper(Names names, Keeper keeper) {
        Map<String, Object> shown = new HashMap<>(person(names, keeper.person()));
        shown.put("activity", keeper.activity() == null ? "" : ThaiText.digits(keeper.activity()));
        return shown;
    }

    private static Map<String, Object> person(Names names, String person) {
        return Map.of(
                "name", names.person(person),
                "position", names.position(person),
                "phone",
                        names.find(person)
                                .map(PersonView::phone)
                                .map(ThaiText::digits)
                                .orElse(""));
    }
}
