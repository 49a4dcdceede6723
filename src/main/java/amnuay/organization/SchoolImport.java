package amnuay.organization;

import amnuay.organization.spreadsheet.Column;
import amnuay.organization.spreadsheet.ImportRequest;
import amnuay.organization.spreadsheet.SheetLayout;
import amnuay.organization.spreadsheet.SheetRow;
import amnuay.organization.spreadsheet.SpreadsheetImport;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The list of schools as a spreadsheet. Schools that a file does not name stay as they are. */
@Component
class SchoolImport implements SpreadsheetImport<SchoolEntry> {

    private static final String CODE = "รหัสสถานศึกษา";
    private static final String NAME = "ชื่อสถานศึกษา";
    private static final String DISTRICT = "อำเภอ";
    private static final String DIRECTOR = "ผู้อำนวยการสถานศึกษา";
    private static final String EMAIL = "อีเมล";

    private final SchoolRepository schools;
    private final OrganizationSetup setup;

    SchoolImport(SchoolRepository schools, OrganizationSetup setup) {
        this.schools = schools;
        this.setup = setup;
    }

    @Override
    public String kind() {
        return "schools";
    }

    @Override
    public SheetLayout layout() {
        return new SheetLayout(
                "สถานศึกษา",
                List.of(
                        Column.filled(CODE, "รหัสที่ไม่ซ้ำกัน ใช้ตัวเลขหรืออักษรอังกฤษ 2–12 ตัว", "65020001"),
                        Column.filled(NAME, "ชื่อเต็มของสถานศึกษา", "โรงเรียนบ้านตัวอย่าง"),
                        Column.filled(DISTRICT, "อำเภอที่ตั้ง ไม่ต้องมีคำว่าอำเภอ", "วังทอง"),
                        Column.mayBeEmpty(DIRECTOR, "คำนำหน้า ชื่อ และนามสกุล", "นายตัวอย่าง เรียนดี"),
                        Column.mayBeEmpty(EMAIL, "อีเมลที่ใช้รับหนังสือ", "school@example.go.th")));
    }

    @Override
    public String keyHeading() {
        return CODE;
    }

    @Override
    public SchoolEntry read(SheetRow row) {
        return new SchoolEntry(row.code(CODE), row.text(NAME), row.text(DISTRICT), row.text(DIRECTOR), row.text(EMAIL));
    }

    @Override
    public String key(SchoolEntry school) {
        return school.code();
    }

    @Override
    public String label(SchoolEntry school) {
        return school.name();
    }

    @Override
    public Map<String, String> fields(SchoolEntry school) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(CODE, school.code());
        fields.put(NAME, school.name());
        fields.put(DISTRICT, school.district());
        fields.put(DIRECTOR, school.directorName());
        fields.put(EMAIL, Objects.requireNonNullElse(school.email(), ""));
        return fields;
    }

    @Override
    public Map<String, SchoolEntry> known(String scope) {
        Map<String, SchoolEntry> known = new LinkedHashMap<>();
        schools.findAllByOrderByDistrictAscNameAscCodeAsc().forEach(school -> known.put(school.code(), school.entry()));
        return known;
    }

    @Override
    public void save(SchoolEntry school, int order, ImportRequest request) {
        setup.school(school);
    }
}
