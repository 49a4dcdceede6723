package amnuay.procedure.krs;

import amnuay.procedure.RecordEvidence;
import amnuay.procedure.StepTask;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code record:krs-attendance}: the meeting was held and who came is known. */
@Component
class AttendanceEvidence implements RecordEvidence {

    private final MeetingRepository meetings;

    AttendanceEvidence(MeetingRepository meetings) {
        this.meetings = meetings;
    }

    @Override
    public String name() {
        return "krs-attendance";
    }

    @Override
    public Optional<String> missing(StepTask task) {
        boolean attended = meetings.findById(task.year().buddhistYear())
                .map(Meeting::wasAttended)
                .orElse(false);
        return attended ? Optional.empty() : Optional.of("ยังไม่ได้บันทึกรายชื่อผู้มาประชุมในแบบฟอร์ม");
    }
}
