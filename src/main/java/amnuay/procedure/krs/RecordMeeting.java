package amnuay.procedure.krs;

import amnuay.organization.Organization;
import amnuay.organization.PersonView;
import amnuay.procedure.Option;
import amnuay.procedure.StepTask;
import amnuay.procedure.UserTaskForm;
import amnuay.thai.Refusal;
import amnuay.thai.ThaiDates;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Step ๒, second half: the meeting was held; who came, and which unit and person answer for each indicator. */
@Component
class RecordMeeting implements UserTaskForm<RecordMeeting.Form> {

    record Form(
            @NotNull(message = "กรุณากรอกวันที่ประชุมจริง")
                    @PastOrPresent(message = "วันที่ประชุมจริงต้องไม่เป็นวันในอนาคต")
                    LocalDate heldOn,
            @NotEmpty(message = "กรุณาเลือกผู้มาประชุมอย่างน้อยหนึ่งคน") List<String> attendees,
            @NotEmpty(message = "ไม่มีตัวชี้วัดให้กำหนดผู้รับผิดชอบ") @Valid List<Responsible> responsible) {}

    /** @param indicator code and name as the row shows them; the code stands before the first space */
    record Responsible(
            @NotBlank(message = "แถวผู้รับผิดชอบไม่มีชื่อตัวชี้วัด กรุณาเปิดงานใหม่อีกครั้ง") String indicator,
            @NotBlank(message = "กรุณาเลือกกลุ่ม/หน่วยที่รับผิดชอบให้ครบทุกตัวชี้วัด") String unit,
            @NotBlank(message = "กรุณาเลือกผู้รับผิดชอบให้ครบทุกตัวชี้วัด") String person) {

        String code() {
            return indicator.split(" ", 2)[0];
        }
    }

    private final MeetingRepository meetings;
    private final Indicators indicators;
    private final Organization organization;

    RecordMeeting(MeetingRepository meetings, Indicators indicators, Organization organization) {
        this.meetings = meetings;
        this.indicators = indicators;
        this.organization = organization;
    }

    @Override
    public String formId() {
        return "krs-record-meeting";
    }

    @Override
    public Map<String, Object> open(StepTask task) {
        List<PersonView> people = organization.people();
        Map<String, Object> shown = new HashMap<>();
        shown.put("people", people.stream().map(KrsOptions::person).toList());
        shown.put(
                "units",
                organization.units().stream()
                        .map(unit -> new Option(unit.name(), unit.code()))
                        .toList());
        shown.put("attendees", people.stream().map(PersonView::id).toList());
        shown.put(
                "responsible",
                indicators.of(task.year().buddhistYear()).stream()
                        .map(RecordMeeting::row)
                        .toList());
        meetings.findById(task.year().buddhistYear())
                .ifPresent(meeting -> shown.put("heldOn", ThaiDates.typed(meeting.plannedDate())));
        return shown;
    }

    @Override
    public Map<String, Object> complete(StepTask task, Form form) {
        int year = task.year().buddhistYear();
        Meeting meeting = meetings.findById(year)
                .orElseThrow(() ->
                        Refusal.conflict("ยังไม่มีการนัดประชุมของ" + task.year().label()));
        form.attendees().forEach(this::requireKnown);
        meeting.hold(form.heldOn(), form.attendees());
        assign(indicators.of(year), form.responsible());
        indicators.requireComplete(year);
        indicators.close(year);
        return Map.of();
    }

    private void requireKnown(String person) {
        if (person == null || organization.person(person).isEmpty()) {
            throw new Refusal("ไม่พบผู้มาประชุมรหัสผู้ใช้ “" + person + "” กรุณาเปิดงานใหม่อีกครั้ง");
        }
    }

    private void assign(List<Indicator> all, List<Responsible> rows) {
        Map<String, Indicator> byCode = all.stream().collect(Collectors.toMap(Indicator::code, Function.identity()));
        Set<String> assigned = new HashSet<>();
        for (Responsible row : rows) {
            Indicator indicator = byCode.get(row.code());
            if (indicator == null) {
                throw new Refusal("ไม่พบตัวชี้วัด " + row.code() + " ในรายการของปีนี้ กรุณาเปิดงานใหม่อีกครั้ง");
            }
            if (!assigned.add(row.code())) {
                throw new Refusal("ตัวชี้วัด " + row.code() + " มีมากกว่าหนึ่งแถว");
            }
            indicators.assign(indicator.id(), row.unit(), row.person());
        }
        byCode.keySet().stream()
                .filter(code -> !assigned.contains(code))
                .sorted()
                .findFirst()
                .ifPresent(code -> {
                    throw new Refusal("ตัวชี้วัด " + code + " ยังไม่มีผู้รับผิดชอบ");
                });
    }

    private static Map<String, Object> row(Indicator indicator) {
        Map<String, Object> row = new HashMap<>();
        row.put("indicator", indicator.code() + " " + indicator.name());
        row.put("unit", indicator.responsibleUnit());
        row.put("person", indicator.responsiblePerson());
        return row;
    }
}
