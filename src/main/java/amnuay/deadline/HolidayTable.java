package amnuay.deadline;

import amnuay.thai.Refusal;
import amnuay.thai.ThaiDates;
import amnuay.thai.WorkingDays;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The office's days off by calendar year. The cabinet adds, moves and withdraws days also in the middle of a year: whoever changes one
 * publishes {@link HolidaysChanged} in the same transaction. Years are Buddhist calendar years (2570 = 2027), not fiscal years.
 */
@Component
@Transactional
public class HolidayTable {

    private static final int ERA = 543;

    private final Holidays holidays;
    private final HolidayYears years;
    private final OfficeCalendar calendar;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HolidayTable(
            Holidays holidays,
            HolidayYears years,
            OfficeCalendar calendar,
            ApplicationEventPublisher events,
            Clock clock) {
        this.holidays = holidays;
        this.years = years;
        this.calendar = calendar;
        this.events = events;
        this.clock = clock;
    }

    /** The year's days off in order. */
    @Transactional(readOnly = true)
    public List<HolidayEntry> of(int buddhistYear) {
        int year = ceYear(buddhistYear);
        return holidays.findByDayBetweenOrderByDay(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).stream()
                .map(Holiday::entry)
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<HolidayEntry> on(LocalDate day) {
        return holidays.findById(day).map(Holiday::entry);
    }

    /** When the year was compared with the cabinet's list; empty while nobody has. */
    @Transactional(readOnly = true)
    public Optional<Instant> confirmedAt(int buddhistYear) {
        return years.findById(ceYear(buddhistYear)).map(HolidayYear::confirmedAt);
    }

    /**
     * Adds a day off.
     *
     * @throws Refusal when one is entered for that day already
     */
    public void add(HolidayEntry holiday) {
        on(holiday.day()).ifPresent(HolidayTable::refuseSecond);
        put(holiday);
    }

    /**
     * Changes a day off, also to another day of the same year.
     *
     * @throws Refusal when there is no such day off any more, or the new day is taken
     */
    public void change(LocalDate former, HolidayEntry holiday) {
        if (former.equals(holiday.day())) {
            require(former);
            put(holiday);
            return;
        }
        on(holiday.day()).ifPresent(HolidayTable::refuseSecond);
        WorkingDays before = calendar.workingDays();
        holidays.delete(require(former));
        holidays.save(new Holiday(holiday));
        events.publishEvent(new HolidaysChanged(before));
    }

    /** Enters a day off; one that is entered for that day already is replaced. */
    public void put(HolidayEntry holiday) {
        WorkingDays before = calendar.workingDays();
        holidays.save(new Holiday(holiday));
        events.publishEvent(new HolidaysChanged(before));
    }

    /** Makes it a working day again. */
    public void remove(LocalDate day) {
        WorkingDays before = calendar.workingDays();
        holidays.delete(require(day));
        events.publishEvent(new HolidaysChanged(before));
    }

    /**
     * Enters what the rules say and nobody has entered yet; asked again, it adds only what is missing.
     *
     * @return what was added
     * @throws Refusal when the year is confirmed
     */
    public List<HolidayEntry> propose(int buddhistYear) {
        if (confirmedAt(buddhistYear).isPresent()) {
            throw Refusal.conflict("ปฏิทินวันหยุดปี " + buddhistYear
                    + " ยืนยันแล้ว ระบบจึงไม่เติมวันหยุดตามกฎ หากมีมติเพิ่มเติม กรุณาเพิ่มเป็นรายวัน");
        }
        List<HolidayEntry> proposal = HolidayRules.proposal(ceYear(buddhistYear), of(buddhistYear));
        WorkingDays before = calendar.workingDays();
        holidays.saveAll(proposal.stream().map(Holiday::new).toList());
        events.publishEvent(new HolidaysChanged(before));
        return proposal;
    }

    /**
     * Notes that somebody compared the year with the cabinet's list.
     *
     * @throws Refusal when nothing is entered for the year
     */
    public void confirm(int buddhistYear, String person) {
        if (of(buddhistYear).isEmpty()) {
            throw new Refusal("ปี " + buddhistYear + " ยังไม่มีวันหยุดในปฏิทิน จึงยืนยันไม่ได้ กรุณาเติมวันหยุดก่อน");
        }
        HolidayYear year = year(buddhistYear);
        year.confirm(person, clock.instant());
        years.save(year);
    }

    /** Takes the confirmation back, for example because the cabinet announces a new list. */
    public void withdraw(int buddhistYear) {
        HolidayYear year = year(buddhistYear);
        year.withdraw();
        years.save(year);
    }

    private HolidayYear year(int buddhistYear) {
        int year = ceYear(buddhistYear);
        return years.findById(year).orElseGet(() -> new HolidayYear(year));
    }

    private Holiday require(LocalDate day) {
        return holidays.findById(day)
                .orElseThrow(() -> Refusal.notFound("ไม่มีวันหยุดวันที่ " + ThaiDates.screenDate(day)
                        + " แล้ว อาจมีผู้ลบหรือย้ายไปก่อน กรุณาโหลดหน้าใหม่เพื่อดูข้อมูลล่าสุด"));
    }

    private static void refuseSecond(HolidayEntry entered) {
        throw Refusal.conflict("วันที่ " + ThaiDates.screenDate(entered.day()) + " เป็นวันหยุดอยู่แล้ว คือ “"
                + entered.name() + "” หากต้องการเปลี่ยน กรุณาแก้ไขรายการเดิม");
    }

    private static int ceYear(int buddhistYear) {
        if (buddhistYear < 2500 || buddhistYear > 2700) {
            throw new Refusal("ปี " + buddhistYear + " ไม่ถูกต้อง กรุณาใช้ปี พ.ศ. สี่หลัก เช่น 2570");
        }
        return buddhistYear - ERA;
    }
}
