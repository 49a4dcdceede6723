package amnuay.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import amnuay.AmnuayTest;
import amnuay.deadline.Deadline;
import amnuay.deadline.ScheduleSeed;
import amnuay.deadline.ScheduleSource;
import amnuay.deadline.YearSchedule;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The fiscal year 2661 of a procedure that does not exist belongs to this test. */
@AmnuayTest
class CalendarValuesTest {

    private static final String KEY = "paper-2661";

    @Autowired
    YearSchedule schedule;

    @Autowired
    CalendarValues values;

    @Autowired
    JdbcClient database;

    @Test
    void writesTheScheduleAsTheDocumentPrintsIt() {
        schedule.seed(
                KEY,
                List.of(
                        new ScheduleSeed("Step01_Report", "๑. รายงานผล", new Deadline.OnDay(MonthDay.of(9, 15))),
                        new ScheduleSeed("Step02_Meet", "๒. ประชุม", new Deadline.WorkingDaysAfterOpening(5)),
                        new ScheduleSeed("Step03_Answer", "๓. ตอบ", new Deadline.Announced())));
        schedule.plan(
                KEY,
                "paper:round:1:closes",
                "ปิดรอบที่ 1",
                LocalDate.of(2118, 3, 31),
                ScheduleSource.OBEC_LETTER,
                "ศธ 04010/ว 12",
                "x");

        assertThat(values.rows(KEY))
                .containsExactly(
                        row("๑", "๑. รายงานผล", "๑๕ กันยายน ๒๖๖๑", "คู่มือปฏิบัติงาน", ""),
                        row("๒", "๒. ประชุม", "ภายใน ๕ วันทำการหลังเริ่มขั้นตอน", "คู่มือปฏิบัติงาน", ""),
                        row("๓", "๓. ตอบ", "รอประกาศ", "รอประกาศ", ""),
                        row("๔", "ปิดรอบที่ ๑", "๓๑ มีนาคม ๒๖๖๑", "หนังสือ สพฐ.", "ศธ ๐๔๐๑๐/ว ๑๒"));
        assertThat(values.datedRows(KEY))
                .extracting(row -> row.get("number") + " " + row.get("label"))
                .containsExactly("๑ ปิดรอบที่ ๑", "๒ ๑. รายงานผล");
        database.sql("delete from schedule_row where business_key = :key")
                .param("key", KEY)
                .update();
    }

    private static Map<String, Object> row(String number, String label, String date, String source, String reason) {
        return Map.of("number", number, "label", label, "date", date, "source", source, "reason", reason);
    }
}
