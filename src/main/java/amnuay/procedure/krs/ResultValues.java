package amnuay.procedure.krs;

import amnuay.procedure.EvidenceArchive;
import amnuay.thai.ThaiDates;
import amnuay.thai.ThaiText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A result as the templates of report card and annual report name its parts; all texts in Thai digits, "" for what is open. */
@Component
class ResultValues {

    private static final String NONE = "";

    private final EvidenceArchive archive;

    ResultValues(EvidenceArchive archive) {
        this.archive = archive;
    }

    Map<String, Object> of(String businessKey, Indicator indicator, Result result) {
        Map<String, Object> values = new HashMap<>();
        values.put("value", ThaiText.digits(Figure.plain(result.value())));
        values.put("score", ThaiText.digits(Figure.fourDecimals(result.score())));
        values.put("weighted", ThaiText.digits(weighted(indicator, result.score())));
        values.put("explanation", ThaiText.digits(result.explanation()));
        values.put("supportingFactors", ThaiText.digits(result.supportingFactors()));
        values.put("obstacles", ThaiText.digits(result.obstacles()));
        values.put("suggestions", ThaiText.digits(result.suggestions()));
        values.put("verdict", Verdict.of(indicator, result.value()).thaiName());
        values.put("enteredAt", entered(result));
        values.put("reference", result.krsReference() == null ? NONE : ThaiText.digits(result.krsReference()));
        values.put("proofs", proofs(businessKey, result));
        return values;
    }

    /** The result's share in a total of weights that add up to 100: four decimals, or empty without a score. */
    static String weighted(Indicator indicator, BigDecimal score) {
        return score == null
                ? NONE
                : Figure.fourDecimals(score.multiply(indicator.weight()).movePointLeft(2));
    }

    /** The numbered evidence of a result. */
    List<Map<String, Object>> proofs(String businessKey, Result result) {
        List<Map<String, Object>> rows = new ArrayList<>();
        archive.of(businessKey, result.id().toString())
                .forEach(proof -> rows.add(
                        Map.of("number", ThaiText.digits(rows.size() + 1), "file", ThaiText.digits(proof.fileName()))));
        return rows;
    }

    private static String entered(Result result) {
        return result.krsEnteredAt() == null
                ? NONE
                : ThaiDates.longDate(
                        result.krsEnteredAt().atZone(ThaiDates.ZONE).toLocalDate());
    }
}
