package amnuay.deadline;

import amnuay.thai.FiscalYear;
import amnuay.thai.Refusal;
import amnuay.thai.ThaiDates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * When each step and round of a procedure is due in a fiscal year, and who says so. A date is a day of the office, Bangkok time. Whatever
 * changes a date publishes {@link ScheduleChanged} in the same transaction, and is kept in the history for good.
 *
 * <p>A day on which the office is closed is taken as it is given: a round of สพฐ. closes when สพฐ. says. Whether to ask the person first
 * is the page's business.
 */
@Component
@Transactional
public class YearSchedule {

    /** Who entered what the diagram says. */
    public static final String SYSTEM = "system";

    private static final int AFTER_THE_STEPS = 1000;
    private static final int DAYS_FOR_REPORTS = 60;
    private static final int LONGEST = 500;

    private final ScheduleRows rows;
    private final ScheduleHistory history;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    YearSchedule(ScheduleRows rows, ScheduleHistory history, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.history = history;
        this.events = events;
        this.clock = clock;
    }

    /** The fiscal year of a business key: 2570 of {@code krs-2570}. */
    public static FiscalYear yearOf(String businessKey) {
        return new FiscalYear(Integer.parseInt(businessKey.substring(businessKey.lastIndexOf('-') + 1)));
    }

    /** Empty while it is not announced, where working days are counted from the opening, and where there is no such row. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> dateOf(String businessKey, String element) {
        return find(businessKey, element).flatMap(ScheduledDate::day);
    }

    @Transactional(readOnly = true)
    public Optional<ScheduledDate> find(String businessKey, String element) {
        return rows.findById(new ScheduleRow.Key(businessKey, element)).map(ScheduleRow::view);
    }

    /** The year's rows: the steps in the order of the diagram, then what was planned, by date. */
    @Transactional(readOnly = true)
    public List<ScheduledDate> of(String businessKey) {
        return rows.findByBusinessKeyOrderByPositionAscDueOnAscLabelAsc(businessKey).stream()
                .map(ScheduleRow::view)
                .toList();
    }

    /** The rows of several years at once. */
    @Transactional(readOnly = true)
    public List<ScheduledDate> of(Collection<String> businessKeys) {
        return rows.findByBusinessKeyInOrderByPositionAsc(businessKeys).stream()
                .map(ScheduleRow::view)
                .toList();
    }

    /** Every change of the year's schedule, the latest first. */
    @Transactional(readOnly = true)
    public List<ScheduleRevision> historyOf(String businessKey) {
        return history.of(businessKey);
    }

    /** Begins the year's schedule with what the diagram says; rows that are there already stay as they are, and nobody is told. */
    public void seed(String businessKey, List<ScheduleSeed> seeds) {
        Set<String> there = of(businessKey).stream().map(ScheduledDate::element).collect(Collectors.toSet());
        for (int position = 0; position < seeds.size(); position++) {
            ScheduleSeed seed = seeds.get(position);
            if (!there.contains(seed.element())) {
                rows.save(row(businessKey, seed, position));
            }
        }
    }

    /**
     * The rows that {@link #seed} would begin the year with, without keeping them.
     *
     * @param businessKey of a year that may not be open yet
     */
    public List<ScheduledDate> preview(String businessKey, List<ScheduleSeed> seeds) {
        return seeds.stream().map(seed -> row(businessKey, seed, 0).view()).toList();
    }

    /**
     * Enters a row, or changes its label and date. Planning the same again changes nothing and tells nobody.
     *
     * @param element a user task's id, or a key such as {@code krs:round:<uuid>:closes}; what ends in {@code :opens} happens at 00.00,
     *     everything else at 16.30
     * @param label what it is, in Thai, on one line
     * @param date null while it is not announced; the source is then always {@link ScheduleSource#NOT_ANNOUNCED}
     * @param reason why, for example the number of the letter; one line
     * @param person id of whoever decides it
     * @throws Refusal when the date is in another fiscal year, or reason or label is missing or too long
     */
    public void plan(
            String businessKey,
            String element,
            String label,
            LocalDate date,
            ScheduleSource source,
            String reason,
            String person) {
        ScheduleRow row = rows.findById(new ScheduleRow.Key(businessKey, element))
                .orElseGet(() -> new ScheduleRow(businessKey, element, AFTER_THE_STEPS));
        row.call(text(label, "ชื่อกำหนดการ"));
        put(row, businessKey, date, source, reason, person);
    }

