package amnuay.procedure.esastandards;

import amnuay.organization.Organization;
import amnuay.procedure.EvidenceArchive;
import amnuay.thai.ThaiText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The points of a year as the book tells of them: standard by standard and indicator by indicator. */
@Component
class SarPoints {

    /** Chapters ๑ and ๒ come before the standards. */
    private static final int FIRST_CHAPTER = 3;

    private final EvidenceArchive archive;
    private final Organization organization;

    SarPoints(EvidenceArchive archive, Organization organization) {
        this.archive = archive;
        this.organization = organization;
    }

    Map<String, Object> of(String businessKey, YearStanding standing) {
        EsaNames names = EsaNames.in(organization);
        Map<PointStanding, Map<String, Object>> told = new LinkedHashMap<>();
        List<Map<String, Object>> evidence = new ArrayList<>();
        for (PointStanding point : standing.points()) {
            List<Map<String, Object>> proofs = evidence(businessKey, point);
            told.put(point, point(standing, point, names, proofs));
            evidence.addAll(proofs);
        }
        return Map.of("standards", standards(standing, told), "evidence", evidence);
    }

    private static List<Map<String, Object>> standards(
            YearStanding standing, Map<PointStanding, Map<String, Object>> told) {
        List<Map<String, Object>> standards = new ArrayList<>();
        standing.byStandard().forEach((number, points) -> {
            Map<String, Object> standard = new HashMap<>(heading(standing));
            standard.put("number", ThaiText.digits(number));
            standard.put("chapter", ThaiText.digits(standards.size() + FIRST_CHAPTER));
            standard.put("name", ThaiText.digits(points.get(0).point().standardName()));
            standard.put("mean", SarOverview.mean(points, PointStanding::level));
            standard.put("targetMean", SarOverview.mean(points, PointStanding::target));
            standard.put("lastYearMean", SarOverview.mean(points, PointStanding::lastYear));
            standard.put("charted", points.stream().map(told::get).toList());
            standard.put("indicators", indicators(standing, points, told));
            standards.add(standard);
        });
        return standards;
    }

    private static Map<String, Object> heading(YearStanding standing) {
        return Map.of(
                "lastYear", ThaiText.digits(standing.fiscalYear() - 1),
                "thisYear", ThaiText.digits(standing.fiscalYear()),
                "highest", ThaiText.digits(standing.highest()));
    }

    private static List<Map<String, Object>> indicators(
            YearStanding standing, List<PointStanding> points, Map<PointStanding, Map<String, Object>> told) {
        Map<String, List<PointStanding>> byIndicator = points.stream()
                .collect(Collectors.groupingBy(
                        point -> point.point().indicatorNumber(), LinkedHashMap::new, Collectors.toList()));
        List<Map<String, Object>> indicators = new ArrayList<>();
        byIndicator.forEach((number, of) -> {
            Map<String, Object> indicator = new HashMap<>(heading(standing));
            indicator.put("number", ThaiText.digits(number));
            indicator.put("name", ThaiText.digits(of.get(0).point().indicatorName()));
            indicator.put("points", of.stream().map(told::get).toList());
            indicators.add(indicator);
        });
        return indicators;
    }

    private static Map<String, Object> point(
            YearStanding standing, PointStanding point, EsaNames names, List<Map<String, Object>> proofs) {
        PointView view = point.point();
        Map<String, Object> values = new HashMap<>();
        values.put("code", ThaiText.digits(view.code()));
        values.put("name", ThaiText.digits(view.name()));
        values.put("responsible", names.person(view.responsiblePerson()));
        values.put("unit", names.unit(view.responsibleUnit()));
        values.put("expectedOutput", ThaiText.digits(Texts.given(view.expectedOutput())));
        values.put("lastYearSeries", "ปี " + ThaiText.digits(standing.fiscalYear() - 1));
        values.put("thisYearSeries", "ปี " + ThaiText.digits(standing.fiscalYear()));
        values.put("before", number(point.lastYear()));
        values.put("target", number(point.target()));
        values.put("level", number(point.level()));
        values.put("levelName", ThaiText.digits(standing.nameOf(point.level())));
        values.put("verdict", point.verdict());
        values.put("change", ThaiText.digits(point.change()));
        values.put("result", said(point, SelfAssessment::result));
        values.put("obstacles", said(point, SelfAssessment::obstacles));
        values.put("development", said(point, SelfAssessment::development));
        values.put("works", works(point));
        values.put("hasWorks", !works(point).isEmpty());
        values.put("proofs", proofs);
        values.put("hasProofs", !proofs.isEmpty());
        return values;
    }

    private static List<Map<String, Object>> works(PointStanding point) {
        return point.current().map(current -> Texts.items(current.works())).orElse(List.of());
    }

    private static String said(PointStanding point, Function<SelfAssessment, String> words) {
        return point.current().map(words).map(ThaiText::digits).orElse("");
    }

    private static String number(Integer level) {
        return level == null ? "–" : ThaiText.digits(level);
    }

    private List<Map<String, Object>> evidence(String businessKey, PointStanding point) {
        List<Map<String, Object>> rows = new ArrayList<>();
        archive.of(businessKey, point.point().id().toString()).stream()
                .filter(proof -> proof.evidenceKey().equals(AssessPoint.EVIDENCE))
                .forEach(proof -> rows.add(Map.of(
                        "code", ThaiText.digits(point.point().code()),
                        "number", ThaiText.digits(rows.size() + 1),
                        "file", ThaiText.digits(proof.fileName()))));
        return rows;
    }
}
