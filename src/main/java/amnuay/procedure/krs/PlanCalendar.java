package amnuay.procedure.krs;

import amnuay.document.Printable;
import amnuay.procedure.Approvals;
import amnuay.procedure.StepTask;
import amnuay.procedure.UserTaskForm;
import amnuay.thai.FiscalYear;
import amnuay.thai.ThaiDates;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Step ๗: the year's rounds, and how often progress is asked for. */
@Component
class PlanCalendar implements UserTaskForm<PlanCalendar.Form> {

    record Form(
            @NotEmpty(message = "กรุณาเพิ่มรอบการรายงานอย่างน้อยหนึ่งรอบ") @Valid List<RoundRow> rounds,
            @NotNull(message = "กรุณากรอกจำนวนวันที่เตือนก่อนปิดรอบ")
                    @Min(value = 0, message = "จำนวนวันที่เตือนก่อนปิดรอบต้องอยู่ระหว่าง ๐ ถึง ๖๐")
                    @Max(value = 60, message = "จำนวนวันที่เตือนก่อนปิดรอบต้องอยู่ระหว่าง ๐ ถึง ๖๐")
                    Integer warningDays,
            @NotNull(message = "กรุณากรอกว่ารายงานความก้าวหน้าทุกกี่เดือน")
                    @Min(value = 1, message = "รายงานความก้าวหน้าได้ทุก ๑ ถึง ๑๒ เดือน")
                    @Max(value = 12, message = "รายงานความก้าวหน้าได้ทุก ๑ ถึง ๑๒ เดือน")
                    Integer progressMonths,
            @NotBlank(message = "กรุณากรอกคำชี้แจงท้ายปฏิทิน")
                    @Size(max = 4000, message = "คำชี้แจงท้ายปฏิทินยาวเกิน ๔,๐๐๐ ตัวอักษร")
                    @Printable
                    String explanation) {}

    record RoundRow(
            @NotBlank(message = "กรุณากรอกชื่อรอบให้ครบทุกแถว")
                    @Size(max = 100, message = "ชื่อรอบยาวเกิน ๑๐๐ ตัวอักษร")
                    @Printable
                    String name,
            @NotNull(message = "กรุณากรอกวันเปิดรอบให้ครบทุกแถว") LocalDate opens,
            @NotNull(message = "กรุณากรอกวันปิดรอบให้ครบทุกแถว") LocalDate closes) {}

    private static final int USUAL_WARNING_DAYS = 7;
    private static final int USUAL_PROGRESS_MONTHS = 3;
    private static final String USUAL_EXPLANATION =
            "ผู้จัดเก็บข้อมูลบันทึกผลการดำเนินงานและหลักฐานภายในวันครบกำหนดของตัวชี้วัด ผู้กำกับดูแลตัวชี้วัดตรวจสอบ"
                    + " และกลุ่มอำนวยการบันทึกผลเข้าสู่ระบบ KRS ก่อนวันปิดรอบ";

    private final YearCalendarRepository calendars;
    private final Rounds rounds;
    private final ProgressReports progress;
    private final Approvals approvals;
    private final Clock clock;

    PlanCalendar(
            YearCalendarRepository calendars,
            Rounds rounds,
            ProgressReports progress,
            Approvals approvals,
            Clock clock) {
        this.calendars = calendars;
        this.rounds = rounds;
        this.progress = progress;
        this.approvals = approvals;
        this.clock = clock;
    }

    @Override
    public String formId() {
        return "krs-plan-calendar";
    }

    @Override
    public Map<String, Object> open(StepTask task) {
        int year = task.year().buddhistYear();
        List<RoundEntry> known = rounds.of(year).stream().map(Round::entry).toList();
        List<RoundEntry> shownRounds = known.isEmpty() ? usualRounds(task.year()) : known;
        Map<String, Object> shown = new HashMap<>();
        shown.put("returned", approvals.lastReturn(task, CalendarSheet.NAME).orElse(""));
        shown.put("rounds", shownRounds.stream().map(PlanCalendar::row).toList());
        shown.put(
                "warningDays",
                shownRounds.stream().findFirst().map(RoundEntry::warningDays).orElse(USUAL_WARNING_DAYS));
        shown.put("progressMonths", USUAL_PROGRESS_MONTHS);
        shown.put("explanation", USUAL_EXPLANATION);
        calendars.findById(year).ifPresent(calendar -> {
            shown.put("progressMonths", calendar.progressMonths());
            shown.put("explanation", calendar.explanation());
        });
        return shown;
    }

    @Override
    public Map<String, Object> complete(StepTask task, Form form) {
        rounds.plan(
                task.year().buddhistYear(),
                form.rounds().stream()
                        .map(row -> new RoundEntry(row.name(), row.opens(), row.closes(), form.warningDays()))
                        .toList());
        calendars.save(new YearCalendar(task.year().buddhistYear(), form, task.person()));
        progress.plan(task.year(), form.progressMonths());
        approvals.clear(task, CalendarSheet.NAME);
        return Map.of();
    }

    /** The civil service's two rounds, entered in their last month; one that is over by now is not proposed. */
    private List<RoundEntry> usualRounds(FiscalYear year) {
        LocalDate today = LocalDate.now(clock);
        return Stream.of(
                        usualRound(year, "รอบที่ ๑", MonthDay.of(3, 1), MonthDay.of(3, 31)),
                        usualRound(year, "รอบที่ ๒", MonthDay.of(9, 1), MonthDay.of(9, 30)))
                .filter(round -> !round.closes().isBefore(today))
                .toList();
    }

    private static RoundEntry usualRound(FiscalYear year, String name, MonthDay opens, MonthDay closes) {
        return new RoundEntry(name, year.dayOf(opens), year.dayOf(closes), USUAL_WARNING_DAYS);
    }

    private static Map<String, Object> row(RoundEntry round) {
        return Map.of(
                "name", round.name(),
                "opens", ThaiDates.typed(round.opens()),
                "closes", ThaiDates.typed(round.closes()));
    }
}
