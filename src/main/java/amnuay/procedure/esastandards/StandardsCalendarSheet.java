package amnuay.procedure.esastandards;

import amnuay.document.DocumentSummary;
import amnuay.procedure.CalendarValues;
import amnuay.procedure.Letterhead;
import amnuay.procedure.Paper;
import amnuay.procedure.PaperRequest;
import amnuay.thai.ThaiDates;
import amnuay.thai.ThaiText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The year's calendar (step ๓): rounds of progress, self-assessment, deadlines of the steps; filed, it is told to everybody. */
@Component
class StandardsCalendarSheet implements Paper {

    private final YearCalendars calendars;
    private final CalendarValues schedule;
    private final Letterhead letterhead;
    private final EsaEverybody everybody;

    StandardsCalendarSheet(
            YearCalendars calendars, CalendarValues schedule, Letterhead letterhead, EsaEverybody everybody) {
        this.calendars = calendars;
        this.schedule = schedule;
        this.letterhead = letterhead;
        this.everybody = everybody;
    }

    @Override
    public String procedure() {
        return EsaStandards.KEY;
    }

    @Override
    public String name() {
        return EsaStandards.CALENDAR;
    }

    @Override
    public String template() {
        return "esa-standards/calendar";
    }

    @Override
    public Map<String, Object> values(PaperRequest request) {
        int year = request.year().buddhistYear();
        StandardsCalendar calendar = calendars.get(year);
        Map<String, Object> values = new HashMap<>(letterhead.memoFromGroup());
        values.put("rounds", rounds(year));
        values.put("assessmentOpens", ThaiDates.longDate(calendar.assessmentOpens()));
        values.put("assessmentDue", ThaiDates.longDate(calendar.assessmentDue()));
        values.put("monitoringMonths", ThaiText.digits(calendar.monitoringMonths()));
        values.put("schedule", schedule.rows(request.businessKey()));
        return values;
    }

    @Override
    public void filed(DocumentSummary sheet, PaperRequest request) {
        int year = request.year().buddhistYear();
        calendars.publish(year);
        everybody.tell(
                sheet.businessKey() + ":calendar:" + sheet.version(),
                "esa-standards/calendar-published",
                Map.of(
                        "fiscalYear", ThaiText.digits(year),
                        "rounds", rounds(year),
                        "assessmentDue", ThaiDates.longDate(calendars.get(year).assessmentDue())),
                "/office/files/" + sheet.pdfFile());
    }

    private List<Map<String, String>> rounds(int year) {
        return calendars.rounds(year).stream()
                .map(round -> Map.of(
                        "name", ThaiText.digits(round.name()),
                        "opens", ThaiDates.longDate(round.opens()),
                        "closes", ThaiDates.longDate(round.closes())))
                .toList();
    }
}
