package amnuay.procedure.servicesurvey;

import amnuay.procedure.RecordEvidence;
import amnuay.procedure.StepTask;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code record:survey-groups}: every group names the missions that it is served by, and how it is reached. */
@Component
class SurveyGroupsEvidence implements RecordEvidence {

    private final SurveyGroups groups;

    SurveyGroupsEvidence(SurveyGroups groups) {
        this.groups = groups;
    }

    @Override
    public String name() {
        return "survey-groups";
    }

    @Override
    public Optional<String> missing(StepTask task) {
        List<RespondentGroup> all = groups.of(task.year().buddhistYear());
        if (all.isEmpty()) {
            return Optional.of("ยังไม่มีข้อมูลกลุ่มผู้รับบริการและผู้มีส่วนได้ส่วนเสีย");
        }
        return all.stream()
                .filter(group -> group.mission().isEmpty() || group.reached().isEmpty())
                .findFirst()
                .map(group -> "กลุ่ม “" + group.name() + "” ยังไม่มีภารกิจหรือวิธีเข้าถึง");
    }
}
