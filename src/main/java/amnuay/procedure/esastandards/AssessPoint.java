package amnuay.procedure.esastandards;

import amnuay.document.Printable;
import amnuay.procedure.EvidenceArchive;
import amnuay.procedure.Option;
import amnuay.procedure.StepTask;
import amnuay.procedure.UserTaskForm;
import amnuay.thai.Refusal;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Step ๗, once per point: its owner assesses it by the year's scale, with evidence. */
@Component
class AssessPoint implements UserTaskForm<AssessPoint.Form> {

    /** The evidence's key in the diagram. */
    static final String EVIDENCE = "upload:assessment-evidence";

    record Form(
            @NotNull(message = "กรุณาเลือกระดับคุณภาพ") Integer level,
            @NotBlank(message = "กรุณากรอกผลการดำเนินงาน")
                    @Size(max = 10_000, message = "ผลการดำเนินงานยาวเกิน ๑๐,๐๐๐ ตัวอักษร")
                    @Printable
                    String result,
            @Size(max = 4000, message = "ปัญหาอุปสรรคยาวเกิน ๔,๐๐๐ ตัวอักษร") @Printable String obstacles,
            @Size(max = 4000, message = "แนวทางการพัฒนายาวเกิน ๔,๐๐๐ ตัวอักษร") @Printable String development,
            @Size(max = 4000, message = "ผลงานดีเด่นยาวเกิน ๔,๐๐๐ ตัวอักษร") @Printable String works) {

        AssessmentEntry entry() {
            return new AssessmentEntry(level, result, obstacles, development, works);
        }
    }

    private final SelfAssessments assessments;
    private final RoundProgress progress;
    private final PointTasks tasks;
    private final Points points;
    private final YearCalendars calendars;
    private final EvidenceArchive archive;

    AssessPoint(
            SelfAssessments assessments,
            RoundProgress progress,
            PointTasks tasks,
            Points points,
            YearCalendars calendars,
            EvidenceArchive archive) {
        this.assessments = assessments;
        this.progress = progress;
        this.tasks = tasks;
        this.points = points;
        this.calendars = calendars;
        this.archive = archive;
    }

    @Override
    public String formId() {
        return "esa-standards-assess-point";
    }

    @Override
    public Optional<String> about(StepTask task) {
        return tasks.about(task);
    }

    @Override
    public Optional<LocalDate> announced(StepTask task) {
        return calendars.assessmentDue(task.year().buddhistYear());
    }

    @Override
    public Map<String, Object> open(StepTask task) {
        PointView point = tasks.point(task);
        PointAssessment before = assessments.of(point.id());
        Map<String, Object> shown = new HashMap<>();
        shown.put("pointTitle", PointTasks.title(point));
        shown.put("goal", PointTasks.goal(point) + baseline(point));
        shown.put("progress", progress.lastOf(point.id()).map(AssessPoint::last).orElse(""));
        shown.put(
                "levels",
                points.levels(point.fiscalYear()).stream()
                        .map(level -> new Option(level.level() + " " + level.name(), Integer.toString(level.level())))
                        .toList());
        shown.put("returned", before.returned().map(AssessmentReview::remark).orElse(""));
        before.current().ifPresent(last -> {
            shown.put("level", Integer.toString(last.level()));
            shown.put("result", last.result());
            shown.put("obstacles", last.obstacles());
            shown.put("development", last.development());
            shown.put("works", last.works());
        });
        return shown;
    }

    @Override
    public Map<String, Object> complete(StepTask task, Form form) {
        PointView point = tasks.point(task);
        requireEvidence(task, point);
        assessments.submit(point, form.entry(), task.person());
        return Map.of();
    }

    /** A reason does not stand in for it here: the book lists the evidence of every point. */
    private void requireEvidence(StepTask task, PointView point) {
        List<EvidenceArchive.Proof> proofs = archive.of(task.businessKey(), task.requiredSubject());
        if (proofs.stream().noneMatch(proof -> proof.evidenceKey().equals(EVIDENCE))) {
            throw new Refusal("ยังไม่ได้แนบหลักฐานการประเมินตนเองของประเด็น " + point.code()
                    + " กรุณาแนบอย่างน้อยหนึ่งไฟล์ที่แท็บ “มาตรฐานและหลักฐาน” แล้วส่งอีกครั้ง");
        }
    }

    private static String baseline(PointView point) {
        return point.baselineLevel() == null
                ? ""
                : "\n\n**ผลปี " + point.baselineYear() + "** ระดับ " + point.baselineLevel();
    }

    private static String last(PointProgress report) {
        return "> **ความก้าวหน้าล่าสุด** ร้อยละ " + report.percent() + "\n>\n> "
                + report.done().replaceAll("\\R", "\n> ");
    }
}
