package amnuay.procedure.servicesurvey;

import amnuay.deadline.DueDates;
import amnuay.deadline.OfficeCalendar;
import amnuay.deadline.ScheduleChanged;
import amnuay.deadline.ScheduleSource;
import amnuay.deadline.YearSchedule;
import amnuay.procedure.ActingPerson;
import amnuay.thai.Refusal;
import amnuay.thai.ThaiDates;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * From when to when a year's survey takes answers, and when schools are reminded: rows of the year's schedule, which the diagram's timers
 * follow. Once the questionnaire is published, a date that is moved there moves the public form too.
 */
@Component
@Transactional
class SurveySchedule {

    private static final String OPENS = ServiceSurvey.KEY + ":opens";
    private static final String CLOSES = ServiceSurvey.KEY + ":closes";
    private static final String REMINDS = ServiceSurvey.KEY + ":reminds";
    private static final int REMINDER_WORKING_DAYS = 3;
    private static final int USUAL_WORKING_DAYS = 20;

    /**
     * @param opens answers are taken from 00.00 of that day
     * @param closes and until 16.30 of that one, Bangkok time
     */
    record Period(LocalDate opens, LocalDate closes) {

        Instant opensAt() {
            return DueDates.moment(OPENS, opens);
        }

        Instant closesAt() {
            return DueDates.moment(CLOSES, closes);
        }

        /** In words and Thai digits. */
        String words() {
            return "ตั้งแต่วันที่ " + ThaiDates.longDate(opens) + " ถึงวันที่ " + ThaiDates.longDate(closes)
                    + " เวลา ๑๖.๓๐ น.";
        }
    }

    private final YearSchedule schedule;
    private final Surveys surveys;
    private final OfficeCalendar calendar;
    private final ActingPerson actingPerson;
    private final Clock clock;

    SurveySchedule(
            YearSchedule schedule, Surveys surveys, OfficeCalendar calendar, ActingPerson actingPerson, Clock clock) {
        this.schedule = schedule;
        this.surveys = surveys;
        this.calendar = calendar;
        this.actingPerson = actingPerson;
        this.clock = clock;
    }

    /** Empty while one of the two days is not known. */
    @Transactional(readOnly = true)
    public Optional<Period> find(int fiscalYear) {
        String key = ServiceSurvey.businessKey(fiscalYear);
        return schedule.dateOf(key, OPENS)
                .flatMap(opens -> schedule.dateOf(key, CLOSES).map(closes -> new Period(opens, closes)));
    }

    /** The year's days; those that most offices take if nobody has set any. */
    public Period orUsual(int fiscalYear) {
        return find(fiscalYear).orElseGet(() -> {
            Period usual = usual();
            plan(fiscalYear, usual);
            return usual;
        });
    }

    /** From the next working day on for twenty working days. */
    @Transactional(readOnly = true)
    public Period usual() {
        LocalDate opens = calendar.workingDays().next(LocalDate.now(clock));
        return new Period(opens, calendar.workingDays().plus(opens, USUAL_WORKING_DAYS));
    }

    /** @throws Refusal when the days are not in order, over, or in another fiscal year */
    public void plan(int fiscalYear, Period period) {
        LocalDate today = LocalDate.now(clock);
        if (period.opens().isBefore(today)) {
            throw new Refusal("วันเปิดรับคำตอบ " + ThaiDates.screenDate(period.opens())
                    + " ผ่านมาแล้ว กรุณาเลือกวันนี้หรือวันต่อไป");
        }
        if (!period.closes().isAfter(period.opens())) {
            throw new Refusal("วันปิดรับคำตอบต้องอยู่หลังวันเปิดรับคำตอบ กรุณาแก้วันปิด");
        }
        String key = ServiceSurvey.businessKey(fiscalYear);
        schedule.plan(
                key, OPENS, "เปิดรับคำตอบแบบสอบถาม", period.opens(), ScheduleSource.OFFICE, "แบบสอบถาม", person());
        schedule.plan(
                key, CLOSES, "ปิดรับคำตอบแบบสอบถาม", period.closes(), ScheduleSource.OFFICE, "แบบสอบถาม", person());
    }

    /** @throws Refusal when answers are not taken any more by now */
    @Transactional(readOnly = true)
    public void requireTimeLeft(int fiscalYear) {
        find(fiscalYear)
                .filter(period -> !period.closesAt().isAfter(clock.instant()))
                .ifPresent(over -> {
                    throw Refusal.conflict("วันปิดรับคำตอบ " + ThaiDates.screenDate(over.closes())
                            + " ผ่านมาแล้ว กรุณาส่งคืนเพื่อแก้วัน หรือเลื่อนวันปิดที่หน้า “ปฏิทินงาน”");
                });
    }

    @EventListener
    public void follow(ScheduleChanged change) {
        if (change.newDate() == null || !change.businessKey().startsWith(ServiceSurvey.KEY + "-")) {
            return;
        }
        int year = YearSchedule.yearOf(change.businessKey()).buddhistYear();
        if (change.element().equals(OPENS)) {
            published(year).ifPresent(survey -> surveys.openAt(year, DueDates.moment(OPENS, change.newDate())));
        } else if (change.element().equals(CLOSES)) {
            published(year).ifPresent(survey -> close(survey, change.newDate()));
            remind(change.businessKey(), change.newDate());
        }
    }

    private void close(Survey survey, LocalDate day) {
        if (!survey.closes().isAfter(clock.instant())) {
            throw Refusal.conflict("ปิดรับคำตอบของ" + survey.label() + "แล้ว จึงเลื่อนวันปิดไม่ได้");
        }
        surveys.closeAt(survey.fiscalYear(), DueDates.moment(CLOSES, day));
    }

    private void remind(String businessKey, LocalDate closes) {
        schedule.plan(
                businessKey,
                REMINDS,
                "เตือนสถานศึกษาที่ยังไม่มีผู้ตอบ",
                calendar.workingDays().plus(closes, -REMINDER_WORKING_DAYS),
                ScheduleSource.OFFICE,
                "ก่อนปิดรับคำตอบ ๓ วันทำการ",
                person());
    }

    private Optional<Survey> published(int fiscalYear) {
        return surveys.find(fiscalYear).filter(survey -> survey.state() == SurveyState.PUBLISHED);
    }

    private String person() {
        return actingPerson.id().orElse(YearSchedule.SYSTEM);
    }
}
