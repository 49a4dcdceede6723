package amnuay.procedure.esastandards;

import amnuay.document.Printable;
import amnuay.procedure.StepTask;
import amnuay.procedure.UserTaskForm;
import amnuay.thai.ThaiDates;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Step ๕, once per round: the meeting at which everybody reports how far the points are. */
@Component
class HoldProgressMeeting implements UserTaskForm<HoldProgressMeeting.Form> {

    record Form(
            @NotNull(message = "กรุณากรอกวันประชุม") LocalDate heldOn,
            @NotBlank(message = "กรุณากรอกสถานที่ประชุม")
                    @Size(max = 300, message = "สถานที่ประชุมยาวเกิน ๓๐๐ ตัวอักษร")
                    @Printable
                    String place,
            @NotBlank(message = "กรุณากรอกสรุปความก้าวหน้าที่รายงานในที่ประชุม")
                    @Size(max = 10_000, message = "สรุปความก้าวหน้ายาวเกิน ๑๐,๐๐๐ ตัวอักษร")
                    @Printable
                    String discussion,
            @Size(max = 10_000, message = "มติที่ประชุมยาวเกิน ๑๐,๐๐๐ ตัวอักษร") @Printable String resolution) {}

    private final RoundProgress progress;
    private final RoundTasks rounds;
    private final Points points;

    HoldProgressMeeting(RoundProgress progress, RoundTasks rounds, Points points) {
        this.progress = progress;
        this.rounds = rounds;
        this.points = points;
    }

    @Override
    public String formId() {
        return "esa-standards-hold-progress-meeting";
    }

    @Override
    public Optional<String> about(StepTask task) {
        return Optional.of(rounds.round(task).name());
    }

    @Override
    public Map<String, Object> open(StepTask task) {
        ProgressRound round = rounds.round(task);
        List<PointProgress> reports = progress.of(round);
        return Map.of("roundTitle", "ประชุมรายงานความก้าวหน้า " + round.name(), "standing", standing(round, reports));
    }

    @Override
    public Map<String, Object> complete(StepTask task, Form form) {
        progress.hold(rounds.round(task), form, task.person());
        return Map.of();
    }

    /** How many points were reported, their mean, and which are missing. */
    private String standing(ProgressRound round, List<PointProgress> reports) {
        List<PointView> missing = progress.missing(round);
        String told = "ปิดรับรายงานวันที่ " + ThaiDates.screenDate(round.closes()) + " มีรายงานแล้ว **"
                + reports.size() + " จาก " + points.of(round.fiscalYear()).size() + " ประเด็น** เฉลี่ยร้อยละ "
                + Math.round(reports.stream()
                        .mapToInt(PointProgress::percent)
                        .average()
                        .orElse(0));
        return missing.isEmpty()
                ? told
                : told + "\n\n**ยังไม่รายงาน** "
                        + missing.stream().map(PointView::code).collect(Collectors.joining(", "));
    }
}
