package amnuay.deadline;

import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a step says when it is due, read from the extension properties of its user task. */
public sealed interface Deadline {

    /** {@code deadlineDate = --03-31}: a day inside the fiscal year. */
    record OnDay(MonthDay day) implements Deadline {}

    /** {@code deadlineWorkingDays = 5}: so many working days after the step opens. */
    record WorkingDaysAfterOpening(int days) implements Deadline {

        public WorkingDaysAfterOpening {
            if (days < 1 || days > 366) {
                throw new IllegalArgumentException("deadlineWorkingDays must be 1 to 366, not " + days);
            }
        }
    }

    /** {@code deadline = announced}: the day comes from outside later; no alarm before it is known. */
    record Announced() implements Deadline {}

    /** The names of the extension properties that speak of deadlines. */
    List<String> PROPERTIES = List.of("deadlineDate", "deadlineWorkingDays", "deadline");

    /**
     * @param properties all extension properties of a user task; those that do not speak of deadlines are ignored
     * @return empty if none speaks of a deadline
     * @throws IllegalArgumentException for more than one, or an unreadable one: a mistake in the diagram
     */
    static Optional<Deadline> parse(Map<String, String> properties) {
        List<String> given = PROPERTIES.stream().filter(properties::containsKey).toList();
        if (given.size() > 1) {
            throw new IllegalArgumentException("A step has one deadline, not several: " + given);
        }
        return given.stream().findFirst().map(name -> of(name, properties.get(name)));
    }

    private static Deadline of(String name, String value) {
        return switch (name) {
            case "deadlineDate" -> new OnDay(monthDay(value));
            case "deadlineWorkingDays" -> new WorkingDaysAfterOpening(number(value));
            default -> announced(value);
        };
    }

    private static MonthDay monthDay(String value) {
        try {
            return MonthDay.parse(value);
        } catch (DateTimeParseException unreadable) {
            throw new IllegalArgumentException("deadlineDate must look like --03-31, not " + value, unreadable);
        }
    }

    private static int number(String value) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException unreadable) {
            throw new IllegalArgumentException("deadlineWorkingDays must be a whole number, not " + value, unreadable);
        }
    }

    private static Deadline announced(String value) {
        if (!value.equals("announced")) {
            throw new IllegalArgumentException("deadline can only be \"announced\", not " + value);
        }
        return new Announced();
    }
}
