package amnuay.procedure.esastandards;

import amnuay.document.Printable;
import amnuay.procedure.StepTask;
import amnuay.procedure.UserTaskForm;
import amnuay.thai.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Step ๒: the analysis of the standards, and the level that is aimed at in every point. */
@Component
class AnalyseAndSetLevels implements UserTaskForm<AnalyseAndSetLevels.Form> {

    record Form(
            @NotBlank(message = "กรุณากรอกผลการวิเคราะห์การดำเนินการตามมาตรฐาน")
                    @Size(max = 10_000, message = "ผลการวิเคราะห์ยาวเกิน ๑๐,๐๐๐ ตัวอักษร")
                    @Printable
                    String analysis,
            @NotEmpty(message = "กรุณากำหนดค่าเป้าหมายของทุกประเด็น") @Valid List<Target> targets) {}

    /** @param point begins with the point's code, as the form shows it */
    record Target(
            @NotNull(message = "รายการประเด็นไม่ครบ กรุณาเปิดงานใหม่อีกครั้ง") String point,
            String baseline,
            @NotNull(message = "กรุณาเลือกค่าเป้าหมายของทุกประเด็น") Integer level) {

        String code() {
            return point.strip().split("\\s+", 2)[0];
        }
    }

    private final EsaAnalysisRepository analyses;
    private final Points points;

    AnalyseAndSetLevels(EsaAnalysisRepository analyses, Points points) {
        this.analyses = analyses;
        this.points = points;
    }

    @Override
    public String formId() {
        return "esa-standards-analyse-and-set-levels";
    }

    @Override
    public Map<String, Object> open(StepTask task) {
        int year = task.year().buddhistYear();
        List<QualityLevel> levels = points.levels(year);
        Map<String, Object> shown = new HashMap<>();
        shown.put(
                "levels",
                "ระดับคุณภาพของปีนี้: "
                        + levels.stream().map(QualityLevel::label).collect(Collectors.joining(" · ")));
        shown.put("levelOptions", EsaOptions.levels(levels));
        shown.put(
                "targets",
                points.of(year).stream().map(point -> row(point, levels)).toList());
        return shown;
    }

    @Override
    public Map<String, Object> complete(StepTask task, Form form) {
        int year = task.year().buddhistYear();
        Map<String, PointView> open =
                points.of(year).stream().collect(Collectors.toMap(PointView::code, Function.identity()));
        Set<String> seen = new HashSet<>();
        for (Target target : form.targets()) {
            if (!seen.add(target.code())) {
                throw new Refusal("ประเด็น " + target.code() + " มีมากกว่าหนึ่งแถว");
            }
            PointView point = open.get(target.code());
            if (point == null) {
                throw new Refusal("ไม่พบประเด็น " + target.code() + " ในรายการของปีนี้ กรุณาเปิดงานใหม่อีกครั้ง");
            }
            points.setTargetLevel(point.id(), target.level());
        }
        open.keySet().stream()
                .filter(code -> !seen.contains(code))
                .min(PointCode.ORDER)
                .ifPresent(code -> {
                    throw new Refusal("ประเด็น " + code + " ยังไม่มีค่าเป้าหมาย");
                });
        analyses.saveAndFlush(new EsaAnalysis(year, form.analysis(), task.person()));
        return Map.of();
    }

    /** What was reached last year is the least that is proposed. */
    private static Map<String, Object> row(PointView point, List<QualityLevel> levels) {
        Map<String, Object> row = new HashMap<>();
        row.put("point", point.code() + " " + point.name());
        row.put("baseline", PointText.baseline(point, levels));
        Integer proposed = point.targetLevel() == null ? point.baselineLevel() : point.targetLevel();
        row.put("level", proposed == null ? null : proposed.toString());
        return row;
    }
}
