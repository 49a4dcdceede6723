package amnuay.procedure;

import amnuay.deadline.DueDates;
import amnuay.deadline.HolidayEntry;
import amnuay.deadline.HolidayTable;
import amnuay.deadline.OfficeCalendar;
import amnuay.deadline.ScheduleSource;
import amnuay.deadline.ScheduledDate;
import amnuay.deadline.YearSchedule;
import amnuay.thai.FiscalYear;
import amnuay.thai.Refusal;
import amnuay.thai.ThaiDates;
import amnuay.thai.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes the schedule as somebody asks for it in the form. */
@Component
class ScheduleDesk {

    private final YearSchedule schedule;
    private final ScheduleOpening opening;
    private final ProcedureYears years;
    private final OfficeCalendar calendar;
    private final HolidayTable holidays;

    ScheduleDesk(
            YearSchedule schedule,
            ScheduleOpening opening,
            ProcedureYears years,
            OfficeCalendar calendar,
            HolidayTable holidays) {
        this.schedule = schedule;
        this.opening = opening;
        this.years = years;
        this.calendar = calendar;
        this.holidays = holidays;
    }

    /** @throws Refusal for a procedure that does not exist and for a year that is none */
    String businessKey(String procedure, int year) {
        if (!years.keys().contains(procedure)) {
            throw Refusal.notFound("ไม่มีกระบวนงานนี้ กรุณาเลือกกระบวนงานจากเมนู “ปฏิทินงาน”");
        }
        return ProcedureYear.businessKey(procedure, new FiscalYear(year));
    }

    List<ScheduledDate> rows(String procedure, String businessKey) {
        return opening.rows(procedure, businessKey);
    }

    ScheduledDate row(String procedure, String businessKey, String element) {
        return rows(procedure, businessKey).stream()
                .filter(row -> row.element().equals(element))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("ไม่มีกำหนดการนี้ในปฏิทินของปี กรุณาเปิดปฏิทินแล้วเลือกอีกครั้ง"));
    }

    /**
     * @throws ClosedDay for a day off that the person has not insisted on
     * @throws Refusal for anything else that cannot be
     */
    @Transactional
    public void save(String procedure, String businessKey, ScheduleController.Form form, String person) {
        ScheduledDate row = row(procedure, businessKey, form.element());
        if (!ScheduleController.Form.former(row).equals(Objects.requireNonNullElse(form.former(), ""))) {
            throw Refusal.conflict("มีผู้เปลี่ยนกำหนดการนี้ไปแล้ว ขณะนี้คือ "
                    + row.day().map(ThaiDates::screenDate).orElse("ยังไม่ประกาศ")
                    + " กรุณากลับไปดูปฏิทินล่าสุดก่อนแก้ไข");
        }
        String chosen = form.chosen();
        LocalDate day = chosen == null || chosen.isBlank() ? null : ThaiDates.parse(chosen);
        if (day != null && YearSchedule.yearOf(businessKey).contains(day)) {
            askAboutDayOff(day, form.accepted(), YearSchedule.yearOf(businessKey));
        }
        opening.beginBeforehand(procedure, businessKey);
        ScheduleSource source = form.source() == ScheduleSource.OBEC_LETTER ? form.source() : ScheduleSource.OFFICE;
        schedule.announce(businessKey, form.element(), day, source, form.reason(), person);
    }

    private void askAboutDayOff(LocalDate day, String accepted, FiscalYear year) {
        WorkingDays days = calendar.workingDays();
        if (!days.isWorkingDay(day) && !day.toString().equals(accepted)) {
            throw new ClosedDay(
                    day,
                    holidays.on(day).map(HolidayEntry::name).orElse("วันหยุดสุดสัปดาห์"),
                    DueDates.workingDay(days, day, year));
        }
    }
}
