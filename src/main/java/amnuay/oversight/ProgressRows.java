package amnuay.oversight;

import amnuay.oversight.Dashboard.ProcedureRow;
import amnuay.oversight.Dashboard.ShortRow;
import amnuay.oversight.Dashboard.StepCell;
import amnuay.procedure.ProcedureYears;
import amnuay.thai.ThaiDates;
import amnuay.thai.ThaiText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Puts the progress of a year into words. */
@Component
class ProgressRows {

    private final ProcedureYears years;
    private final DiagramPaths paths;

    ProgressRows(ProcedureYears years, DiagramPaths paths) {
        this.years = years;
        this.paths = paths;
    }

    ProcedureRow row(YearProgress year, Map<String, Map<Integer, CriteriaCount>> counts, LocalDate today) {
        EngineRows.Instance instance = year.instance();
        Map<Integer, CriteriaCount> ofSteps = counts.getOrDefault(instance.businessKey(), Map.of());
        return new ProcedureRow(
                instance.businessKey(),
                years.nameOf(instance.procedure()),
                state(instance),
                instance.isRunning(),
                page(instance),
                TaskLines.compliancePage(instance),
                year.done(),
                year.steps().size(),
                lateTasks(year, today),
                openTasks(year),
                total(year, ofSteps),
                year.steps().stream()
                        .map(step -> cell(step, instance, ofSteps.getOrDefault(step.number(), CriteriaCount.NONE)))
                        .toList(),
                notes(year));
    }

    ShortRow shortRow(YearProgress year, LocalDate today) {
        EngineRows.Instance instance = year.instance();
        return new ShortRow(
                years.nameOf(instance.procedure()),
                instance.fiscalYear(),
                TaskLines.compliancePage(instance),
                state(instance),
                year.done(),
                year.steps().size(),
                lateTasks(year, today));
    }

    private StepCell cell(StepProgress step, EngineRows.Instance instance, CriteriaCount criteria) {
        return new StepCell(
                step.number(),
                ThaiText.digits(step.number()),
                step.name(),
                step.standing(),
                text(step),
                step.returned(),
                step.unannounced(),
                criteria,
                criteria.text(),
                step.open().size(),
                page(step, instance));
    }

    private static String text(StepProgress step) {
        List<String> words = new ArrayList<>();
        words.add(step.lateSince()
                .map(day -> (step.open().isEmpty() ? "ยังไม่เริ่ม เลยกำหนด " : "ล่าช้าตั้งแต่ ")
                        + ThaiDates.screenDate(day))
                .orElse(step.standing().thaiName()));
        if (step.returned()) {
            words.add("มีงานถูกส่งคืนให้แก้ไข");
        }
        if (step.unannounced()) {
            words.add("รอประกาศวัน");
        }
        return String.join(" · ", words);
    }

    /** To the task where there is just one, to the diagram where there are more, to evidence and documents where the work is done. */
    private static String page(StepProgress step, EngineRows.Instance instance) {
        if (step.open().size() == 1) {
            return TaskLines.page(step.open().get(0));
        }
        return step.standing().isDone() || !instance.isRunning()
                ? TaskLines.compliancePage(instance) + String.format(Locale.ROOT, "#step-%02d", step.number())
                : TaskLines.instancePage(instance.instanceId());
    }

    private static String page(EngineRows.Instance instance) {
        return instance.isRunning()
                ? TaskLines.instancePage(instance.instanceId())
                : TaskLines.compliancePage(instance);
    }

    private String state(EngineRows.Instance instance) {
        if (instance.state() == null) {
            return "ไม่มีประวัติการดำเนินงานในระบบแล้ว";
        }
        return switch (instance.state()) {
            case "ACTIVE" -> "กำลังดำเนินการ";
            case "SUSPENDED" -> "หยุดพักโดยผู้ดูแลระบบ";
            case "COMPLETED" -> paths.nameOf(instance.definitionId(), instance.endedAt())
                    .orElse("สิ้นสุดแล้ว");
            default -> "ถูกยกเลิกโดยผู้ดูแลระบบ";
        };
    }

    private static List<String> notes(YearProgress year) {
        List<String> notes = new ArrayList<>();
        if (!year.openOutsideSteps().isEmpty()) {
            notes.add("รอแนบหลักฐานของขั้นตอนที่ทำบนกระดาษ");
        }
        if (year.steps().isEmpty()) {
            notes.add("ไม่พบแผนผังที่เรื่องนี้ใช้ จึงแสดงรายขั้นตอนไม่ได้");
        }
        return notes;
    }

    private static CriteriaCount total(YearProgress year, Map<Integer, CriteriaCount> ofSteps) {
        return year.steps().stream()
                .map(step -> ofSteps.getOrDefault(step.number(), CriteriaCount.NONE))
                .reduce(CriteriaCount.NONE, CriteriaCount::plus);
    }

    private static long lateTasks(YearProgress year, LocalDate today) {
        return year.openTasks().filter(task -> task.isLate(today)).count();
    }

    private static long openTasks(YearProgress year) {
        return year.openTasks().count();
    }
}
