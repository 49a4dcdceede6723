package amnuay.procedure.esastandards;

import amnuay.document.Printable;
import amnuay.organization.Organization;
import amnuay.procedure.StepTask;
import amnuay.procedure.UserTaskForm;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Step ๔, once per point: its owner says what is aimed at, and what is to come of it. */
@Component
class SetTarget implements UserTaskForm<SetTarget.Form> {

    record Form(
            @NotNull(message = "กรุณาเลือกค่าเป้าหมาย") Integer targetLevel,
            @NotBlank(message = "กรุณากรอกเป้าหมาย")
                    @Size(max = 4000, message = "เป้าหมายยาวเกิน ๔,๐๐๐ ตัวอักษร")
                    @Printable
                    String target,
            @NotBlank(message = "กรุณากรอกผลผลิตที่คาดหวัง")
                    @Size(max = 4000, message = "ผลผลิตที่คาดหวังยาวเกิน ๔,๐๐๐ ตัวอักษร")
                    @Printable
                    String expectedOutput,
            @NotBlank(message = "กรุณากรอกความสอดคล้องกับบริบทและนโยบาย")
                    @Size(max = 4000, message = "ความสอดคล้องกับบริบทและนโยบายยาวเกิน ๔,๐๐๐ ตัวอักษร")
                    @Printable
                    String policy,
            @Size(max = 4000, message = "การประสาน ส่งเสริม สนับสนุนที่ต้องการยาวเกิน ๔,๐๐๐ ตัวอักษร") @Printable
                    String supportNeeded) {}

    private final Targets targets;
    private final Points points;
    private final PointTasks tasks;
    private final Organization organization;

    SetTarget(Targets targets, Points points, PointTasks tasks, Organization organization) {
        this.targets = targets;
        this.points = points;
        this.tasks = tasks;
        this.organization = organization;
    }

    @Override
    public String formId() {
        return "esa-standards-set-target";
    }

    @Override
    public Optional<String> about(StepTask task) {
        return tasks.about(task);
    }

    @Override
    public Map<String, Object> open(StepTask task) {
        PointView point = tasks.point(task);
        List<QualityLevel> levels = points.levels(point.fiscalYear());
        Optional<PointTarget> before = targets.find(point.id());
        Map<String, Object> shown = new HashMap<>();
        shown.put("pointTitle", PointTasks.title(point));
        shown.put("returned", before.map(PointTarget::remark).orElse(""));
        shown.put("known", known(point, levels));
        shown.put("levelOptions", EsaOptions.levels(levels));
        shown.put("targetLevel", point.targetLevel() == null ? null : Integer.toString(point.targetLevel()));
        shown.put("target", point.target());
        shown.put("expectedOutput", point.expectedOutput());
        shown.put("policy", before.map(PointTarget::policy).orElse(""));
        shown.put("supportNeeded", point.supportNeeded());
        return shown;
    }

    @Override
    public Map<String, Object> complete(StepTask task, Form form) {
        targets.set(tasks.point(task), form, task.person());
        return Map.of();
    }

    private String known(PointView point, List<QualityLevel> levels) {
        return "**มาตรฐานที่ " + point.standardNumber() + "** " + point.standardName() + "\n\n**ตัวบ่งชี้ที่ "
                + point.indicatorNumber() + "** " + point.indicatorName() + "\n\n**ข้อมูลฐาน** "
                + PointText.baseline(point, levels) + " · **ผู้รับผิดชอบ** "
                + EsaNames.in(organization).person(point.responsiblePerson());
    }
}
