package amnuay.procedure.esastandards;

import amnuay.document.Printable;
import amnuay.procedure.StepTask;
import amnuay.procedure.UserTaskForm;
import amnuay.thai.Refusal;
import amnuay.thai.ThaiDates;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Step ๖, each time: the group's director notes standard by standard how the work goes, what is to be done and until when. */
@Component
class RecordMonitoring implements UserTaskForm<RecordMonitoring.Form> {

    record Form(
            @NotNull(message = "กรุณากรอกวันที่กำกับติดตาม") LocalDate heldOn,
            @NotEmpty(message = "กรุณาบันทึกผลการกำกับติดตามให้ครบทุกมาตรฐาน") @Valid List<StandardRow> standards) {}

    /** @param standard its number, or the number followed by its name as the form shows it */
    record StandardRow(
            @NotBlank(message = "กรุณาระบุมาตรฐานให้ครบทุกแถว") String standard,
            @NotBlank(message = "กรุณากรอกผลการกำกับติดตามให้ครบทุกมาตรฐาน")
                    @Size(max = 4000, message = "ผลการกำกับติดตามยาวเกิน ๔,๐๐๐ ตัวอักษร")
                    @Printable
                    String notes,
            @Size(max = 4000, message = "สิ่งที่ต้องดำเนินการยาวเกิน ๔,๐๐๐ ตัวอักษร") @Printable String action,
            LocalDate until) {

        @AssertTrue(message = "สิ่งที่ต้องดำเนินการต้องมีวันกำหนดเสร็จ และวันกำหนดเสร็จต้องมีสิ่งที่ต้องดำเนินการ")
        boolean isActionWithDay() {
            return (action == null || action.isBlank()) == (until == null);
        }

        String number() {
            return standard.strip().split("\\s", 2)[0];
        }
    }

    private final Monitoring monitoring;
    private final Points points;

    RecordMonitoring(Monitoring monitoring, Points points) {
        this.monitoring = monitoring;
        this.points = points;
    }

    @Override
    public String formId() {
        return "esa-standards-record-monitoring";
    }

    @Override
    public Optional<String> about(StepTask task) {
        return monitoring
                .waiting(task.year().buddhistYear())
                .map(visit -> "กำหนด " + ThaiDates.screenDate(visit.plannedOn()));
    }

    @Override
    public Map<String, Object> open(StepTask task) {
        List<Map<String, Object>> rows = new ArrayList<>();
        standards(task).forEach((number, name) -> rows.add(Map.of("standard", number + " " + name)));
        return Map.of("standards", rows, "before", before(task));
    }

    @Override
    public Map<String, Object> complete(StepTask task, Form form) {
        Map<String, String> wanted = standards(task);
        form.standards().forEach(row -> {
            if (wanted.remove(row.number()) == null) {
                throw new Refusal("มาตรฐาน “" + row.standard()
                        + "” ไม่มีในปีนี้หรือระบุซ้ำ กรุณาบันทึกมาตรฐานละหนึ่งแถวตามที่แบบฟอร์มแสดง");
            }
        });
        if (!wanted.isEmpty()) {
            throw new Refusal("ยังไม่ได้บันทึกผลการกำกับติดตามของมาตรฐานที่ " + String.join(", ", wanted.keySet()));
        }
        monitoring.record(task.year(), form, task.person());
        return Map.of();
    }

    private Map<String, String> standards(StepTask task) {
        Map<String, String> names = new LinkedHashMap<>();
        points.of(task.year().buddhistYear())
                .forEach(point -> names.putIfAbsent(point.standardNumber(), point.standardName()));
        return names;
    }

    /** What was to be done since the last time, in Markdown. */
    private String before(StepTask task) {
        List<MonitoringVisit> recorded = monitoring.of(task.year().buddhistYear()).stream()
                .filter(MonitoringVisit::isRecorded)
                .toList();
        if (recorded.isEmpty()) {
            return "";
        }
        MonitoringVisit last = recorded.get(recorded.size() - 1);
        StringBuilder text = new StringBuilder(
                "**ครั้งก่อน** วันที่ " + ThaiDates.screenDate(last.heldOn()) + " สิ่งที่ต้องดำเนินการ\n");
        List<MonitoringNote> open = monitoring.notes(List.of(last)).stream()
                .filter(note -> !note.action().isEmpty())
                .toList();
        open.forEach(note -> text.append("\n- มาตรฐานที่ ")
                .append(note.standard())
                .append(": ")
                .append(Texts.oneLine(note.action()))
                .append(" (ภายใน ")
                .append(ThaiDates.screenDate(note.until()))
                .append(")"));
        return open.isEmpty() ? text.append("\nไม่มี").toString() : text.toString();
    }
}
