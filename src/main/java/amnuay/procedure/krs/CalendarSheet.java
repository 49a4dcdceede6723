package amnuay.procedure.krs;

import amnuay.document.Documents;
import amnuay.document.DraftRequest;
import amnuay.organization.Organization;
import amnuay.procedure.CalendarValues;
import amnuay.procedure.Letterhead;
import amnuay.thai.FiscalYear;
import amnuay.thai.ThaiDates;
import amnuay.thai.ThaiText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes the year's calendar (step ๗): rounds, due dates per indicator, days on which progress is asked for, deadlines of the steps. */
@Component
class CalendarSheet {

    static final String NAME = "calendar";

    private final YearCalendarRepository calendars;
    private final Rounds rounds;
    private final ProgressReports progress;
    private final Indicators indicators;
    private final CalendarValues schedule;
    private final Organization organization;
    private final Letterhead letterhead;
    private final Documents documents;

    CalendarSheet(
            YearCalendarRepository calendars,
            Rounds rounds,
            ProgressReports progress,
            Indicators indicators,
            CalendarValues schedule,
            Organization organization,
            Letterhead letterhead,
            Documents documents) {
        this.calendars = calendars;
        this.rounds = rounds;
        this.progress = progress;
        this.indicators = indicators;
        this.schedule = schedule;
        this.organization = organization;
        this.letterhead = letterhead;
        this.documents = documents;
    }

    /** @param cause the activity that asks for it: asked twice, it is written once */
    void write(String businessKey, FiscalYear year, String cause) {
        YearCalendar calendar = calendars.findById(year.buddhistYear()).orElseThrow();
        List<Round> all = rounds.of(year.buddhistYear());
        Map<String, Object> values = new HashMap<>(letterhead.memoFromGroup());
        values.put("fiscalYear", ThaiText.digits(year.buddhistYear()));
        values.put("rounds", all.stream().map(CalendarSheet::round).toList());
        values.put("indicators", indicators(year, all));
        List<Map<String, Object>> periods = progress.periods(year.buddhistYear()).stream()
                .map(CalendarSheet::period)
                .toList();
        values.put("periods", periods);
        values.put("hasPeriods", !periods.isEmpty());
        values.put("progressMonths", ThaiText.digits(calendar.progressMonths()));
        values.put("schedule", schedule.rows(businessKey));
        values.put("explanation", ThaiText.digits(calendar.explanation()));
        documents.writeDraft(new DraftRequest(businessKey, NAME, "krs/calendar", values, cause, calendar.plannedBy()));
    }

    private static Map<String, Object> round(Round round) {
        return Map.of(
                "name", ThaiText.digits(round.name()),
                "opens", ThaiDates.longDate(round.opens()),
                "warns", round.warningDays() == 0 ? "–" : ThaiDates.longDate(round.warns()),
                "closes", ThaiDates.longDate(round.closes()));
    }

    private List<Map<String, Object>> indicators(FiscalYear year, List<Round> all) {
        Names names = Names.in(organization);
        Map<String, RoundOverride> own = rounds.overrides(all).stream()
                .collect(Collectors.toMap(each -> key(each.roundId(), each.indicatorId()), each -> each));
        return indicators.of(year.buddhistYear()).stream()
                .map(indicator -> {
                    Map<String, Object> row = new HashMap<>(IndicatorValues.title(indicator));
                    row.put("responsible", names.person(indicator.responsiblePerson()));
                    row.put(
                            "dues",
                            all.stream()
                                    .map(round -> due(round, own.get(key(round.id(), indicator.id()))))
                                    .toList());
                    return row;
                })
                .toList();
    }

    private static Map<String, Object> due(Round round, RoundOverride own) {
        return Map.of(
                "round", ThaiText.digits(round.name()),
                "due",
                        ThaiDates.shortDate(Optional.ofNullable(own)
                                .map(each -> each.dueIn(round))
                                .orElse(round.closes())));
    }

    private static String key(UUID round, UUID indicator) {
        return round + "/" + indicator;
    }

    private static Map<String, Object> period(ProgressPeriod period) {
        return Map.of(
                "opens", ThaiDates.longDate(period.opens()),
                "closes", ThaiDates.longDate(period.closes()));
    }
}
