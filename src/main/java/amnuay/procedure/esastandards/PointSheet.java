package amnuay.procedure.esastandards;

import amnuay.organization.spreadsheet.Column;
import amnuay.organization.spreadsheet.SheetLayout;
import amnuay.organization.spreadsheet.SheetRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** How an assessment point stands in a row of a spreadsheet. */
final class PointSheet {

    static final String CODE = "รหัสประเด็น";
    static final String STANDARD = "ชื่อมาตรฐาน";
    static final String INDICATOR = "ชื่อตัวบ่งชี้";
    static final String NAME = "ชื่อประเด็นการพิจารณา";
    static final String UNIT = "รหัสกลุ่ม/หน่วย ผู้รับผิดชอบ";
    static final String PERSON = "รหัสผู้ใช้ ผู้รับผิดชอบ";
    static final String LEVEL = "ระดับของข้อมูลฐาน";
    static final String YEAR = "ปีของข้อมูลฐาน";

    static final SheetLayout LAYOUT = new SheetLayout(
            "ประเด็นการพิจารณา",
            List.of(
                    Column.filled(CODE, "เลขมาตรฐาน ตัวบ่งชี้ และประเด็น เลขไทยหรือเลขอารบิกก็ได้", "1.2.3"),
                    Column.filled(
                            STANDARD,
                            "ชื่อเต็มของมาตรฐาน เหมือนกันทุกแถวของมาตรฐาน",
                            "การบริหารจัดการองค์การสู่ความเป็นเลิศ"),
                    Column.filled(
                            INDICATOR, "ชื่อเต็มของตัวบ่งชี้ เหมือนกันทุกแถวของตัวบ่งชี้", "การบริหารจัดการที่ดี"),
                    Column.filled(NAME, "ชื่อเต็มของประเด็นการพิจารณา", "การใช้แผนเป็นเครื่องมือในการบริหาร"),
                    Column.mayBeMissing(UNIT, "รหัสกลุ่ม/หน่วย เว้นว่างได้จนกว่าจะร่างคำสั่งในขั้นตอนที่ 2", "amnuay"),
                    Column.mayBeMissing(PERSON, "รหัสผู้ใช้ เว้นว่างได้จนกว่าจะร่างคำสั่งในขั้นตอนที่ 2", "somjai.j"),
                    Column.mayBeMissing(LEVEL, "ระดับคุณภาพที่ได้ในปีก่อน เว้นว่างเพื่อใช้ผลที่อยู่ในระบบ", "3"),
                    Column.mayBeMissing(YEAR, "ปีงบประมาณของข้อมูลฐาน (พ.ศ.)", "2569")));

    private PointSheet() {}

    /** @return null when problems were noted on the row */
    static PointEntry read(SheetRow row) {
        Integer level = number(row, LEVEL);
        Integer year = number(row, YEAR);
        return row.hasProblems()
                ? null
                : new PointEntry(
                        row.code(CODE),
                        row.text(STANDARD),
                        row.text(INDICATOR),
                        row.text(NAME),
                        orNull(row.code(UNIT)),
                        orNull(row.code(PERSON)),
                        level,
                        year);
    }

    static Map<String, String> fields(PointEntry point) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(CODE, point.code());
        fields.put(STANDARD, point.standard());
        fields.put(INDICATOR, point.indicator());
        fields.put(NAME, point.name());
        fields.put(UNIT, Objects.requireNonNullElse(point.unit(), ""));
        fields.put(PERSON, Objects.requireNonNullElse(point.person(), ""));
        fields.put(LEVEL, Objects.toString(point.baselineLevel(), ""));
        fields.put(YEAR, Objects.toString(point.baselineYear(), ""));
        return fields;
    }

    private static Integer number(SheetRow row, String heading) {
        String typed = row.code(heading);
        if (typed.isEmpty()) {
            return null;
        }
        if (!typed.matches("\\d{1,4}")) {
            row.problem("“" + heading + "” ต้องเป็นเลขจำนวนเต็ม แต่พบ “" + row.text(heading) + "”");
            return null;
        }
        return Integer.valueOf(typed);
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
