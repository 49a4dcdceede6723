package amnuay.procedure.esastandards;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A fiscal year with as many standards, indicators and points as wanted, assessed without a process: enough to write its papers. */
@Component
class AssessedYear {

    /** What everybody in these years is said to have done. */
    static final String RESULT = "ดำเนินการครบทุกกิจกรรมตามแผน";

    private final PointTree tree;
    private final Points points;
    private final SelfAssessments assessments;

    AssessedYear(PointTree tree, Points points, SelfAssessments assessments) {
        this.tree = tree;
        this.points = points;
        this.assessments = assessments;
    }

    /** Points such as 1.2.3; the last digits count from 1. Nothing is known of the year before where {@code baseline} is null. */
    void plant(int year, int standards, int indicators, int perIndicator, Integer baseline) {
        for (int standard = 1; standard <= standards; standard++) {
            for (int indicator = 1; indicator <= indicators; indicator++) {
                for (int point = 1; point <= perIndicator; point++) {
                    plant(year, standard + "." + indicator + "." + point, null, baseline);
                }
            }
        }
    }

    /** @param owner login name; null for nobody */
    UUID plant(int year, String code, String owner, Integer baseline) {
        String[] numbers = code.split("\\.");
        return tree.put(
                year,
                new PointEntry(
                        code,
                        "มาตรฐานทดสอบ " + numbers[0] + " ของสำนักงาน",
                        "ตัวบ่งชี้ทดสอบ " + numbers[0] + "." + numbers[1] + " ของสำนักงาน",
                        "ประเด็นทดสอบที่ " + code,
                        null,
                        owner,
                        baseline,
                        baseline == null ? null : year - 1));
    }

    void aim(int year, int level) {
        points.of(year)
                .forEach(point -> points.setTarget(
                        point.id(), level, "ระดับ " + level, "รายงานผลของประเด็น " + point.code(), ""));
    }

    PointView point(int year, String code) {
        return points.ofCode(year, code).orElseThrow();
    }

    void assess(PointView point, int level) {
        assessments.submit(point, entry(level), "esat.owner");
    }

    static AssessmentEntry entry(int level) {
        return new AssessmentEntry(
                level, RESULT, "งบประมาณมาช้า", "จัดทำแผนล่วงหน้า", "รางวัลระดับประเทศ\nรางวัลระดับภาค");
    }

    /** Every point gets its own last number as its level. */
    void assessByLastNumber(int year) {
        points.of(year)
                .forEach(point -> assess(
                        point,
                        Integer.parseInt(point.code().substring(point.code().lastIndexOf('.') + 1))));
        acceptAll(year);
    }

    void acceptAll(int year) {
        assessments.review(year, Map.of(), "esat.director");
    }

    /** What an author drafts for the book, in Thai digits as the mechanism gives it. */
    static Map<String, String> words() {
        Map<String, String> words = new HashMap<>();
        words.put("foreword", "คำนำของเล่มทดสอบ");
        words.put("summary", "บทสรุปของเล่มทดสอบ");
        words.put("obstacles", "งบประมาณมาช้าในภาพรวม");
        words.put("suggestions", "จัดทำแผนล่วงหน้าในภาพรวม\nประชุมทุกเดือน");
        return words;
    }
}
