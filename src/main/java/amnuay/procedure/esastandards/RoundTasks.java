package amnuay.procedure.esastandards;

import amnuay.procedure.StepTask;
import amnuay.thai.Refusal;
import org.springframework.stereotype.Component;

/** The round that a task of step ๕ is about: the first that no meeting was held about. */
@Component
class RoundTasks {

    private final RoundProgress progress;

    RoundTasks(RoundProgress progress) {
        this.progress = progress;
    }

    /** @throws Refusal when every round of the year is over */
    ProgressRound round(StepTask task) {
        return progress.next(task.year().buddhistYear()).orElseThrow(RoundTasks::noRound);
    }

    static Refusal noRound() {
        return Refusal.conflict("ไม่มีรอบรายงานความก้าวหน้าที่เหลืออยู่ในปีนี้แล้ว กรุณาโหลดรายการงานใหม่");
    }
}
