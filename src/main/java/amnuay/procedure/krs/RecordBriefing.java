package amnuay.procedure.krs;

import amnuay.organization.Organization;
import amnuay.organization.PersonView;
import amnuay.organization.SchoolView;
import amnuay.procedure.StepTask;
import amnuay.procedure.UserTaskForm;
import amnuay.thai.ThaiDates;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Step ๖, second half: the briefing was held; who came, and thereby who has to acknowledge it later. */
@Component
class RecordBriefing implements UserTaskForm<RecordBriefing.Form> {

    /** @param schools null when no school came */
    record Form(
            @NotNull(message = "กรุณากรอกวันที่ประชุมจริง")
                    @PastOrPresent(message = "วันที่ประชุมจริงต้องไม่เป็นวันในอนาคต")
                    LocalDate heldOn,
            @NotEmpty(message = "กรุณาเลือกบุคลากรที่มาประชุมอย่างน้อยหนึ่งคน") List<String> staff,
            List<String> schools) {

        Form {
            schools = schools == null ? List.of() : List.copyOf(schools);
        }
    }

    private final Briefings briefings;
    private final Organization organization;

    RecordBriefing(Briefings briefings, Organization organization) {
        this.briefings = briefings;
        this.organization = organization;
    }

    @Override
    public String formId() {
        return "krs-record-briefing";
    }

    @Override
    public Map<String, Object> open(StepTask task) {
        List<PersonView> people = organization.people();
        List<SchoolView> schools = organization.schools();
        Map<String, Object> shown = new HashMap<>();
        shown.put("people", people.stream().map(KrsOptions::person).toList());
        shown.put("allSchools", schools.stream().map(KrsOptions::school).toList());
        shown.put("staff", people.stream().map(PersonView::id).toList());
        shown.put("schools", schools.stream().map(SchoolView::code).toList());
        briefings
                .find(task.year().buddhistYear())
                .ifPresent(briefing -> shown.put("heldOn", ThaiDates.typed(briefing.plannedDate())));
        return shown;
    }

    @Override
    public Map<String, Object> complete(StepTask task, Form form) {
        briefings.hold(task.year().buddhistYear(), form.heldOn(), form.staff(), form.schools());
        return Map.of();
    }
}
