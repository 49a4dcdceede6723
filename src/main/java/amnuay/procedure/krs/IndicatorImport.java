package amnuay.procedure.krs;

import amnuay.organization.Organization;
import amnuay.organization.PersonView;
import amnuay.organization.UnitView;
import amnuay.organization.spreadsheet.ImportRequest;
import amnuay.organization.spreadsheet.ImportRow;
import amnuay.organization.spreadsheet.SheetLayout;
import amnuay.organization.spreadsheet.SheetRow;
import amnuay.organization.spreadsheet.SpreadsheetImport;
import amnuay.thai.FiscalYear;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A year's indicators as a spreadsheet. The file is the whole list of the year, whose weights add up to 100. */
@Component
class IndicatorImport implements SpreadsheetImport<IndicatorEntry> {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final Indicators indicators;
    private final Organization organization;

    IndicatorImport(Indicators indicators, Organization organization) {
        this.indicators = indicators;
        this.organization = organization;
    }

    @Override
    public String kind() {
        return "indicators";
    }

    @Override
    public SheetLayout layout() {
        return IndicatorSheet.LAYOUT;
    }

    @Override
    public String keyHeading() {
        return IndicatorSheet.CODE;
    }

    @Override
    public IndicatorEntry read(SheetRow row) {
        return IndicatorSheet.read(row);
    }

    @Override
    public String key(IndicatorEntry indicator) {
        return indicator.code();
    }

    @Override
    public String label(IndicatorEntry indicator) {
        return indicator.name();
    }

    @Override
    public Map<String, String> fields(IndicatorEntry indicator) {
        return IndicatorSheet.fields(indicator);
    }

    @Override
    public Map<String, IndicatorEntry> known(String scope) {
        Map<String, IndicatorEntry> known = new LinkedHashMap<>();
        indicators.of(year(scope)).forEach(indicator -> known.put(indicator.code(), indicator.entry()));
        return known;
    }

    @Override
    public IndicatorEntry completed(IndicatorEntry indicator, IndicatorEntry known) {
        return indicator.completedFrom(known);
    }

    @Override
    public void review(List<ImportRow<IndicatorEntry>> rows, ImportRequest request) {
        boolean closed = indicators.isClosed(year(request.scope()));
        Set<String> units = organization.units().stream().map(UnitView::code).collect(Collectors.toSet());
        Set<String> people = organization.people().stream().map(PersonView::id).collect(Collectors.toSet());
        for (ImportRow<IndicatorEntry> row : rows) {
            IndicatorEntry indicator = row.value();
            if (closed && row.isNew()) {
                row.problem("เพิ่มตัวชี้วัดไม่ได้แล้ว เพราะเริ่มดำเนินงานรายตัวชี้วัดของปีนี้แล้ว");
            }
            if (!row.isNew()) {
                indicators
                        .unchangeable(year(request.scope()), row.before(), indicator)
                        .ifPresent(row::problem);
            }
            if (indicator.unit() != null && !units.contains(indicator.unit())) {
                row.problem("ไม่พบกลุ่ม/หน่วยรหัส “" + indicator.unit() + "”");
            }
            requireKnown(row, people, "ผู้รับผิดชอบ", indicator.person());
            requireKnown(row, people, "ผู้กำกับดูแล", indicator.supervisor());
            indicator.keepers().forEach(keeper -> requireKnown(row, people, "ผู้จัดเก็บข้อมูล", keeper.person()));
        }
    }

    @Override
    public List<String> judge(List<IndicatorEntry> values) {
        BigDecimal total = values.stream().map(IndicatorEntry::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (total.compareTo(WHOLE) == 0) {
            return List.of();
        }
        BigDecimal difference = IndicatorEntry.plain(WHOLE.subtract(total));
        return List.of("น้ำหนักของตัวชี้วัดทั้งหมดในไฟล์รวมได้ "
                + IndicatorEntry.plain(total).toPlainString() + " ซึ่งต้องเท่ากับ 100 ("
                + (difference.signum() > 0 ? "ขาด " : "เกิน ")
                + difference.abs().toPlainString() + ") กรุณาแก้น้ำหนักในไฟล์แล้วนำเข้าใหม่");
    }

    @Override
    public boolean isWholeList() {
        return true;
    }

    @Override
    public String reasonToStay(IndicatorEntry known, ImportRequest request) {
        return indicators.isClosed(year(request.scope()))
                ? "ไฟล์ไม่มีตัวชี้วัดนี้ แต่นำออกไม่ได้แล้ว เพราะเริ่มดำเนินงานรายตัวชี้วัดของปีนี้แล้ว"
                : null;
    }

    @Override
    public void save(IndicatorEntry indicator, int order, ImportRequest request) {
        indicators.put(year(request.scope()), indicator, order);
    }

    @Override
    public void remove(IndicatorEntry known, ImportRequest request) {
        indicators.remove(year(request.scope()), known.code());
    }

    private static int year(String scope) {
        return new FiscalYear(Integer.parseInt(scope)).buddhistYear();
    }

    private static void requireKnown(ImportRow<IndicatorEntry> row, Set<String> people, String heading, String person) {
        if (person != null && !people.contains(person)) {
            row.problem("“" + heading + "”: ไม่พบบุคลากรรหัสผู้ใช้ “" + person + "” ที่ยังปฏิบัติงานอยู่");
        }
    }
}
