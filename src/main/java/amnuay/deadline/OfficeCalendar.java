package amnuay.deadline;

import amnuay.thai.WorkingDays;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The office's days off, as they stand in the database at this moment: another node may have changed them a second ago. */
@Component
@Transactional(readOnly = true)
public class OfficeCalendar {

    private final Holidays holidays;
    private final HolidayYears years;
    private final Clock clock;

    OfficeCalendar(Holidays holidays, HolidayYears years, Clock clock) {
        this.holidays = holidays;
        this.years = years;
        this.clock = clock;
    }

    /** Read once for a whole list of due dates; one query. A year without holidays in the table knows only its weekends. */
    public WorkingDays workingDays() {
        return new WorkingDays(holidays.findAll().stream().map(Holiday::day).collect(Collectors.toSet()));
    }

    /** Whether the office is open on the day that its clock shows. */
    public boolean isOpenToday() {
        return workingDays().isWorkingDay(LocalDate.now(clock));
    }

    /**
     * Whether the holidays of the calendar year were compared with the cabinet's list.
     *
     * @param ceYear for example 2027
     */
    public boolean confirmed(int ceYear) {
        return years.findById(ceYear).map(HolidayYear::confirmed).orElse(false);
    }
}
