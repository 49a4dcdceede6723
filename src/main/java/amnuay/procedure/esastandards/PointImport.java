package amnuay.procedure.esastandards;

import amnuay.organization.Organization;
import amnuay.organization.PersonView;
import amnuay.organization.UnitView;
import amnuay.organization.spreadsheet.ImportRequest;
import amnuay.organization.spreadsheet.ImportRow;
import amnuay.organization.spreadsheet.SheetLayout;
import amnuay.organization.spreadsheet.SheetRow;
import amnuay.organization.spreadsheet.SpreadsheetImport;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A year's assessment points as a spreadsheet. The file is the whole tree of the year. */
@Component
class PointImport implements SpreadsheetImport<PointEntry> {

    private final Points points;
    private final PointTree tree;
    private final EsaYears years;
    private final KnownLevels known;
    private final Organization organization;

    PointImport(Points points, PointTree tree, EsaYears years, KnownLevels known, Organization organization) {
        this.points = points;
        this.tree = tree;
        this.years = years;
        this.known = known;
        this.organization = organization;
    }

    @Override
    public String kind() {
        return "esa-points";
    }

    @Override
    public SheetLayout layout() {
        return PointSheet.LAYOUT;
    }

    @Override
    public String keyHeading() {
        return PointSheet.CODE;
    }

    @Override
    public PointEntry read(SheetRow row) {
        return PointSheet.read(row);
    }

    @Override
    public String key(PointEntry point) {
        return point.code();
    }

    @Override
    public String label(PointEntry point) {
        return point.name();
    }

    @Override
    public Map<String, String> fields(PointEntry point) {
        return PointSheet.fields(point);
    }

    @Override
    public Map<String, PointEntry> known(String scope) {
        Map<String, PointEntry> entries = new LinkedHashMap<>();
        points.of(year(scope)).forEach(point -> entries.put(point.code(), PointEntry.of(point)));
        return entries;
    }

    @Override
    public PointEntry completed(PointEntry point, PointEntry before) {
        return point.completedFrom(before);
    }

    @Override
    public void review(List<ImportRow<PointEntry>> rows, ImportRequest request) {
        Set<String> units = organization.units().stream().map(UnitView::code).collect(Collectors.toSet());
        Set<String> people = organization.people().stream().map(PersonView::id).collect(Collectors.toSet());
        Set<Integer> levels = years.levels(year(request.scope())).stream()
                .map(QualityLevel::level)
                .collect(Collectors.toSet());
        for (ImportRow<PointEntry> row : rows) {
            PointEntry point = row.value();
            if (point.unit() != null && !units.contains(point.unit())) {
                row.problem("ไม่พบกลุ่ม/หน่วยรหัส “" + point.unit() + "”");
            }
            if (point.person() != null && !people.contains(point.person())) {
                row.problem("ไม่พบบุคลากรรหัสผู้ใช้ “" + point.person() + "” ที่ยังปฏิบัติงานอยู่");
            }
            if (point.baselineLevel() != null && !levels.contains(point.baselineLevel())) {
                row.problem("ระดับ " + point.baselineLevel() + " อยู่นอกระดับคุณภาพของปีนี้");
            }
            if (point.baselineYear() != null && point.baselineYear() >= year(request.scope())) {
                row.problem("ปีของข้อมูลฐานต้องเป็นปีก่อนหน้า แต่พบ " + point.baselineYear());
            }
        }
    }

    @Override
    public List<String> judge(List<PointEntry> values) {
        List<String> problems = new ArrayList<>();
        Map<String, String> standards = new HashMap<>();
        Map<String, String> indicators = new HashMap<>();
        for (PointEntry point : values) {
            PointCode code = PointCode.parse(point.code());
            differs(standards, code.standardNumber(), point.standard(), "มาตรฐานที่ ", problems);
            differs(indicators, code.indicatorNumber(), point.indicator(), "ตัวบ่งชี้ที่ ", problems);
        }
        return problems;
    }

    @Override
    public boolean isWholeList() {
        return true;
    }

    @Override
    public void save(PointEntry point, int order, ImportRequest request) {
        int year = year(request.scope());
        tree.put(year, point.baselineLevel() == null ? known.before(year).fill(point) : point);
    }

    @Override
    public void remove(PointEntry before, ImportRequest request) {
        tree.remove(year(request.scope()), before.code());
    }

    private static void differs(
            Map<String, String> names, String number, String name, String what, List<String> problems) {
        String first = names.putIfAbsent(number, name);
        if (first != null && !first.equals(name)) {
            problems.add(what + number + " มีชื่อไม่ตรงกันในไฟล์: “" + first + "” กับ “" + name
                    + "” กรุณาใช้ชื่อเดียวกันทุกแถว");
        }
    }

    private static int year(String scope) {
        return Integer.parseInt(scope);
    }
}
