package amnuay.procedure;

import amnuay.deadline.ScheduledDate;
import amnuay.deadline.YearSchedule;
import amnuay.thai.ThaiDates;
import amnuay.thai.ThaiText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A year's schedule as the ปฏิทิน document prints it: values for a table of a template ({@code {{#schedule}}| {{number}} | {{label}} |
 * {{date}} | {{source}} | {{reason}} |{{/schedule}}}), with Thai digits.
 */
@Component
public class CalendarValues {

    private final YearSchedule schedule;

    CalendarValues(YearSchedule schedule) {
        this.schedule = schedule;
    }

    /**
     * The rows of the year: the steps in the order of the manual, then the rounds by date.
     *
     * @param businessKey for example {@code krs-2570}
     * @return for each row {@code number}, {@code label}, {@code date} ({@code ๓๑ มีนาคม ๒๕๗๐}, or what stands in its place), {@code
     *     source} and {@code reason} (empty where there is none)
     */
    @Transactional(readOnly = true)
    public List<Map<String, Object>> rows(String businessKey) {
        return numbered(schedule.of(businessKey));
    }

    /** As {@link #rows}, only what has a date, the earliest first. */
    @Transactional(readOnly = true)
    public List<Map<String, Object>> datedRows(String businessKey) {
        return numbered(schedule.of(businessKey).stream()
                .filter(row -> row.date() != null)
                .sorted(Comparator.comparing(ScheduledDate::date))
                .toList());
    }

    private static List<Map<String, Object>> numbered(List<ScheduledDate> rows) {
        List<Map<String, Object>> values = new ArrayList<>();
        for (ScheduledDate row : rows) {
            values.add(Map.of(
                    "number", ThaiText.digits(values.size() + 1),
                    "label", ThaiText.digits(row.label()),
                    "date", date(row),
                    "source", row.source().thaiName(),
                    "reason", ThaiText.digits(row.reason())));
        }
        return values;
    }

    private static String date(ScheduledDate row) {
        return row.day().map(ThaiDates::longDate).orElseGet(() -> ThaiText.digits(ScheduleLines.due(row)));
    }
}
