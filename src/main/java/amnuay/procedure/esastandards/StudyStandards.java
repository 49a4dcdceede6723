package amnuay.procedure.esastandards;

import amnuay.document.Printable;
import amnuay.organization.Organization;
import amnuay.procedure.StepTask;
import amnuay.procedure.UserTaskForm;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Step ๑: what the standards, indicators and points ask of the office this year; from then on the year's points stand fast. */
@Component
class StudyStandards implements UserTaskForm<StudyStandards.Form> {

    record Form(
            @NotEmpty(message = "กรุณาเลือกผู้ร่วมศึกษาอย่างน้อยหนึ่งคน") List<String> participants,
            @NotBlank(message = "กรุณากรอกสรุปความรู้ ความเข้าใจที่ได้")
                    @Size(max = 10_000, message = "สรุปความรู้ ความเข้าใจยาวเกิน ๑๐,๐๐๐ ตัวอักษร")
                    @Printable
                    String understanding,
            @NotBlank(message = "กรุณากรอกภารกิจและอำนาจหน้าที่ของกลุ่มที่เกี่ยวข้อง")
                    @Size(max = 10_000, message = "ภารกิจและอำนาจหน้าที่ยาวเกิน ๑๐,๐๐๐ ตัวอักษร")
                    @Printable
                    String duties,
            @Size(max = 10_000, message = "สิ่งที่ควรปรับปรุงยาวเกิน ๑๐,๐๐๐ ตัวอักษร") @Printable
                    String improvements) {}

    private final EsaStudyRepository studies;
    private final Points points;
    private final PointTree tree;
    private final EsaYears years;
    private final OpenFindings findings;
    private final Organization organization;
    private final Clock clock;

    StudyStandards(
            EsaStudyRepository studies,
            Points points,
            PointTree tree,
            EsaYears years,
            OpenFindings findings,
            Organization organization,
            Clock clock) {
        this.studies = studies;
        this.points = points;
        this.tree = tree;
        this.years = years;
        this.findings = findings;
        this.organization = organization;
        this.clock = clock;
    }

    @Override
    public String formId() {
        return "esa-standards-study-standards";
    }

    @Override
    public Map<String, Object> open(StepTask task) {
        int year = task.year().buddhistYear();
        List<PointView> all = points.of(year);
        Map<String, Object> shown = new HashMap<>();
        shown.put("people", EsaOptions.people(organization));
        shown.put("points", PointText.summary(year, all));
        shown.put("baseline", PointText.baselines(all, points.levels(year)));
        shown.put("findings", findings.markdown());
        return shown;
    }

    @Override
    public Map<String, Object> complete(StepTask task, Form form) {
        int year = task.year().buddhistYear();
        tree.requirePoints(year);
        EsaOptions.requireKnown(organization, form.participants(), "ผู้ร่วมศึกษา");
        studies.saveAndFlush(new EsaStudy(year, form, task.person(), clock.instant()));
        years.fix(year);
        return Map.of();
    }
}
