package amnuay.procedure.krs;

import amnuay.document.Printable;
import amnuay.organization.Organization;
import amnuay.procedure.Approvals;
import amnuay.procedure.StepTask;
import amnuay.procedure.UserTaskForm;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Step ๓, once per indicator: its unit names the supervisor and those who keep its data. */
@Component
class NameSupervisorAndKeepers implements UserTaskForm<NameSupervisorAndKeepers.Form> {

    record Form(
            @NotBlank(message = "กรุณาเลือกผู้กำกับดูแลตัวชี้วัด") String supervisor,
            @NotEmpty(message = "กรุณาเพิ่มผู้จัดเก็บข้อมูลอย่างน้อยหนึ่งคน") @Valid List<KeeperRow> keepers) {}

    record KeeperRow(
            @NotBlank(message = "กรุณาเลือกชื่อผู้จัดเก็บข้อมูลให้ครบทุกแถว") String person,
            @NotBlank(message = "กรุณากรอกกิจกรรมของผู้จัดเก็บข้อมูลให้ครบทุกแถว")
                    @Size(max = 500, message = "ชื่อกิจกรรมยาวเกิน ๕๐๐ ตัวอักษร")
                    @Printable
                    String activity) {}

    private final Indicators indicators;
    private final Organization organization;
    private final Approvals approvals;

    NameSupervisorAndKeepers(Indicators indicators, Organization organization, Approvals approvals) {
        this.indicators = indicators;
        this.organization = organization;
        this.approvals = approvals;
    }

    @Override
    public String formId() {
        return "krs-name-supervisor-and-keepers";
    }

    @Override
    public Optional<String> about(StepTask task) {
        return Optional.of("ตัวชี้วัด " + indicator(task).code());
    }

    @Override
    public Map<String, Object> open(StepTask task) {
        Indicator indicator = indicator(task);
        Map<String, Object> shown = new HashMap<>();
        shown.put("indicatorTitle", "ตัวชี้วัด " + indicator.code() + " " + indicator.name());
        shown.put("returned", approvals.lastReturn(task, Krs.TEAM).orElse(""));
        shown.put(
                "people", organization.people().stream().map(KrsOptions::person).toList());
        shown.put("supervisor", indicator.supervisor());
        shown.put("keepers", keeperRows(indicator));
        return shown;
    }

    @Override
    public Map<String, Object> complete(StepTask task, Form form) {
        indicators.nameTeam(
                indicator(task).id(),
                form.supervisor(),
                form.keepers().stream()
                        .map(row -> new Keeper(row.person(), row.activity().strip()))
                        .toList());
        approvals.clear(task, Krs.TEAM);
        return Map.of();
    }

    private Indicator indicator(StepTask task) {
        return indicators.get(UUID.fromString(task.requiredSubject()));
    }

    private static List<Map<String, Object>> keeperRows(Indicator indicator) {
        return indicator.keepers().isEmpty()
                ? List.of(Map.of("activity", ""))
                : indicator.keepers().stream()
                        .map(keeper -> Map.<String, Object>of(
                                "person",
                                keeper.person(),
                                "activity",
                                Optional.ofNullable(keeper.activity()).orElse("")))
                        .toList();
    }
}
