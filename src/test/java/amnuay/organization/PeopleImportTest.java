package amnuay.organization;

import static org.assertj.core.api.Assertions.assertThat;

import amnuay.AmnuayTest;
import amnuay.organization.spreadsheet.DryRun;
import amnuay.organization.spreadsheet.DryRun.Change;
import amnuay.organization.spreadsheet.DryRun.Outcome;
import amnuay.organization.spreadsheet.ImportRequest;
import amnuay.organization.spreadsheet.Imports;
import amnuay.organization.spreadsheet.Xlsx;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AmnuayTest
class PeopleImportTest {

    private static final String[] HEADINGS = {
        "รหัสผู้ใช้", "คำนำหน้า", "ชื่อ", "นามสกุล", "ตำแหน่ง", "รหัสกลุ่ม/หน่วย", "บทบาท", "อีเมล", "โทรศัพท์"
    };
    private static final ImportRequest ADMINISTRATOR =
            new ImportRequest("", "people-admin", Set.of("camunda-admin", "staff"));
    private static final ImportRequest GROUP_DIRECTOR =
            new ImportRequest("", "people-director", Set.of("group-director", "staff"));

    @Autowired
    Imports imports;

    @Autowired
    PeopleImport people;

    @Autowired
    UnitImport units;

    @Autowired
    Organization organization;

    @Autowired
    OrganizationSetup setup;

    @BeforeEach
    void enterAUnit() {
        setup.unit(new UnitEntry("imp-unit", "กลุ่มนำเข้า", null));
    }

    @Test
    void takesPeopleWithTheirRolesInThai() {
        take(Xlsx.withHeadings(HEADINGS)
                .row(
                        "imp.somjai",
                        "นางสาว",
                        "สมใจ",
                        "นำเข้า",
                        "นักจัดการงานทั่วไป",
                        "imp-unit",
                        "เจ้าหน้าที่กลุ่มอำนวยการ; หัวหน้ากลุ่ม/หน่วย",
                        "somjai@example.go.th",
                        812345678)
                .row("imp.leader", "นาย", "ผู้นำ", "นำเข้า", "ผู้เชี่ยวชาญ", "", "unit-head", "", ""));

        PersonView somjai = organization.person("imp.somjai").orElseThrow();
        assertThat(somjai.fullName()).isEqualTo("นางสาวสมใจ นำเข้า");
        assertThat(somjai.roles()).containsExactlyInAnyOrder(Role.STAFF, Role.GROUP_STAFF, Role.UNIT_HEAD);
        assertThat(somjai.phone()).isEqualTo("0812345678");
        PersonView leader = organization.person("imp.leader").orElseThrow();
        assertThat(leader.unitCode()).isNull();
        assertThat(leader.roles()).containsExactlyInAnyOrder(Role.STAFF, Role.UNIT_HEAD);
    }

    @Test
    void changesNothingTheSecondTimeAndShowsARoleThatIsTakenAway() {
        take(Xlsx.withHeadings(HEADINGS)
                .row("imp.role", "", "มีบทบาท", "นำเข้า", "", "imp-unit", "เจ้าหน้าที่กลุ่มอำนวยการ", "", ""));

        DryRun same = dryRun(
                ADMINISTRATOR,
                Xlsx.withHeadings(HEADINGS)
                        .row("imp.role", "", "มีบทบาท", "นำเข้า", "", "imp-unit", "บุคลากร,group-staff", "", ""));
        DryRun less = dryRun(
                ADMINISTRATOR,
                Xlsx.withHeadings(HEADINGS).row("imp.role", "", "มีบทบาท", "นำเข้า", "", "imp-unit", "", "", ""));

        assertThat(same.changesNothing()).isTrue();
        assertThat(less.rows().get(0).changes())
                .containsExactly(new Change("บทบาท", "เจ้าหน้าที่กลุ่มอำนวยการ; บุคลากร", "บุคลากร"));
    }

