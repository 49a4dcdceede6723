package amnuay.procedure.krs;

import amnuay.procedure.RecordEvidence;
import amnuay.procedure.StepTask;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** {@code record:krs-entered-on-time}: the result that the task is about was typed into KRS by its due date. */
@Component
class EntryEvidence implements RecordEvidence {

    private final Results results;

    EntryEvidence(Results results) {
        this.results = results;
    }

    @Override
    public String name() {
        return "krs-entered-on-time";
    }

    @Override
    public Optional<String> missing(StepTask task) {
        Result result = results.get(UUID.fromString(task.requiredSubject()));
        if (result.krsEnteredAt() == null) {
            return Optional.of("ยังไม่ได้บันทึกวันและเวลาที่นำผลเข้าระบบ KRS");
        }
        return results.isLate(result)
                ? Optional.of("นำผลเข้าระบบ KRS หลังวันครบกำหนด กรุณาระบุเหตุผลที่ล่าช้า")
                : Optional.empty();
    }
}
