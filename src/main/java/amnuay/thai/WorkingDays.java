package amnuay.thai;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Counts in days on which the office is open: Monday to Friday without the given holidays (substitution days included). */
public final class WorkingDays {

    private final Set<LocalDate> holidays;

    /** @param holidays every day on which the office is closed; days on weekends are allowed and change nothing */
    public WorkingDays(Set<LocalDate> holidays) {
        this.holidays = Set.copyOf(holidays);
    }

    public boolean isWorkingDay(LocalDate day) {
        return !isWeekend(day) && !holidays.contains(day);
    }

    /** The first working day after the day. */
    public LocalDate next(LocalDate day) {
        return onOrAfter(day.plusDays(1));
    }

    /** The day itself if the office is open, else the next working day. */
    public LocalDate onOrAfter(LocalDate day) {
        LocalDate candidate = day;
        while (!isWorkingDay(candidate)) {
            candidate = candidate.plusDays(1);
        }
        return candidate;
    }

    /**
     * The day that is so many working days after the day (not counting the day itself), or before it if the count is negative.
     * Nought gives {@link #onOrAfter}.
     */
    public LocalDate plus(LocalDate day, int count) {
        if (count == 0) {
            return onOrAfter(day);
        }
        int direction = Integer.signum(count);
        LocalDate reached = day;
        for (int left = Math.abs(count); left > 0; ) {
            reached = reached.plusDays(direction);
            if (isWorkingDay(reached)) {
                left--;
            }
        }
        return reached;
    }

    /**
     * How many working days lie after {@code from} up to and including {@code to}: today to today is 0, Friday to Monday is 1.
     * Negative if {@code to} is earlier.
     */
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    /**
     * The substitution days that yearly holidays on weekends bring (cabinet, 1 May 2544, นร 0205/ว 83, and 3 February 2547,
     * นร 0504/ว 38): the next working day, at most one for holidays that follow each other without a gap. The cabinet may decide
     * otherwise, so this is a proposal.
     *
     * @param yearlyHolidays the holidays themselves, without substitution days
     */
    public static SortedSet<LocalDate> substitutes(Collection<LocalDate> yearlyHolidays) {
        SortedSet<LocalDate> closed = new TreeSet<>(yearlyHolidays);
        SortedSet<LocalDate> substitutes = new TreeSet<>();
        boolean owed = false;
        for (LocalDate holiday : new TreeSet<>(yearlyHolidays)) {
            owed |= isWeekend(holiday);
            boolean lastOfRun = !closed.contains(holiday.plusDays(1));
            if (owed && lastOfRun) {
                LocalDate substitute = new WorkingDays(closed).next(holiday);
                closed.add(substitute);
                substitutes.add(substitute);
            }
            owed &= !lastOfRun;
        }
        return substitutes;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