    @Test
    void namesUnknownUnitsAndRolesRowByRow() {
        DryRun dryRun = dryRun(
                ADMINISTRATOR,
                Xlsx.withHeadings(HEADINGS)
                        .row("imp.a", "", "ก", "ข", "", "no-such-unit", "", "", "")
                        .row("imp.b", "", "ก", "ข", "", "imp-unit", "หัวหน้าใหญ่", "", "")
                        .row("3650200000001", "", "ก", "ข", "", "imp-unit", "", "", ""));

        assertThat(dryRun.rows().get(0).problems().get(0)).contains("ไม่พบกลุ่ม/หน่วยรหัส “no-such-unit”");
        assertThat(dryRun.rows().get(1).problems().get(0)).contains("ไม่รู้จักบทบาท “หัวหน้าใหญ่”");
        assertThat(dryRun.rows().get(2).problems().get(0)).contains("ห้ามใช้เลขประจำตัวประชาชน");
        assertThat(dryRun.mayBeConfirmed()).isFalse();
    }

    @Test
    void letsOnlyAdministratorsMakeAdministrators() {
        Xlsx file = Xlsx.withHeadings(HEADINGS)
                .row("imp.admin", "", "แอดมิน", "นำเข้า", "", "imp-unit", "ผู้ดูแลระบบ", "", "");

        assertThat(dryRun(GROUP_DIRECTOR, file).rows().get(0).problems().get(0)).contains("เฉพาะผู้ดูแลระบบเท่านั้น");
        assertThat(dryRun(ADMINISTRATOR, file).rows().get(0).outcome()).isEqualTo(Outcome.NEW);
    }

    @Test
    void bringsNobodyBackWhoWasDeactivated() {
        setup.person(new PersonEntry("imp.left", "", "ย้าย", "ไป", "", "imp-unit", Set.of(), null, null));
        setup.deactivate("imp.left");

        DryRun dryRun = dryRun(
                ADMINISTRATOR,
                Xlsx.withHeadings(HEADINGS).row("imp.left", "", "ย้าย", "ไป", "", "imp-unit", "", "", ""));

        assertThat(dryRun.rows().get(0).problems().get(0)).contains("ถูกปิดใช้งานอยู่");
    }

    @Test
    void takesUnitsFirstWithoutAndThenWithTheirHeads() {
        String[] headings = {"รหัส", "ชื่อกลุ่ม/หน่วย", "หัวหน้า"};
        UUID unknownHead = imports.upload(
                units,
                ADMINISTRATOR,
                "หน่วย.xlsx",
                Xlsx.withHeadings(headings)
                        .row("imp-new", "กลุ่มใหม่", "imp.nobody")
                        .bytes());
        assertThat(imports.dryRun(units, ADMINISTRATOR, unknownHead)
                        .rows()
                        .get(0)
                        .problems()
                        .get(0))
                .contains("ไม่พบบุคลากรรหัสผู้ใช้ “imp.nobody”");

        setup.person(new PersonEntry("imp.head", "", "หัว", "หน้า", "", null, Set.of(), null, null));
        UUID draft = imports.upload(
                units,
                ADMINISTRATOR,
                "หน่วย.xlsx",
                Xlsx.withHeadings(headings)
                        .row("imp-new", "กลุ่มใหม่", "imp.head")
                        .bytes());
        imports.confirm(
                units,
                ADMINISTRATOR,
                draft,
                imports.dryRun(units, ADMINISTRATOR, draft).fingerprint());

        assertThat(organization.headOf("imp-new").orElseThrow().id()).isEqualTo("imp.head");
    }

    private DryRun dryRun(ImportRequest request, Xlsx file) {
        return imports.dryRun(people, request, imports.upload(people, request, "บุคลากร.xlsx", file.bytes()));
    }

    private void take(Xlsx file) {
        UUID draft = imports.upload(people, ADMINISTRATOR, "บุคลากร.xlsx", file.bytes());
        imports.confirm(
                people,
                ADMINISTRATOR,
                draft,
                imports.dryRun(people, ADMINISTRATOR, draft).fingerprint());
    }
}
