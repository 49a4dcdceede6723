package amnuay.procedure.esastandards;

import amnuay.thai.Refusal;
import amnuay.thai.ThaiDates;
import amnuay.thai.ThaiText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What stands in the fields of the page that enters a year's calendar, right or wrong. */
record CalendarFields(
        List<String> names,
        List<String> opens,
        List<String> closes,
        String assessmentOpens,
        String assessmentDue,
        String monitoringMonths,
        String explanation) {

    private static final int ROWS = 4;

    CalendarFields {
        names = names == null ? List.of() : names;
        opens = opens == null ? List.of() : opens;
        closes = closes == null ? List.of() : closes;
    }

    /** A round's fields. */
    record Row(String name, String opens, String closes) {}

    static CalendarFields of(List<ProgressRound> rounds, StandardsCalendar calendar) {
        return new CalendarFields(
                rounds.stream().map(ProgressRound::name).toList(),
                rounds.stream().map(round -> ThaiDates.typed(round.opens())).toList(),
                rounds.stream().map(round -> ThaiDates.typed(round.closes())).toList(),
                ThaiDates.typed(calendar.assessmentOpens()),
                ThaiDates.typed(calendar.assessmentDue()),
                Integer.toString(calendar.monitoringMonths()),
                calendar.explanation());
    }

    static CalendarFields empty() {
        return new CalendarFields(List.of(), List.of(), List.of(), "", "", "3", "");
    }

    /** The rounds and a few empty rows; read by the page. */
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (int row = 0; row < Math.max(ROWS, names.size() + 1); row++) {
            rows.add(new Row(at(names, row), at(opens, row), at(closes, row)));
        }
        return rows;
    }

    /** @throws Refusal when a date or number cannot be read */
    CalendarPlan plan() {
        List<CalendarPlan.PlannedRound> rounds = rows().stream()
                .filter(row -> !row.name().isBlank())
                .map(row -> new CalendarPlan.PlannedRound(
                        row.name(), ThaiDates.parse(row.opens()), ThaiDates.parse(row.closes())))
                .toList();
        return new CalendarPlan(
                rounds,
                ThaiDates.parse(assessmentOpens),
                ThaiDates.parse(assessmentDue),
                months(),
                Texts.given(explanation));
    }

    private int months() {
        String typed =
                ThaiText.arabic(Objects.requireNonNullElse(monitoringMonths, "").strip());
        if (!typed.matches("[1-9]|1[0-2]")) {
            throw new Refusal("กำกับติดตามได้ทุก 1 ถึง 12 เดือน แต่พบ “" + monitoringMonths + "”");
        }
        return Integer.parseInt(typed);
    }

    private static String at(List<String> values, int row) {
        return row < values.size() ? values.get(row) : "";
    }
}
