package amnuay.organization;

import amnuay.organization.spreadsheet.Column;
import amnuay.organization.spreadsheet.ImportRequest;
import amnuay.organization.spreadsheet.ImportRow;
import amnuay.organization.spreadsheet.SheetLayout;
import amnuay.organization.spreadsheet.SheetRow;
import amnuay.organization.spreadsheet.SpreadsheetImport;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The office's groups and units as a spreadsheet. Units that a file does not name stay as they are. */
@Component
class UnitImport implements SpreadsheetImport<UnitEntry> {

    private static final String CODE = "รหัส";
    private static final String NAME = "ชื่อกลุ่ม/หน่วย";
    private static final String HEAD = "หัวหน้า";

    private final UnitRepository units;
    private final PersonRepository people;
    private final OrganizationSetup setup;

    UnitImport(UnitRepository units, PersonRepository people, OrganizationSetup setup) {
        this.units = units;
        this.people = people;
        this.setup = setup;
    }

    @Override
    public String kind() {
        return "units";
    }

    @Override
    public SheetLayout layout() {
        return new SheetLayout(
                "กลุ่มและหน่วย",
                List.of(
                        Column.filled(CODE, "อักษรอังกฤษตัวเล็ก ตัวเลข หรือขีด ไม่เกิน 32 ตัว", "amnuay"),
                        Column.filled(NAME, "ชื่อเต็มของกลุ่มหรือหน่วย", "กลุ่มอำนวยการ"),
                        Column.mayBeEmpty(
                                HEAD,
                                "รหัสผู้ใช้ของหัวหน้า ถ้ายังไม่ได้นำเข้าบุคลากรให้เว้นว่างไว้ก่อน แล้วนำเข้าไฟล์นี้อีกครั้งภายหลัง",
                                "somjai")));
    }

    @Override
    public String keyHeading() {
        return CODE;
    }

    @Override
    public UnitEntry read(SheetRow row) {
        return new UnitEntry(row.code(CODE), row.text(NAME), row.code(HEAD));
    }

    @Override
    public String key(UnitEntry unit) {
        return unit.code();
    }

    @Override
    public String label(UnitEntry unit) {
        return unit.name();
    }

    @Override
    public Map<String, String> fields(UnitEntry unit) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(CODE, unit.code());
        fields.put(NAME, unit.name());
        fields.put(HEAD, Objects.requireNonNullElse(unit.head(), ""));
        return fields;
    }

    @Override
    public Map<String, UnitEntry> known(String scope) {
        Map<String, UnitEntry> known = new LinkedHashMap<>();
        units.findAllByOrderBySortAscNameAsc().forEach(unit -> known.put(unit.code(), unit.entry()));
        return known;
    }

    @Override
    public void review(List<ImportRow<UnitEntry>> rows, ImportRequest request) {
        for (ImportRow<UnitEntry> row : rows) {
            String head = row.value().head();
            boolean works =
                    head == null || people.findById(head).map(Person::isActive).orElse(false);
            if (!works) {
                row.problem("ไม่พบบุคลากรรหัสผู้ใช้ “" + head
                        + "” ที่ยังปฏิบัติงานอยู่ ให้นำเข้าบุคลากรก่อน หรือเว้นช่อง “" + HEAD + "” ว่างไว้");
            }
        }
    }

    @Override
    public void save(UnitEntry unit, int order, ImportRequest request) {
        setup.unit(unit);
    }
}
