package amnuay.procedure;

import amnuay.deadline.HolidayEntry;
import amnuay.deadline.HolidayKind;
import amnuay.deadline.HolidayTable;
import amnuay.organization.spreadsheet.Column;
import amnuay.organization.spreadsheet.ImportRequest;
import amnuay.organization.spreadsheet.ImportRow;
import amnuay.organization.spreadsheet.SheetLayout;
import amnuay.organization.spreadsheet.SheetRow;
import amnuay.organization.spreadsheet.SpreadsheetImport;
import amnuay.thai.Refusal;
import amnuay.thai.ThaiDates;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * A year's days off as a spreadsheet; the file is the whole list of the year. It lives here because this package alone knows both the
 * calendar and spreadsheets.
 */
@Component
class HolidayImport implements SpreadsheetImport<HolidayEntry> {

    private static final String DAY = "วันที่";
    private static final String NAME = "ชื่อวันหยุด";
    private static final String KIND = "ชนิด";
    private static final String NOTE = "หมายเหตุ";

    private final HolidayTable table;

    HolidayImport(HolidayTable table) {
        this.table = table;
    }

    @Override
    public String kind() {
        return "holidays";
    }

    @Override
    public SheetLayout layout() {
        return new SheetLayout(
                "วันหยุดราชการ",
                List.of(
                        Column.filled(DAY, "วัน/เดือน/ปี พ.ศ.", "13/04/2570"),
                        Column.filled(NAME, "ชื่อวันหยุดตามประกาศ", "วันสงกรานต์"),
                        Column.filled(KIND, "ประจำปี ชดเชย หรือ กรณีพิเศษ", "ประจำปี"),
                        Column.mayBeMissing(NOTE, "มติหรือประกาศที่อ้างอิง", "มติคณะรัฐมนตรี")));
    }

    @Override
    public String keyHeading() {
        return DAY;
    }

    /** However the day is typed, it is the same day. */
    @Override
    public String keyOf(SheetRow row) {
        try {
            return ThaiDates.typed(ThaiDates.parse(row.text(DAY)));
        } catch (Refusal unreadable) {
            return row.text(DAY);
        }
    }

    @Override
    public HolidayEntry read(SheetRow row) {
        LocalDate day = ThaiDates.parse(row.text(DAY));
        HolidayKind kind = HolidayKind.named(row.text(KIND)).orElse(null);
        if (kind == null) {
            row.problem("“" + KIND + "” ต้องเป็น ประจำปี ชดเชย หรือ กรณีพิเศษ แต่พบ “" + row.text(KIND) + "”");
            return null;
        }
        return new HolidayEntry(day, row.text(NAME), kind, row.text(NOTE));
    }

    @Override
    public String key(HolidayEntry holiday) {
        return ThaiDates.typed(holiday.day());
    }

    @Override
    public String label(HolidayEntry holiday) {
        return holiday.name();
    }

    @Override
    public Map<String, String> fields(HolidayEntry holiday) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(DAY, key(holiday));
        fields.put(NAME, holiday.name());
        fields.put(KIND, holiday.kind().thaiName());
        fields.put(NOTE, holiday.note());
        return fields;
    }

    @Override
    public Map<String, HolidayEntry> known(String scope) {
        Map<String, HolidayEntry> known = new LinkedHashMap<>();
        table.of(year(scope)).forEach(holiday -> known.put(key(holiday), holiday));
        return known;
    }

    @Override
    public HolidayEntry completed(HolidayEntry holiday, HolidayEntry known) {
        return holiday.note().isEmpty()
                ? new HolidayEntry(holiday.day(), holiday.name(), holiday.kind(), known.note())
                : holiday;
    }

    @Override
    public void review(List<ImportRow<HolidayEntry>> rows, ImportRequest request) {
        rows.stream()
                .filter(row -> row.value().buddhistYear() != year(request.scope()))
                .forEach(row -> row.problem(
                        "วันที่ " + key(row.value()) + " ไม่อยู่ในปี " + request.scope() + " ที่กำลังนำเข้า"));
    }

    @Override
    public boolean isWholeList() {
        return true;
    }

    @Override
    public void save(HolidayEntry holiday, int order, ImportRequest request) {
        table.put(holiday);
    }

    @Override
    public void remove(HolidayEntry known, ImportRequest request) {
        table.remove(known.day());
    }

    private static int year(String scope) {
        return Integer.parseInt(scope);
    }
}
