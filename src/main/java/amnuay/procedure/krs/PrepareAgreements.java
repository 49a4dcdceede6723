package amnuay.procedure.krs;

import amnuay.document.Printable;
import amnuay.organization.Organization;
import amnuay.organization.PersonView;
import amnuay.organization.Role;
import amnuay.organization.SchoolView;
import amnuay.procedure.Approvals;
import amnuay.procedure.Option;
import amnuay.procedure.StepTask;
import amnuay.procedure.UserTaskForm;
import amnuay.thai.ThaiDates;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Step ๘: with whom the office's director makes agreements this year, and what they all say. */
@Component
class PrepareAgreements implements UserTaskForm<PrepareAgreements.Form> {

    private static final String NOBODY = "none";

    /**
     * @param schoolIndicators ids of the indicators that concern schools; none for all
     * @param upward {@code none} or the key of a {@link Superior}
     */
    record Form(
            List<String> staff,
            List<String> schools,
            List<String> schoolIndicators,
            @NotNull(message = "กรุณาเลือกว่ามีข้อตกลงกับผู้บังคับบัญชาหรือไม่")
                    @Pattern(
                            regexp = "none|secretary-general|governor",
                            message = "ข้อตกลงกับผู้บังคับบัญชาต้องเป็นตัวเลือกในรายการ")
                    String upward,
            @Size(max = 200, message = "ชื่อผู้บังคับบัญชายาวเกิน ๒๐๐ ตัวอักษร") @Printable String upwardName,
            @NotBlank(message = "กรุณากรอกข้อตกลง บรรทัดละหนึ่งข้อ")
                    @Size(max = 4000, message = "ข้อตกลงยาวเกิน ๔,๐๐๐ ตัวอักษร")
                    @Printable
                    String terms,
            @NotNull(message = "กรุณากรอกวันที่ต้องลงนามให้ครบ")
                    @FutureOrPresent(message = "วันที่ต้องลงนามให้ครบต้องไม่เป็นวันที่ผ่านมาแล้ว")
                    LocalDate dueOn) {

        Form {
            staff = staff == null ? List.of() : List.copyOf(staff);
            schools = schools == null ? List.of() : List.copyOf(schools);
            schoolIndicators = schoolIndicators == null ? List.of() : List.copyOf(schoolIndicators);
        }

        @AssertTrue(message = "กรุณาเลือกบุคลากร สถานศึกษา หรือผู้บังคับบัญชาที่จะทำข้อตกลงด้วยอย่างน้อยหนึ่งฝ่าย")
        boolean isAnybodyChosen() {
            return !staff.isEmpty() || !schools.isEmpty() || !NOBODY.equals(upward);
        }
    }

    private static final String USUAL_TERMS =
            """
            จะปฏิบัติงานให้บรรลุค่าเป้าหมายของตัวชี้วัดตามมาตรการปรับปรุงประสิทธิภาพในการปฏิบัติราชการที่เกี่ยวข้องตามบัญชีข้างต้น
            จะรายงานผลการดำเนินงานพร้อมหลักฐานอ้างอิงให้ถูกต้อง ครบถ้วน และทันตามปฏิทินที่กำหนด
            จะร่วมมือแก้ไขปัญหาและอุปสรรคในการดำเนินงาน และพัฒนางานอย่างต่อเนื่อง""";

    private final AgreementParties parties;
    private final Agreements agreements;
    private final Indicators indicators;
    private final Organization organization;
    private final Approvals approvals;

    PrepareAgreements(
            AgreementParties parties,
            Agreements agreements,
            Indicators indicators,
            Organization organization,
            Approvals approvals) {
        this.parties = parties;
        this.agreements = agreements;
        this.indicators = indicators;
        this.organization = organization;
        this.approvals = approvals;
    }

    @Override
    public String formId() {
        return "krs-prepare-agreements";
    }

    @Override
    public Map<String, Object> open(StepTask task) {
        List<PersonView> people = organization.people().stream()
                .filter(person -> !person.has(Role.DIRECTOR))
                .toList();
        List<SchoolView> schools = organization.schools();
        int year = task.year().buddhistYear();
        Map<String, Object> shown = new HashMap<>();
        shown.put(
                "returned", approvals.lastReturn(task, AgreementParties.MATTER).orElse(""));
        shown.put("people", people.stream().map(KrsOptions::person).toList());
        shown.put("allSchools", schools.stream().map(KrsOptions::school).toList());
        shown.put(
                "indicators",
                indicators.of(year).stream()
                        .map(each -> new Option(each.title(), each.id().toString()))
                        .toList());
        shown.put("staff", people.stream().map(PersonView::id).toList());
        shown.put("schools", schools.stream().map(SchoolView::code).toList());
        shown.put("schoolIndicators", List.of());
        shown.put("upward", NOBODY);
        shown.put("upwardName", "");
        shown.put("terms", USUAL_TERMS);
        agreements.plan(year).ifPresent(plan -> putPlanned(shown, year, plan));
        return shown;
    }

    @Override
    public Map<String, Object> complete(StepTask task, Form form) {
        parties.prepare(task, form);
        approvals.clear(task, AgreementParties.MATTER);
        return Map.of();
    }

    private void putPlanned(Map<String, Object> shown, int year, AgreementPlan plan) {
        List<Agreement> planned = agreements.of(year);
        shown.put("staff", partiesOf(planned, AgreementKind.STAFF));
        shown.put("schools", partiesOf(planned, AgreementKind.SCHOOL));
        shown.put(
                "upward",
                partiesOf(planned, AgreementKind.UPWARD).stream().findFirst().orElse(NOBODY));
        shown.put(
                "schoolIndicators",
                plan.schoolIndicators().stream().map(Object::toString).toList());
        shown.put("upwardName", plan.upwardName());
        shown.put("terms", plan.terms());
        shown.put("dueOn", ThaiDates.typed(plan.dueOn()));
    }

    private static List<String> partiesOf(List<Agreement> agreements, AgreementKind kind) {
        return agreements.stream()
                .filter(agreement -> agreement.kind() == kind)
                .map(Agreement::party)
                .toList();
    }
}
