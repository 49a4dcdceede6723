package amnuay.procedure.esastandards;

import java.util.List;
import java.util.stream.Collectors;

/** A year's points in the Markdown of forms. */
final class PointText {

    private PointText() {}

    /** How many there are, with a link to all of them. */
    static String summary(int fiscalYear, List<PointView> points) {
        long standards =
                points.stream().map(PointView::standardNumber).distinct().count();
        long indicators =
                points.stream().map(PointView::indicatorNumber).distinct().count();
        return "ปีนี้มี **" + standards + " มาตรฐาน " + indicators + " ตัวบ่งชี้ " + points.size() + " ประเด็น** · "
                + "[เปิดหน้ามาตรฐาน](/office/esa-standards/" + fiscalYear + "/points)";
    }

    /** What earlier years came to, point by point; a sentence where nothing is known. */
    static String baselines(List<PointView> points, List<QualityLevel> levels) {
        String lines = points.stream()
                .filter(point -> point.baselineLevel() != null)
                .map(point -> "- " + point.title() + ": " + baseline(point, levels))
                .collect(Collectors.joining("\n"));
        return lines.isEmpty() ? "ยังไม่มีข้อมูลฐานของปีก่อน" : "**ข้อมูลฐานของปีก่อน**\n\n" + lines;
    }

    /** {@code ปี 2569 ระดับ 3 ดี}; a dash where nothing is known. */
    static String baseline(PointView point, List<QualityLevel> levels) {
        return point.baselineLevel() == null
                ? "–"
                : "ปี " + point.baselineYear() + " ระดับ " + level(point.baselineLevel(), levels);
    }

    /** {@code 3 ดี}; a dash for null. */
    static String level(Integer level, List<QualityLevel> levels) {
        return level == null
                ? "–"
                : levels.stream()
                        .filter(each -> each.level() == level)
                        .map(QualityLevel::label)
                        .findFirst()
                        .orElse(level.toString());
    }
}