    /**
     * Enters the date that came from outside for a row that is there.
     *
     * @throws Refusal as {@link #plan}, and when there is no such row
     */
    public void announce(
            String businessKey, String element, LocalDate date, ScheduleSource source, String reason, String person) {
        put(require(businessKey, element), businessKey, date, source, reason, person);
    }

    /**
     * Moves a date by a decision of the office.
     *
     * @throws Refusal as {@link #announce}
     */
    public void move(String businessKey, String element, LocalDate date, String reason, String person) {
        announce(businessKey, element, date, ScheduleSource.OFFICE, reason, person);
    }

    /**
     * Makes a date unknown again; nothing is late before a new one is announced.
     *
     * @throws Refusal when there is no such row or no reason
     */
    public void withdraw(String businessKey, String element, String reason, String person) {
        put(require(businessKey, element), businessKey, null, ScheduleSource.NOT_ANNOUNCED, reason, person);
    }

    /** Takes a row away, for example that of a round which was dropped; its history stays. One that is not there is gone already. */
    public void drop(String businessKey, String element, String reason, String person) {
        rows.findById(new ScheduleRow.Key(businessKey, element)).ifPresent(row -> {
            put(row, businessKey, null, ScheduleSource.NOT_ANNOUNCED, reason, person);
            rows.delete(row);
        });
    }

    private void put(
            ScheduleRow row, String businessKey, LocalDate date, ScheduleSource source, String reason, String person) {
        refuseOtherYear(row.element(), businessKey, date);
        ScheduleSource saidBy = date == null ? ScheduleSource.NOT_ANNOUNCED : source;
        String why = text(reason, "เหตุผล");
        if (row.says(date, saidBy)) {
            return;
        }
        LocalDate oldDate = row.dueOn();
        row.dueOn(date, saidBy);
        row.changed(why, person, clock.instant());
        rows.save(row);
        history.add(row.view(), oldDate);
        events.publishEvent(new ScheduleChanged(businessKey, row.element(), oldDate, date));
    }

    private ScheduleRow row(String businessKey, ScheduleSeed seed, int position) {
        ScheduleRow row = new ScheduleRow(businessKey, seed.element(), position);
        row.call(seed.label());
        row.changed("", SYSTEM, clock.instant());
        if (seed.deadline() instanceof Deadline.OnDay onDay) {
            row.dueOn(yearOf(businessKey).dayOf(onDay.day()), ScheduleSource.MANUAL);
        } else if (seed.deadline() instanceof Deadline.WorkingDaysAfterOpening after) {
            row.dueAfter(after.days(), ScheduleSource.MANUAL);
        } else {
            row.dueOn(null, ScheduleSource.NOT_ANNOUNCED);
        }
        return row;
    }

    private ScheduleRow require(String businessKey, String element) {
        return rows.findById(new ScheduleRow.Key(businessKey, element))
                .orElseThrow(() ->
                        Refusal.notFound("ไม่มีกำหนดการนี้ในปฏิทินของปีแล้ว กรุณาโหลดหน้าใหม่เพื่อดูปฏิทินล่าสุด"));
    }

    /** What a procedure plans itself, for example the close of a round, may come after the year: its results are reported then. */
    private static void refuseOtherYear(String element, String businessKey, LocalDate date) {
        FiscalYear year = yearOf(businessKey);
        LocalDate last = isStep(element) ? year.end() : year.end().plusDays(DAYS_FOR_REPORTS);
        if (date != null && (date.isBefore(year.start()) || date.isAfter(last))) {
            throw new Refusal("วันที่ " + ThaiDates.screenDate(date) + " ไม่อยู่ในปีงบประมาณ " + year.buddhistYear()
                    + " กรุณาเลือกวันระหว่าง " + ThaiDates.screenDate(year.start()) + " ถึง "
                    + ThaiDates.screenDate(last));
        }
    }

    private static boolean isStep(String element) {
        return element.indexOf(':') < 0;
    }

    private static String text(String given, String what) {
        String text = Objects.requireNonNullElse(given, "").strip().replaceAll("\\s+", " ");
        if (text.isEmpty()) {
            throw new Refusal("ยังไม่ได้กรอก" + what + " กรุณากรอก" + what);
        }
        if (text.length() > LONGEST) {
            throw new Refusal(what + "ยาวได้ไม่เกิน " + LONGEST + " ตัวอักษร กรุณาย่อให้สั้นลง");
        }
        return text;
    }
}
