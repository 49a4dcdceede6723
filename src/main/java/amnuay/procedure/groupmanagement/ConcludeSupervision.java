package amnuay.procedure.groupmanagement;

import amnuay.document.Printable;
import amnuay.procedure.StepTask;
import amnuay.procedure.UserTaskForm;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Step ๒, after the last period: what was not looked at yet may be added, and the year's supervision is concluded. */
@Component
class ConcludeSupervision implements UserTaskForm<ConcludeSupervision.Form> {

    /** @param checks null when nothing is added */
    record Form(
            @NotBlank(message = "กรุณากรอกสรุปผลการกำกับ ติดตามทั้งปี")
                    @Size(max = 4000, message = "สรุปผลยาวเกิน ๔,๐๐๐ ตัวอักษร")
                    @Printable
                    String conclusion,
            @Valid List<CheckRow> checks) {

        Form {
            checks = checks == null ? List.of() : List.copyOf(checks);
        }
    }

    private final SupervisionText text;
    private final CheckForms forms;
    private final Checks checks;

    ConcludeSupervision(SupervisionText text, CheckForms forms, Checks checks) {
        this.text = text;
        this.forms = forms;
        this.checks = checks;
    }

    @Override
    public String formId() {
        return "group-management-conclude-supervision";
    }

    @Override
    public Map<String, Object> open(StepTask task) {
        int year = task.year().buddhistYear();
        return Map.of("counts", text.counts(year), "items", forms.items(year), "phases", forms.phases());
    }

    @Override
    public Map<String, Object> complete(StepTask task, Form form) {
        int year = task.year().buddhistYear();
        forms.keep(year, Checks.CONCLUSION, form.checks(), task.person());
        checks.conclude(year, form.conclusion(), task.person());
        return Map.of();
    }
}
