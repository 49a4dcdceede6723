package amnuay.procedure.krs;

import amnuay.thai.FiscalYear;
import amnuay.thai.ThaiDates;
import java.util.List;
import java.util.UUID;

/** A year's results as the page lists them: one row per indicator, one group of cells per round. */
record ResultsTable(int year, String label, List<Head> rounds, List<Row> rows, String total, long scored) {

    /** @param total weighted, of this round alone; empty while nothing is reported */
    record Head(UUID id, String name, String opens, String closes, String state, boolean closed, String total) {}

    /**
     * @param result null while the round has not opened
     * @param time whether the entry into KRS is on time, in Thai; empty while that is open
     */
    record Cell(
            UUID round,
            UUID result,
            String value,
            String score,
            String state,
            String badge,
            String time,
            boolean late,
            String due) {}

    record Row(
            UUID indicator,
            String code,
            String name,
            String weight,
            String target,
            List<Cell> cells,
            String score,
            String verdict,
            String badge) {}

    static ResultsTable of(Standing standing) {
        return new ResultsTable(
                standing.fiscalYear(),
                new FiscalYear(standing.fiscalYear()).label(),
                standing.rounds().stream().map(round -> head(round, standing)).toList(),
                standing.lines().stream().map(ResultsTable::row).toList(),
                Figure.fourDecimals(standing.total()),
                standing.scored());
    }

    private static Head head(Round round, Standing standing) {
        String state = round.isClosed() ? "ปิดแล้ว" : round.isOpened() ? "เปิดอยู่" : "ยังไม่เปิด";
        return new Head(
                round.id(),
                round.name(),
                ThaiDates.screenDate(round.opens()),
                ThaiDates.screenDate(round.closes()),
                state,
                round.isClosed(),
                Figure.fourDecimals(standing.total(round.id())));
    }

    private static Row row(Standing.Line line) {
        Indicator indicator = line.indicator();
        return new Row(
                indicator.id(),
                indicator.code(),
                indicator.name(),
                indicator.weight().toPlainString(),
                indicator.target(),
                line.cells().stream().map(ResultsTable::cell).toList(),
                Figure.fourDecimals(line.finalScore()),
                line.verdict().thaiName(),
                line.verdict() == Verdict.REACHED
                        ? "badge-good"
                        : line.verdict() == Verdict.MISSED ? "badge-bad" : "badge-quiet");
    }

    private static Cell cell(Standing.Cell cell) {
        ResultState state = cell.result().map(Result::state).orElse(null);
        return new Cell(
                cell.round().id(),
                cell.result().map(Result::id).orElse(null),
                Figure.plain(cell.value()),
                Figure.fourDecimals(cell.score()),
                state == null ? "ยังไม่เปิดรอบ" : state.thaiName(),
                badge(state),
                time(state, cell.late()),
                cell.late(),
                ThaiDates.screenDate(cell.due()));
    }

    static String badge(ResultState state) {
        if (state == null || state == ResultState.NOT_REPORTED) {
            return "badge-quiet";
        }
        return state == ResultState.ENTERED ? "badge-good" : "badge-warn";
    }

    static String time(ResultState state, boolean late) {
        if (state == ResultState.ENTERED) {
            return late ? "บันทึกล่าช้า" : "ทันกำหนด";
        }
        return late ? "เลยกำหนด" : "";
    }
}
