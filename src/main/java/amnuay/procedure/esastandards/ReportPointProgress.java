package amnuay.procedure.esastandards;

import amnuay.document.Printable;
import amnuay.organization.Organization;
import amnuay.organization.PersonView;
import amnuay.procedure.StepTask;
import amnuay.procedure.UserTaskForm;
import amnuay.thai.ThaiDates;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Step ๕, once per point and round: its owner says how far it is. */
@Component
class ReportPointProgress implements UserTaskForm<ReportPointProgress.Form> {

    record Form(
            @NotNull(message = "กรุณากรอกความก้าวหน้าเป็นร้อยละ")
                    @Min(value = 0, message = "ความก้าวหน้าต้องอยู่ระหว่างร้อยละ ๐ ถึง ๑๐๐")
                    @Max(value = 100, message = "ความก้าวหน้าต้องอยู่ระหว่างร้อยละ ๐ ถึง ๑๐๐")
                    Integer percent,
            @NotBlank(message = "กรุณากรอกสิ่งที่ดำเนินการแล้ว")
                    @Size(max = 4000, message = "สิ่งที่ดำเนินการแล้วยาวเกิน ๔,๐๐๐ ตัวอักษร")
                    @Printable
                    String done,
            @Size(max = 4000, message = "ปัญหาและอุปสรรคยาวเกิน ๔,๐๐๐ ตัวอักษร") @Printable String obstacles,
            @Size(max = 4000, message = "สิ่งที่จะดำเนินการต่อยาวเกิน ๔,๐๐๐ ตัวอักษร") @Printable String next) {}

    private final RoundProgress progress;
    private final YearCalendars calendars;
    private final PointTasks tasks;
    private final Organization organization;

    ReportPointProgress(RoundProgress progress, YearCalendars calendars, PointTasks tasks, Organization organization) {
        this.progress = progress;
        this.calendars = calendars;
        this.tasks = tasks;
        this.organization = organization;
    }

    @Override
    public String formId() {
        return "esa-standards-report-progress";
    }

    @Override
    public Optional<String> about(StepTask task) {
        return tasks.about(task);
    }

    /** The office's own day for the round, not a number of working days. */
    @Override
    public Optional<LocalDate> announced(StepTask task) {
        return round(task).map(ProgressRound::closes);
    }

    @Override
    public Map<String, Object> open(StepTask task) {
        PointView point = tasks.point(task);
        return Map.of(
                "pointTitle", PointTasks.title(point),
                "goal", PointTasks.goal(point),
                "round",
                        round(task)
                                .map(round -> round.name() + " รายงานภายในวันที่ "
                                        + ThaiDates.screenDate(round.closes()) + " เวลา 16.30 น.")
                                .orElse(""),
                "before", progress.lastOf(point.id()).map(this::before).orElse(""));
    }

    @Override
    public Map<String, Object> complete(StepTask task, Form form) {
        ProgressRound round = round(task).orElseThrow(RoundTasks::noRound);
        progress.report(round, tasks.point(task), form, task.person());
        return Map.of();
    }

    private Optional<ProgressRound> round(StepTask task) {
        return progress.next(task.year().buddhistYear());
    }

    private String before(PointProgress last) {
        String who =
                organization.person(last.reportedBy()).map(PersonView::fullName).orElse(last.reportedBy());
        String round = calendars.round(last.roundId()).name();
        return "> **ครั้งก่อน (" + round + ")** ร้อยละ " + last.percent() + " · " + who + " · "
                + ThaiDates.screenTime(last.reportedAt()) + "\n>\n> "
                + last.done().replaceAll("\\R", "\n> ");
    }
}
