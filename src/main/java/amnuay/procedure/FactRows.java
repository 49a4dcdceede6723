package amnuay.procedure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;

/** Reads the rows that come by the thousand column by column: finding the columns by reflection costs more than the statement. */
final class FactRows {

    private FactRows() {}

    static YearFacts.Attached attached(ResultSet row, int number) throws SQLException {
        return new YearFacts.Attached(
                row.getString(1),
                row.getInt(2),
                row.getString(3),
                row.getString(4),
                row.getObject(5, UUID.class),
                row.getString(6),
                row.getLong(7),
                row.getString(8),
                instant(row, 9));
    }

    static YearFacts.Mark mark(ResultSet row, int number) throws SQLException {
        return new YearFacts.Mark(
                row.getString(1),
                row.getInt(2),
                row.getInt(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                instant(row, 7),
                row.getString(8),
                instant(row, 9),
                row.getString(10),
                instant(row, 11));
    }

    static YearFacts.Deed deed(ResultSet row, int number) throws SQLException {
        return new YearFacts.Deed(
                row.getString(1),
                row.getInt(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                instant(row, 7));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}
