package amnuay.procedure.krs;

import amnuay.organization.spreadsheet.Column;
import amnuay.organization.spreadsheet.SheetLayout;
import amnuay.organization.spreadsheet.SheetRow;
import amnuay.thai.ThaiText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** How an indicator stands in a row of a spreadsheet. */
final class IndicatorSheet {

    static final String CODE = "รหัสตัวชี้วัด";
    static final String COMPONENT = "องค์ประกอบ";
    static final String NAME = "ชื่อตัวชี้วัด";
    static final String WEIGHT = "น้ำหนัก";
    static final String MEASURE = "หน่วยนับ";
    static final String TARGET = "ค่าเป้าหมาย";
    static final String DIRECTION = "ทิศทาง (มากดี/น้อยดี)";
    static final String FORMULA = "สูตรการคำนวณ";
    static final String SOURCE = "แหล่งข้อมูล";
    static final String UNIT = "รหัสกลุ่ม/หน่วย ผู้รับผิดชอบ";
    static final String PERSON = "รหัสผู้ใช้ ผู้รับผิดชอบ";
    static final String SUPERVISOR = "ผู้กำกับดูแล";
    static final String KEEPERS = "ผู้จัดเก็บข้อมูล";

    static final SheetLayout LAYOUT = new SheetLayout(
            "ตัวชี้วัด",
            List.of(
                    Column.filled(CODE, "รหัสที่ไม่ซ้ำกันในปีเดียวกัน เลขไทยหรือเลขอารบิกก็ได้", "1.1"),
                    Column.mayBeEmpty(COMPONENT, "องค์ประกอบหรือมิติที่ตัวชี้วัดสังกัด", "Performance Base"),
                    Column.filled(NAME, "ชื่อเต็มของตัวชี้วัด", "ร้อยละของผู้เรียนที่อ่านออกเขียนได้"),
                    Column.filled(WEIGHT, "ร้อยละ ทศนิยมไม่เกิน 4 ตำแหน่ง น้ำหนักทุกตัวรวมกันต้องเท่ากับ 100", "12.5"),
                    Column.filled(MEASURE, "หน่วยนับของผลการดำเนินงาน", "ร้อยละ"),
                    Column.filled(TARGET, "ค่าเป้าหมายตามกรอบการประเมิน", "ร้อยละ 80"),
                    Column.filled(
                            DIRECTION, "พิมพ์ มากดี เมื่อผลยิ่งมากยิ่งดี หรือ น้อยดี เมื่อผลยิ่งน้อยยิ่งดี", "มากดี"),
                    Column.mayBeEmpty(FORMULA, "วิธีคำนวณผลการดำเนินงาน", "จำนวนผู้ผ่าน × 100 ÷ จำนวนทั้งหมด"),
                    Column.mayBeEmpty(SOURCE, "แหล่งที่มาของข้อมูล", "ระบบ e-MES"),
                    Column.mayBeMissing(UNIT, "รหัสกลุ่ม/หน่วย เว้นว่างได้ จะกำหนดในขั้นตอนที่ 2", "amnuay"),
                    Column.mayBeMissing(PERSON, "รหัสผู้ใช้ เว้นว่างได้ จะกำหนดในขั้นตอนที่ 2", "somjai.j"),
                    Column.mayBeMissing(SUPERVISOR, "รหัสผู้ใช้ เว้นว่างได้ จะกำหนดในขั้นตอนที่ 3", "somchai.r"),
                    Column.mayBeMissing(
                            KEEPERS,
                            "รหัสผู้ใช้:กิจกรรม คั่นหลายคนด้วย ; เว้นว่างได้ จะกำหนดในขั้นตอนที่ 3",
                            "somjai.j:รวบรวมผลสอบ; malee.k:ตรวจสอบข้อมูล")));

    private IndicatorSheet() {}

    /** @return null when problems were noted on the row */
    static IndicatorEntry read(SheetRow row) {
        Direction direction = Direction.named(row.text(DIRECTION)).orElse(null);
        if (direction == null) {
            row.problem("“" + DIRECTION + "” ต้องเป็น มากดี หรือ น้อยดี แต่พบ “" + row.text(DIRECTION) + "”");
        }
        BigDecimal weight = row.decimal(WEIGHT);
        if (row.hasProblems()) {
            return null;
        }
        return new IndicatorEntry(
                row.code(CODE),
                row.text(COMPONENT),
                row.text(NAME),
                weight,
                row.text(MEASURE),
                row.text(TARGET),
                direction,
                row.text(FORMULA),
                row.text(SOURCE),
                orNull(row.code(UNIT)),
                orNull(row.code(PERSON)),
                orNull(row.code(SUPERVISOR)),
                keepers(row.text(KEEPERS)));
    }

    static Map<String, String> fields(IndicatorEntry indicator) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(CODE, indicator.code());
        fields.put(COMPONENT, indicator.component());
        fields.put(NAME, indicator.name());
        fields.put(WEIGHT, indicator.weight().toPlainString());
        fields.put(MEASURE, indicator.unitOfMeasure());
        fields.put(TARGET, indicator.target());
        fields.put(DIRECTION, indicator.direction().thaiName());
        fields.put(FORMULA, indicator.formula());
        fields.put(SOURCE, indicator.source());
        fields.put(UNIT, Objects.requireNonNullElse(indicator.unit(), ""));
        fields.put(PERSON, Objects.requireNonNullElse(indicator.person(), ""));
        fields.put(SUPERVISOR, Objects.requireNonNullElse(indicator.supervisor(), ""));
        fields.put(
                KEEPERS,
                indicator.keepers().stream()
                        .map(keeper -> keeper.activity().isEmpty()
                                ? keeper.person()
                                : keeper.person() + ":" + keeper.activity())
                        .collect(Collectors.joining("; ")));
        return fields;
    }

    private static List<Keeper> keepers(String text) {
        List<Keeper> keepers = new ArrayList<>();
        for (String part : text.split("[;\n]")) {
            if (!part.isBlank()) {
                String[] halves = part.split(":", 2);
                String activity = halves.length == 2 ? halves[1].strip() : "";
                keepers.add(new Keeper(ThaiText.arabic(halves[0].strip()), activity));
            }
        }
        return keepers;
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
