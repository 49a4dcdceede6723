package amnuay.procedure.servicesurvey;

import amnuay.procedure.ApprovalForm;
import amnuay.procedure.Approvals;
import amnuay.procedure.StepTask;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Step ๑: the group's director decides whether every mission's clients and stakeholders are there. */
@Component
class ApproveGroups extends ApprovalForm {

    private final SurveyGroups groups;

    ApproveGroups(Approvals approvals, SurveyGroups groups) {
        super(
                "service-survey-approve-groups",
                DefineGroups.MATTER,
                "กลุ่มผู้รับบริการและผู้มีส่วนได้ส่วนเสีย",
                approvals);
        this.groups = groups;
    }

    @Override
    protected Map<String, Object> shown(StepTask task) {
        return Map.of(
                "groups",
                SurveyText.shown(groups.of(task.year().buddhistYear()).stream()
                        .map(group -> "- **" + group.name() + "** ภารกิจ: " + group.mission() + " เข้าถึงโดย: "
                                + group.reached()
                                + (group.expected() == null ? "" : " คาดว่าจะตอบ: " + group.expected() + " คน"))
                        .collect(Collectors.joining("\n"))));
    }
}
