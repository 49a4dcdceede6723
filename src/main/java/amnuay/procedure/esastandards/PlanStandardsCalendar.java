package amnuay.procedure.esastandards;

import amnuay.document.Printable;
import amnuay.procedure.Drafting;
import amnuay.procedure.DraftingForm;
import amnuay.procedure.StepTask;
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

/** Step ๓: the year's rounds of progress, when points are assessed, and how often is monitored. */
@Component
class PlanStandardsCalendar extends DraftingForm<PlanStandardsCalendar.Form> {

    record Form(
            @NotEmpty(message = "กรุณาเพิ่มรอบรายงานความก้าวหน้าอย่างน้อยหนึ่งรอบ") @Valid List<RoundRow> rounds,
            @NotNull(message = "กรุณากรอกวันเริ่มประเมินตนเอง") LocalDate assessmentOpens,
            @NotNull(message = "กรุณากรอกวันที่ต้องประเมินตนเองให้เสร็จ") LocalDate assessmentDue,
            @NotNull(message = "กรุณากรอกว่ากำกับติดตามทุกกี่เดือน")
                    @Min(value = 1, message = "กำกับติดตามได้ทุก ๑ ถึง ๑๒ เดือน")
                    @Max(value = 12, message = "กำกับติดตามได้ทุก ๑ ถึง ๑๒ เดือน")
                    Integer monitoringMonths,
            @NotBlank(message = "กรุณากรอกคำชี้แจงท้ายปฏิทิน")
                    @Size(max = 4000, message = "คำชี้แจงท้ายปฏิทินยาวเกิน ๔,๐๐๐ ตัวอักษร")
                    @Printable
                    String explanation) {

        CalendarPlan plan() {
            return new CalendarPlan(
                    rounds.stream()
                            .map(row -> new CalendarPlan.PlannedRound(row.name(), row.opens(), row.closes()))
                            .toList(),
                    assessmentOpens,
                    assessmentDue,
                    monitoringMonths,
                    explanation.strip());
        }
    }

    record RoundRow(
            @NotBlank(message = "กรุณากรอกชื่อรอบให้ครบทุกแถว")
                    @Size(max = 100, message = "ชื่อรอบยาวเกิน ๑๐๐ ตัวอักษร")
                    @Printable
                    String name,
            @NotNull(message = "กรุณากรอกวันเปิดรอบให้ครบทุกแถว") LocalDate opens,
            @NotNull(message = "กรุณากรอกวันปิดรอบให้ครบทุกแถว") LocalDate closes) {}

    private static final int USUAL_MONITORING_MONTHS = 3;
    private static final String USUAL_EXPLANATION =
            "ผู้รับผิดชอบรายงานความก้าวหน้าของทุกประเด็นการพิจารณาภายในวันปิดรอบ"
                    + " และประเมินตนเองพร้อมแนบหลักฐานภายในกำหนด กลุ่มอำนวยการกำกับ ติดตาม และสรุปรายงานต่อผู้บังคับบัญชา";

    private final YearCalendars calendars;
    private final Clock clock;

    PlanStandardsCalendar(YearCalendars calendars, Drafting drafting, Clock clock) {
        super("esa-standards-plan-calendar", EsaStandards.CALENDAR, drafting);
        this.calendars = calendars;
        this.clock = clock;
    }

    @Override
    protected Map<String, String> usual(StepTask task) {
        return Map.of("explanation", USUAL_EXPLANATION);
    }

    @Override
    protected Map<String, Object> shown(StepTask task) {
        int year = task.year().buddhistYear();
        Map<String, Object> shown = new HashMap<>();
        shown.put("rounds", rows(calendars.rounds(year), task.year()));
        shown.put(
                "assessmentOpens",
                ThaiDates.typed(
                        calendars.assessmentOpens(year).orElse(task.year().dayOf(MonthDay.of(8, 1)))));
        shown.put(
                "assessmentDue",
                ThaiDates.typed(calendars.assessmentDue(year).orElse(task.year().dayOf(MonthDay.of(8, 31)))));
        shown.put(
                "monitoringMonths",
                calendars.find(year).map(StandardsCalendar::monitoringMonths).orElse(USUAL_MONITORING_MONTHS));
        return shown;
    }

    @Override
    protected void drafted(StepTask task, Form form) {
        calendars.plan(task.year().buddhistYear(), form.plan(), task.person());
    }

    private List<Map<String, String>> rows(List<ProgressRound> known, FiscalYear year) {
        return known.isEmpty()
                ? usualRounds(year)
                : known.stream()
                        .map(round -> row(round.name(), round.opens(), round.closes()))
                        .toList();
    }

    /** The manual's two rounds, in the last month of each half year; one that is over by now is not proposed. */
    private List<Map<String, String>> usualRounds(FiscalYear year) {
        LocalDate today = LocalDate.now(clock);
        return Stream.of(
                        new CalendarPlan.PlannedRound(
                                "รอบที่ ๑", year.dayOf(MonthDay.of(3, 1)), year.dayOf(MonthDay.of(3, 31))),
                        new CalendarPlan.PlannedRound(
                                "รอบที่ ๒", year.dayOf(MonthDay.of(7, 1)), year.dayOf(MonthDay.of(7, 31))))
                .filter(round -> !round.closes().isBefore(today))
                .map(round -> row(round.name(), round.opens(), round.closes()))
                .toList();
    }

    private static Map<String, String> row(String name, LocalDate opens, LocalDate closes) {
        return Map.of("name", name, "opens", ThaiDates.typed(opens), "closes", ThaiDates.typed(closes));
    }
}
