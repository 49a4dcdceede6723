package amnuay.organization.spreadsheet;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The columns a spreadsheet must have.
 *
 * @param name the name of the sheet in a template, at most 31 characters
 */
public record SheetLayout(String name, List<Column> columns) {

    public SheetLayout {
        columns = List.copyOf(columns);
    }

    /** The headings that must be there, as a sentence quotes them. */
    String expected() {
        return columns.stream()
                .filter(Column::mustBeThere)
                .map(column -> "“" + column.heading() + "”")
                .collect(Collectors.joining(" "));
    }
}
