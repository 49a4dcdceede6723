package amnuay.procedure.krs;

import amnuay.thai.Refusal;
import amnuay.thai.ThaiDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An indicator's due date and team in a round, as they are typed. Rows without a person count for nothing.
 *
 * @param due empty for the round's close
 * @param yearsTeam whether the year's team works in this round too; then the names do not count; null for a box that is not ticked
 * @param keepers login names, row by row beside {@code activities}
 */
record AssignmentForm(String due, Boolean yearsTeam, String supervisor, List<String> keepers, List<String> activities) {

    private static final int SPARE_ROWS = 2;

    /** A keeper's row. */
    record Row(String person, String activity) {}

    static AssignmentForm of(LocalDate due, Team team) {
        return new AssignmentForm(
                ThaiDates.typed(due),
                false,
                team.supervisor(),
                team.keepers().stream().map(Keeper::person).toList(),
                team.keepers().stream()
                        .map(keeper -> keeper.activity() == null ? "" : keeper.activity())
                        .toList());
    }

    /**
     * @return null for the round's close
     * @throws Refusal when it cannot be read
     */
    LocalDate due(Round round) {
        LocalDate day = due == null || due.isBlank() ? null : ThaiDates.parse(due);
        return round.closes().equals(day) ? null : day;
    }

    /** @return null for the year's team */
    Team team(Indicator indicator) {
        Team named = new Team(
                supervisor == null || supervisor.isBlank() ? null : supervisor,
                filled().stream()
                        .map(row -> new Keeper(row.person(), row.activity().strip()))
                        .toList());
        return Boolean.TRUE.equals(yearsTeam) || named.equals(indicator.team()) ? null : named;
    }

    /** What is filled and some spare rows. */
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>(filled());
        for (int spare = 0; spare < SPARE_ROWS; spare++) {
            rows.add(new Row("", ""));
        }
        return rows;
    }

    /** Login names of everybody in it. */
    List<String> named() {
        return Stream.concat(
                        Stream.of(supervisor == null ? "" : supervisor),
                        filled().stream().map(Row::person))
                .filter(person -> !person.isBlank())
                .toList();
    }

    private List<Row> filled() {
        List<Row> rows = new ArrayList<>();
        for (int number = 0; keepers != null && number < keepers.size(); number++) {
            String person = keepers.get(number);
            boolean hasActivity = activities != null && number < activities.size() && activities.get(number) != null;
            if (person != null && !person.isBlank()) {
                rows.add(new Row(person, hasActivity ? activities.get(number) : ""));
            }
        }
        return rows;
    }
}
