package amnuay.organization;

import amnuay.organization.spreadsheet.Column;
import amnuay.organization.spreadsheet.ImportRequest;
import amnuay.organization.spreadsheet.ImportRow;
import amnuay.organization.spreadsheet.SheetLayout;
import amnuay.organization.spreadsheet.SheetRow;
import amnuay.organization.spreadsheet.SpreadsheetImport;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The staff list as a spreadsheet. People whom a file does not name stay as they are. */
@Component
class PeopleImport implements SpreadsheetImport<PersonEntry> {

    private static final String ID = "รหัสผู้ใช้";
    private static final String PREFIX = "คำนำหน้า";
    private static final String FIRST_NAME = "ชื่อ";
    private static final String LAST_NAME = "นามสกุล";
    private static final String POSITION = "ตำแหน่ง";
    private static final String UNIT = "รหัสกลุ่ม/หน่วย";
    private static final String ROLES = "บทบาท";
    private static final String EMAIL = "อีเมล";
    private static final String PHONE = "โทรศัพท์";

    private final PersonRepository people;
    private final UnitRepository units;
    private final OrganizationSetup setup;

    PeopleImport(PersonRepository people, UnitRepository units, OrganizationSetup setup) {
        this.people = people;
        this.units = units;
        this.setup = setup;
    }

    @Override
    public String kind() {
        return "people";
    }

    @Override
    public SheetLayout layout() {
        String roleNames = Arrays.stream(Role.values()).map(Role::thaiName).collect(Collectors.joining(" · "));
        return new SheetLayout(
                "บุคลากร",
                List.of(
                        Column.filled(
                                ID,
                                "ชื่อที่ใช้เข้าระบบ อักษรอังกฤษตัวเล็ก ตัวเลข จุด ขีด ห้ามใช้เลขประจำตัวประชาชน",
                                "somjai.j"),
                        Column.mayBeEmpty(PREFIX, "คำนำหน้าชื่อ", "นางสาว"),
                        Column.filled(FIRST_NAME, "ชื่อ ไม่ต้องมีคำนำหน้า", "สมใจ"),
                        Column.filled(LAST_NAME, "นามสกุล", "ใจดี"),
                        Column.mayBeEmpty(POSITION, "ตำแหน่งตามที่ใช้ในคำสั่ง", "นักจัดการงานทั่วไปชำนาญการ"),
                        Column.mayBeEmpty(UNIT, "รหัสที่มีอยู่ในหน้ากลุ่ม/หน่วย เว้นว่างสำหรับผู้บริหาร", "amnuay"),
                        Column.mayBeEmpty(
                                ROLES,
                                "คั่นหลายบทบาทด้วย ; เว้นว่างคือบุคลากร เลือกจาก: " + roleNames,
                                "เจ้าหน้าที่กลุ่มอำนวยการ"),
                        Column.mayBeEmpty(EMAIL, "อีเมลที่ใช้รับการแจ้งเตือน", "somjai@example.go.th"),
                        Column.mayBeEmpty(PHONE, "หมายเลขโทรศัพท์", "055-123456 ต่อ 12")));
    }

    @Override
    public String keyHeading() {
        return ID;
    }

    @Override
    public PersonEntry read(SheetRow row) {
        return new PersonEntry(
                row.code(ID),
                row.text(PREFIX),
                row.text(FIRST_NAME),
                row.text(LAST_NAME),
                row.text(POSITION),
                row.code(UNIT),
                roles(row),
                row.text(EMAIL),
                row.code(PHONE));
    }

    @Override
    public String key(PersonEntry person) {
        return person.id();
    }

    @Override
    public String label(PersonEntry person) {
        return person.prefix() + person.firstName() + " " + person.lastName();
    }

    @Override
    public Map<String, String> fields(PersonEntry person) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(ID, person.id());
        fields.put(PREFIX, person.prefix());
        fields.put(FIRST_NAME, person.firstName());
        fields.put(LAST_NAME, person.lastName());
        fields.put(POSITION, person.position());
        fields.put(UNIT, Objects.requireNonNullElse(person.unitCode(), ""));
        fields.put(ROLES, person.roles().stream().sorted().map(Role::thaiName).collect(Collectors.joining("; ")));
        fields.put(EMAIL, Objects.requireNonNullElse(person.email(), ""));
        fields.put(PHONE, Objects.requireNonNullElse(person.phone(), ""));
        return fields;
    }

    @Override
    public Map<String, PersonEntry> known(String scope) {
        Map<String, PersonEntry> known = new LinkedHashMap<>();
        people.findAllByOrderByFirstNameAscLastNameAscIdAsc().stream()
                .filter(Person::isActive)
                .forEach(person -> known.put(person.id(), person.entry()));
        return known;
    }

    @Override
    public void review(List<ImportRow<PersonEntry>> rows, ImportRequest request) {
        Set<String> unitCodes = units.findAll().stream().map(Unit::code).collect(Collectors.toSet());
        Set<String> former = people.findAll().stream()
                .filter(person -> !person.isActive())
                .map(Person::id)
                .collect(Collectors.toSet());
        for (ImportRow<PersonEntry> row : rows) {
            PersonEntry person = row.value();
            if (person.unitCode() != null && !unitCodes.contains(person.unitCode())) {
                row.problem("ไม่พบกลุ่ม/หน่วยรหัส “" + person.unitCode()
                        + "” ให้นำเข้ากลุ่ม/หน่วยก่อน หรือแก้รหัสให้ถูกต้อง");
            }
            if (former.contains(person.id())) {
                row.problem("บุคคลนี้ถูกปิดใช้งานอยู่ ให้เปิดใช้งานในหน้าบุคลากรก่อน หรือลบแถวนี้ออกจากไฟล์");
            }
            if (changesAdministrator(row) && !request.roles().contains(Role.ADMIN.key())) {
                row.problem("เฉพาะผู้ดูแลระบบเท่านั้นที่ให้หรือถอนบทบาท “" + Role.ADMIN.thaiName()
                        + "” หรือแก้ข้อมูลของผู้ดูแลระบบได้");
            }
        }
    }

    @Override
    public void save(PersonEntry person, int order, ImportRequest request) {
        setup.person(person);
    }

    /** Whoever could make themselves an administrator, or take an administrator's mail over, would be one. */
    private static boolean changesAdministrator(ImportRow<PersonEntry> row) {
        boolean before = !row.isNew() && row.before().roles().contains(Role.ADMIN);
        boolean after = row.value().roles().contains(Role.ADMIN);
        return (before || after) && !row.value().equals(row.before());
    }

    private static Set<Role> roles(SheetRow row) {
        EnumSet<Role> roles = EnumSet.of(Role.STAFF);
        for (String name : row.text(ROLES).split("[;,\n]")) {
            if (!name.isBlank()) {
                Role.named(name)
                        .ifPresentOrElse(
                                roles::add,
                                () -> row.problem("ไม่รู้จักบทบาท “" + name.strip()
                                        + "” ดูบทบาทที่ใช้ได้ในแผ่น “คำอธิบาย” ของแบบฟอร์ม"));
            }
        }
        return roles;
    }
}
