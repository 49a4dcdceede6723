package amnuay.procedure.krs;

import amnuay.procedure.RecordEvidence;
import amnuay.procedure.StepTask;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code record:krs-briefing-attendance}: the briefing was held and who came is known. */
@Component
class BriefingAttendanceEvidence implements RecordEvidence {

    private final Briefings briefings;

    BriefingAttendanceEvidence(Briefings briefings) {
        this.briefings = briefings;
    }

    @Override
    public String name() {
        return "krs-briefing-attendance";
    }

    @Override
    public Optional<String> missing(StepTask task) {
        boolean known = briefings.staff(task.year().buddhistYear()).stream().anyMatch(BriefedPerson::present);
        return known ? Optional.empty() : Optional.of("ยังไม่ได้บันทึกรายชื่อผู้มาประชุมชี้แจงในแบบฟอร์ม");
    }

    @Override
    public Optional<String> page(StepTask task) {
        return Optional.of("/office/krs/" + task.year().buddhistYear() + "/briefing");
    }
}
