package amnuay.procedure;

import amnuay.thai.FiscalYear;
import java.util.List;
import java.util.Optional;

/** What a procedure that is scored in rounds tells the director of a year; texts are Thai and ready to read. */
public interface RoundScores {

    /** Empty for a year in which nothing is scored. */
    Optional<ScoreTable> of(FiscalYear year);

    /**
     * One line per indicator, one cell per round.
     *
     * @param page path of the application where the whole table is
     */
    record ScoreTable(String title, String page, List<ScoredRound> rounds, List<ScoredLine> lines) {}

    /** @param total of this round, four decimals; empty while nothing is scored */
    record ScoredRound(String name, String dates, String state, String total) {}

    /** @param cells in the order of the rounds */
    record ScoredLine(String code, String name, List<ScoreCell> cells) {}

    /**
     * An indicator in a round.
     *
     * @param score four decimals; empty while nothing is reported
     * @param level how good the score is, of the best that its scale gives
     * @param state how far the report has come
     * @param late whether it came late or has not come although it is over
     * @param page path of the application where it is; null while the round has not opened
     */
    record ScoreCell(String score, Level level, String state, boolean late, String page) {}

    /** Four fifths of the best score and more, three fifths and more, less, and none at all. */
    enum Level {
        HIGH("สูง"),
        MIDDLE("ปานกลาง"),
        LOW("ต่ำ"),
        NONE("ยังไม่มีคะแนน");

        private final String thaiName;

        Level(String thaiName) {
            this.thaiName = thaiName;
        }

        public String thaiName() {
            return thaiName;
        }
    }
}
