package amnuay.procedure.krs;

import amnuay.procedure.RecordEvidence;
import amnuay.procedure.StepTask;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code record:krs-briefing-acknowledged}: everybody and every school that was absent has acknowledged the briefing. */
@Component
class BriefingAcknowledgedEvidence implements RecordEvidence {

    private final Briefings briefings;

    BriefingAcknowledgedEvidence(Briefings briefings) {
        this.briefings = briefings;
    }

    @Override
    public String name() {
        return "krs-briefing-acknowledged";
    }

    @Override
    public Optional<String> missing(StepTask task) {
        int year = task.year().buddhistYear();
        if (briefings.staff(year).isEmpty()) {
            return Optional.of("ยังไม่ได้บันทึกการประชุมชี้แจง");
        }
        int people = briefings.openStaff(year).size();
        int schools = briefings.openSchools(year).size();
        return people + schools == 0
                ? Optional.empty()
                : Optional.of("ยังรอการรับทราบจากผู้ไม่ได้เข้าประชุม: บุคลากร " + people + " คน สถานศึกษา " + schools
                        + " แห่ง");
    }

    @Override
    public Optional<String> page(StepTask task) {
        return Optional.of("/office/krs/" + task.year().buddhistYear() + "/briefing");
    }
}
