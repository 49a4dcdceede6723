package amnuay.procedure.krs;

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
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Step ๗, once per indicator and period: its keepers say how far it is. */
@Component
class ReportProgress implements UserTaskForm<ReportProgress.Form> {

    record Form(
            @NotNull(message = "กรุณากรอกความก้าวหน้าเป็นร้อยละ")
                    @Min(value = 0, message = "ความก้าวหน้าต้องอยู่ระหว่างร้อยละ ๐ ถึง ๑๐๐")
                    @Max(value = 100, message = "ความก้าวหน้าต้องอยู่ระหว่างร้อยละ ๐ ถึง ๑๐๐")
                    Integer percent,
            @NotBlank(message = "กรุณากรอกสิ่งที่ดำเนินการแล้ว")
                    @Size(max = 4000, message = "สิ่งที่ดำเนินการแล้วยาวเกิน ๔,๐๐๐ ตัวอักษร")
                    String done,
            @Size(max = 4000, message = "ปัญหาและอุปสรรคยาวเกิน ๔,๐๐๐ ตัวอักษร") String obstacles,
            @Size(max = 4000, message = "สิ่งที่จะดำเนินการต่อยาวเกิน ๔,๐๐๐ ตัวอักษร") String next) {}

    private final ProgressReports reports;
    private final Indicators indicators;
    private final Organization organization;

    ReportProgress(ProgressReports reports, Indicators indicators, Organization organization) {
        this.reports = reports;
        this.indicators = indicators;
        this.organization = organization;
    }

    @Override
    public String formId() {
        return "krs-report-progress";
    }

    @Override
    public Optional<String> about(StepTask task) {
        return Optional.of("ตัวชี้วัด " + indicator(task).code());
    }

    /** What the diagram's working days would give may be later than the period. */
    @Override
    public Optional<LocalDate> announced(StepTask task) {
        return reports.current(task.year().buddhistYear()).map(ProgressPeriod::closes);
    }

    @Override
    public Map<String, Object> open(StepTask task) {
        return Map.of(
                "indicatorTitle", "ตัวชี้วัด " + indicator(task).title(),
                "period",
                        reports.current(task.year().buddhistYear())
                                .map(period -> "รายงานภายในวันที่ " + ThaiDates.screenDate(period.closes()))
                                .orElse(""),
                "before", reports.lastOf(indicator(task).id()).map(this::before).orElse(""));
    }

    @Override
    public Map<String, Object> complete(StepTask task, Form form) {
        reports.report(task.year().buddhistYear(), indicator(task).id(), form, task.person());
        return Map.of();
    }

    private String before(Progress last) {
        String who =
                organization.person(last.reportedBy()).map(PersonView::fullName).orElse(last.reportedBy());
        return "> **ครั้งก่อน** ร้อยละ " + last.percent() + " · " + who + " · "
                + ThaiDates.screenTime(last.reportedAt()) + "\n>\n> "
                + last.done().replaceAll("\\R", "\n> ");
    }

    private Indicator indicator(StepTask task) {
        return indicators.get(UUID.fromString(task.requiredSubject()));
    }
}
