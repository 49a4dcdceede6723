package amnuay.procedure.groupmanagement;

import amnuay.procedure.ProcedureYears;
import amnuay.thai.FiscalYear;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Group management of the running fiscal year in the demo profile: a plan for the group's three people, ready to be handed in. */
@Component
@Profile("demo")
@Order(50)
class GroupManagementDemo implements ApplicationRunner {

    private static final String STAFF = "group-staff";
    private static final int OCTOBER = 0;
    private static final int MARCH = 5;
    private static final int SEPTEMBER = 11;

    private record Sample(WorkArea area, String title, String owner, int first, int last, String expected) {}

    private static final List<Sample> SAMPLES = List.of(
            new Sample(
                    WorkArea.CORRESPONDENCE,
                    "รับ ส่ง และจัดเก็บหนังสือราชการ",
                    "pranee",
                    OCTOBER,
                    SEPTEMBER,
                    "หนังสือราชการถึงผู้รับภายในวันทำการเดียวกัน"),
            new Sample(
                    WorkArea.CORRESPONDENCE,
                    "ทำลายหนังสือราชการประจำปี",
                    "pranee",
                    OCTOBER + 2,
                    MARCH,
                    "ทำลายหนังสือครบตามบัญชีที่ได้รับอนุมัติ"),
            new Sample(
                    WorkArea.ASSISTANCE,
                    "จัดตารางปฏิบัติราชการของผู้บริหาร",
                    STAFF,
                    OCTOBER,
                    SEPTEMBER,
                    "ผู้บริหารมีตารางปฏิบัติราชการล่วงหน้าหนึ่งสัปดาห์"),
            new Sample(
                    WorkArea.VEHICLES,
                    "ตรวจสภาพและซ่อมบำรุงรถราชการ",
                    "somsak",
                    OCTOBER,
                    SEPTEMBER,
                    "รถราชการทุกคันพร้อมใช้งานและปลอดภัย"),
            new Sample(
                    WorkArea.ADMINISTRATION,
                    "ควบคุมภายในของกลุ่มอำนวยการ",
                    STAFF,
                    MARCH + 1,
                    SEPTEMBER,
                    "รายงานการควบคุมภายในตามกำหนด"),
            new Sample(
                    WorkArea.PUBLIC_RELATIONS,
                    "เผยแพร่ข่าวสารของสำนักงาน",
                    STAFF,
                    OCTOBER,
                    SEPTEMBER,
                    "เผยแพร่ข่าวอย่างน้อยสัปดาห์ละหนึ่งเรื่อง"),
            new Sample(
                    WorkArea.WELFARE,
                    "จัดสวัสดิการเยี่ยมไข้และงานศพ",
                    "pranee",
                    OCTOBER,
                    SEPTEMBER,
                    "ครูและบุคลากรได้รับสวัสดิการทั่วถึง"));

    private final GroupPlan plan;
    private final ProcedureYears years;
    private final FormService forms;
    private final RepositoryService repository;
    private final IdentityService identity;

    GroupManagementDemo(
            GroupPlan plan,
            ProcedureYears years,
            FormService forms,
            RepositoryService repository,
            IdentityService identity) {
        this.plan = plan;
        this.years = years;
        this.forms = forms;
        this.repository = repository;
        this.identity = identity;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        FiscalYear year = years.runningYear();
        if (!plan.of(year.buddhistYear()).isEmpty()) {
            return;
        }
        SAMPLES.forEach(sample -> plan.add(year, entry(sample, YearMonth.from(year.start()))));
        open(year);
    }

    private static PlanEntry entry(Sample sample, YearMonth october) {
        return new PlanEntry(
                sample.area(),
                sample.title(),
                sample.owner(),
                october.plusMonths(sample.first()),
                october.plusMonths(sample.last()),
                sample.expected());
    }

    private void open(FiscalYear year) {
        String newest = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(GroupManagement.KEY)
                .latestVersion()
                .singleResult()
                .getId();
        identity.setAuthentication(STAFF, List.of(STAFF));
        try {
            forms.submitStartForm(newest, Map.of("fiscalYear", year.buddhistYear()));
        } finally {
            identity.clearAuthentication();
        }
    }
}
