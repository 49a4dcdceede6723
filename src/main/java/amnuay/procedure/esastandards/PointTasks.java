package amnuay.procedure.esastandards;

import amnuay.procedure.StepTask;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The point that a task is about, and what people call it. */
@Component
class PointTasks {

    private final Points points;

    PointTasks(Points points) {
        this.points = points;
    }

    PointView point(StepTask task) {
        return points.get(UUID.fromString(task.requiredSubject()));
    }

    /** By standard, so that lists in the order of names stand together by standard: {@code มาตรฐานที่ 1 ประเด็น 1.2.3}. */
    Optional<String> about(StepTask task) {
        PointView point = point(task);
        return Optional.of(label(point.standardNumber(), point.code()));
    }

    /** What names of tasks say about a point. */
    static String label(String standard, String point) {
        return "มาตรฐานที่ " + standard + " ประเด็น " + point;
    }

    /** {@code ประเด็น 1.2.3 ภาวะผู้นำ}, for the head of a form. */
    static String title(PointView point) {
        return "ประเด็น " + point.code() + " " + point.name();
    }

    /** Target and expected output in Markdown; empty while there is none. */
    static String goal(PointView point) {
        String level = point.targetLevel() == null ? "" : "**เป้าหมาย ระดับ " + point.targetLevel() + "** ";
        String output = Texts.given(point.expectedOutput());
        return level + Texts.given(point.target()) + (output.isEmpty() ? "" : "\n\n**ผลผลิตที่คาดหวัง** " + output);
    }
}
