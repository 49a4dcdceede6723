package amnuay.procedure.esastandards;

import amnuay.document.Printable;
import amnuay.organization.Organization;
import amnuay.organization.PersonView;
import amnuay.procedure.StepTask;
import amnuay.procedure.UserTaskForm;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Step ๒: the meeting was held that explains how the standards are driven. */
@Component
class RecordStandardsBriefing implements UserTaskForm<RecordStandardsBriefing.Form> {

    record Form(
            @NotNull(message = "กรุณากรอกวันที่ประชุม") @PastOrPresent(message = "วันที่ประชุมต้องไม่เป็นวันในอนาคต")
                    LocalDate heldOn,
            @NotBlank(message = "กรุณากรอกสถานที่ประชุม")
                    @Size(max = 300, message = "สถานที่ประชุมยาวเกิน ๓๐๐ ตัวอักษร")
                    @Printable
                    String place,
            @NotEmpty(message = "กรุณาเลือกผู้มาประชุมอย่างน้อยหนึ่งคน") List<String> attendees,
            @NotBlank(message = "กรุณากรอกเรื่องที่ชี้แจง บรรทัดละหนึ่งเรื่อง")
                    @Size(max = 4000, message = "เรื่องที่ชี้แจงยาวเกิน ๔,๐๐๐ ตัวอักษร")
                    @Printable
                    String topics) {}

    private static final String USUAL_TOPICS =
            """
            มาตรฐาน ตัวบ่งชี้ และประเด็นการพิจารณา
            หน้าที่ของคณะทำงานตามคำสั่ง
            คู่มือขับเคลื่อนและการจัดเก็บหลักฐาน""";

    private final StandardsBriefingRepository briefings;
    private final Organization organization;

    RecordStandardsBriefing(StandardsBriefingRepository briefings, Organization organization) {
        this.briefings = briefings;
        this.organization = organization;
    }

    @Override
    public String formId() {
        return "esa-standards-record-briefing";
    }

    @Override
    public Map<String, Object> open(StepTask task) {
        return Map.of(
                "people", EsaOptions.people(organization),
                "attendees", organization.people().stream().map(PersonView::id).toList(),
                "topics", USUAL_TOPICS);
    }

    @Override
    public Map<String, Object> complete(StepTask task, Form form) {
        EsaOptions.requireKnown(organization, form.attendees(), "ผู้มาประชุม");
        briefings.saveAndFlush(new StandardsBriefing(task.year().buddhistYear(), form, task.person()));
        return Map.of();
    }
}
