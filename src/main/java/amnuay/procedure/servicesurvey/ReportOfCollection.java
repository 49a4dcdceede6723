package amnuay.procedure.servicesurvey;

import amnuay.thai.ThaiDates;
import amnuay.thai.ThaiText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** How the answers of a year were collected, as the report tells it: from when to when, in which ways, from which schools. */
@Component
class ReportOfCollection {

    private final Surveys surveys;
    private final SurveyStatistics statistics;
    private final ReceivedSheets received;
    private final SurveyCourses courses;

    ReportOfCollection(Surveys surveys, SurveyStatistics statistics, ReceivedSheets received, SurveyCourses courses) {
        this.surveys = surveys;
        this.statistics = statistics;
        this.received = received;
        this.courses = courses;
    }

    Map<String, Object> of(int fiscalYear) {
        Survey survey = surveys.of(fiscalYear);
        SheetCounts sheets = received.of(fiscalYear);
        SurveyCourse course = courses.of(fiscalYear);
        List<LinkResult> links = statistics.links(fiscalYear);
        List<LinkResult> schools = links.stream()
                .filter(link -> link.link().kind() == LinkKind.SCHOOL)
                .toList();
        Map<String, Object> values = new HashMap<>();
        values.put("opened", ThaiDates.longDate(day(survey.opens())));
        values.put("closed", ThaiDates.longDate(day(survey.closes())));
        values.put("closedEarly", Objects.requireNonNullElse(course.earlyReason(), ""));
        values.put("note", course.note());
        values.put("sheets", ThaiText.digits(sheets.all()));
        values.put("ways", sheets.words());
        values.put("schoolCount", ThaiText.digits(schools.size()));
        values.put(
                "answeredSchools",
                ThaiText.digits(schools.stream()
                        .filter(school -> school.rate().received() > 0)
                        .count()));
        List<Map<String, Object>> rows =
                links.stream().map(ReportOfCollection::row).toList();
        values.put("links", rows);
        values.put("linksHidden", ReportRows.whyHidden(rows));
        return values;
    }

    private static Map<String, Object> row(LinkResult link) {
        Map<String, Object> row =
                ReportRows.rating(link.figure() == null ? null : link.figure().satisfaction(), link.hidden());
        row.put("name", SurveyText.cell(link.link().name()));
        row.put("received", ThaiText.digits(link.rate().received()));
        return row;
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(ThaiDates.ZONE).toLocalDate();
    }
}
