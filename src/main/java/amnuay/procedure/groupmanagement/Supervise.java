package amnuay.procedure.groupmanagement;

import amnuay.procedure.StepTask;
import amnuay.procedure.UserTaskForm;
import amnuay.thai.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Step ๒, once per person and period: the group's director looks at the person's work before, during or after it is done. */
@Component
class Supervise implements UserTaskForm<Supervise.Form> {

    record Form(@NotEmpty(message = "กรุณาเพิ่มผลการกำกับ ติดตามอย่างน้อยหนึ่งแถว") @Valid List<CheckRow> checks) {}

    private final SupervisionPeriods periods;
    private final GroupPlan plan;
    private final PlanText text;
    private final CheckForms forms;
    private final SupervisionText past;
    private final GroupPeople people;
    private final GroupNews news;

    Supervise(
            SupervisionPeriods periods,
            GroupPlan plan,
            PlanText text,
            CheckForms forms,
            SupervisionText past,
            GroupPeople people,
            GroupNews news) {
        this.periods = periods;
        this.plan = plan;
        this.text = text;
        this.forms = forms;
        this.past = past;
        this.people = people;
        this.news = news;
    }

    @Override
    public String formId() {
        return "group-management-supervise";
    }

    @Override
    public Optional<String> about(StepTask task) {
        String person = people.names().of(task.requiredSubject());
        return Optional.of(periods.current(task.year().buddhistYear())
                .map(period -> person + " " + period.label())
                .orElse(person));
    }

    @Override
    public Map<String, Object> open(StepTask task) {
        int year = task.year().buddhistYear();
        return Map.of(
                "person", people.names().of(task.requiredSubject()),
                "workPlan", text.tableOf(year, task.requiredSubject()),
                "before", past.of(year, task.requiredSubject()),
                "items", forms.items(year, task.requiredSubject()),
                "phases", forms.phases());
    }

    @Override
    public Map<String, Object> complete(StepTask task, Form form) {
        int year = task.year().buddhistYear();
        Period period = periods.current(year)
                .orElseThrow(() -> Refusal.conflict("กำกับ ติดตามครบทุกงวดของปีแล้ว กรุณาโหลดรายการงานใหม่"));
        Set<String> own = plan.of(year, task.requiredSubject()).stream()
                .map(item -> item.id().toString())
                .collect(Collectors.toSet());
        if (!form.checks().stream().map(CheckRow::item).allMatch(own::contains)) {
            throw new Refusal("มีงานที่ไม่ได้อยู่ในความรับผิดชอบของ"
                    + people.names().of(task.requiredSubject()) + " กรุณาเลือกงานจากรายการ");
        }
        forms.keep(year, period.number(), form.checks(), task.person());
        news.supervised(
                task.id(),
                task.requiredSubject(),
                form.checks().stream().map(row -> seen(year, row)).toList());
        return Map.of();
    }

    private Map<String, Object> seen(int year, CheckRow row) {
        return Map.of(
                "title",
                plan.get(year, UUID.fromString(row.item())).title(),
                "phase",
                row.phase().thaiName(),
                "found",
                row.found().strip(),
                "toDo",
                row.toDo() == null ? "" : row.toDo().strip());
    }
}
