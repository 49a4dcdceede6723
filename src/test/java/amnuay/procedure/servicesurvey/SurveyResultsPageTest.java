package amnuay.procedure.servicesurvey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import amnuay.AmnuayTest;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Fiscal years 2680 to 2684 of the survey belong to this test. */
@AmnuayTest
class SurveyResultsPageTest extends SurveyPages {

    @Autowired
    SurveyYears years;

    @Autowired
    Surveys surveys;

    @Autowired
    Answers answers;

    @Autowired
    FreeTexts texts;

    @Test
    void showsNumbersWhileTheyComeInAndOnceTheyStand() throws Exception {
        SurveyLink office = years.publish(2680);
        take(office, Samples.TEACHERS, 6);
        take(office, Samples.PARENTS, 2);

        clerkOpens("/office/service-survey/2680")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("กำลังรับคำตอบ")))
                .andExpect(content().string(containsString("8 ชุด")));
        clerkOpens("/office/service-survey/2680/results")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("ตัวเลขคิดจาก 6 ชุดใน 8 ชุดที่ได้รับ")))
                .andExpect(content().string(containsString("x̄ 4.00")))
                .andExpect(content().string(containsString("พึงพอใจมาก")))
                .andExpect(content().string(containsString("60.00")));
        clerkOpens("/office/service-survey/2680/results/groups/1").andExpect(status().isOk());
        clerkOpens("/office/service-survey/2680/results/groups/77").andExpect(status().isNotFound());
        clerkOpens("/office/service-survey/2680/results/links/" + office.id()).andExpect(status().isNotFound());

        surveys.close(2680);
        clerkOpens("/office/service-survey/2680/results")
                .andExpect(content().string(not(containsString("ตัวเลขคิดจาก"))))
                .andExpect(content().string(containsString("ไม่แสดง")));
        clerkOpens("/office/service-survey/2680/results/links")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("x̄ 4.00 (มาก)")));
        clerkOpens("/office/service-survey/2680/results/links/" + office.id()).andExpect(status().isOk());
    }

    @Test
    void isReadByThoseWhoRunOrAnswerForTheSurveyOnly() throws Exception {
        years.publish(2681);
        colleagueOpens("/office/service-survey/2681").andExpect(status().isForbidden());
        colleagueOpens("/office/service-survey/2681/results").andExpect(status().isForbidden());
        colleagueOpens("/office/service-survey/2681/results/links").andExpect(status().isForbidden());
        clerkOpens("/office/service-survey").andExpect(redirectedUrlPattern("/office/service-survey/2*"));
        clerkOpens("/office/service-survey/2684")
                .andExpect(content().string(containsString("ยังไม่มีแบบสอบถามของปีนี้")));
        clerkOpens("/office/service-survey/2684/results").andExpect(status().isNotFound());
    }

    @Test
    void givesTheSingleAnswersWithoutWhatWouldGiveAnybodyAway() throws Exception {
        SurveyLink office = years.publish(2682);
        take(office, Samples.TEACHERS, 7);
        take(office, Samples.PARENTS, 3);
        take(office, Samples.STAFF, 6);
        answers.take(
                Samples.small(),
                office,
                new AnswerSheet(
                        Samples.TEACHERS,
                        Map.of(Samples.SPEED, List.of(1), Samples.DELAY, List.of(5), Samples.UNITS, List.of(1, 3)),
                        Map.of(Samples.WORDS, "=cmd|' /C calc'!A0")),
                AnswerOrigin.page(UUID.randomUUID()));
        String path = "/office/service-survey/2682/results/answers.xlsx";
        clerkOpens(path).andExpect(status().isConflict());
        surveys.close(2682);
        colleagueOpens(path).andExpect(status().isForbidden());

        byte[] file = clerkOpens(path)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            List<String> rows = new ArrayList<>();
            for (Row row : workbook.getSheet("คำตอบ")) {
                rows.add(IntStream.range(0, 7)
                        .mapToObj(at ->
                                row.getCell(at) == null ? "" : row.getCell(at).getStringCellValue())
                        .collect(Collectors.joining("|")));
            }
            assertThat(rows.remove(0))
                    .isEqualTo("กลุ่มผู้ตอบ|ความรวดเร็ว|สถานที่|ความล่าช้า|ความผิดพลาด|ช่องทาง|กลุ่มงาน");
            assertThat(rows).hasSize(17);
            assertThat(rows.stream().filter(row -> row.startsWith("ครู|4||2|")).count())
                    .isEqualTo(7);
            assertThat(rows).contains("ครู|1||5|||ไม่แสดง");
            assertThat(rows.stream()
                            .filter(row -> row.startsWith("ผู้ปกครอง|ไม่แสดง|"))
                            .count())
                    .isEqualTo(3);
            assertThat(rows.stream()
                            .filter(row -> row.startsWith("บุคลากรอื่น|ไม่แสดง|"))
                            .count())
                    .isEqualTo(6);
            Cell words = workbook.getSheet("เขียนตอบ").getRow(1).getCell(2);
            assertThat(words.getCellType()).isEqualTo(CellType.STRING);
            assertThat(words.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void groupsByHandWhatWasWritten() throws Exception {
        SurveyLink office = years.publish(2683);
        for (String words : List.of("รอนาน", "ช้ามาก", "ขอบคุณ")) {
            answers.take(
                    Samples.small(),
                    office,
                    new AnswerSheet(
                            Samples.TEACHERS,
                            Map.of(Samples.SPEED, List.of(3), Samples.DELAY, List.of(3)),
                            Map.of(Samples.WORDS, words)),
                    AnswerOrigin.page(UUID.randomUUID()));
        }
        String page = "/office/service-survey/2683/texts";
        List<UUID> slow = texts.of(2683, Samples.WORDS).stream()
                .filter(each -> !each.text().equals("ขอบคุณ"))
                .map(FreeTexts.Written::id)
                .toList();

        clerkSends(page, "question", "33").andExpect(flash().attribute("refused", containsString("อย่างน้อยหนึ่ง")));
        clerkSends(page, "question", "33", "text", slow.get(0).toString(), "newTheme", "ช้า 😀")
                .andExpect(flash().attribute("refused", containsString("😀")));
        clerkSends(
                        page,
                        "question",
                        "33",
                        "text",
                        slow.get(0).toString(),
                        "text",
                        slow.get(1).toString(),
                        "newTheme",
                        "ความล่าช้า")
                .andExpect(flash().attribute("done", "จัดข้อความ 2 รายการแล้ว"));

        assertThat(texts.themes(2683))
                .extracting(FreeTexts.Theme::name, FreeTexts.Theme::texts)
                .containsExactly(tuple("ความล่าช้า", 2));
        assertThat(texts.loose(2683)).isEqualTo(1);
        clerkOpens(page + "?question=33&loose=true")
                .andExpect(content().string(containsString("ขอบคุณ")))
                .andExpect(content().string(not(containsString("ช้ามาก"))));
        colleagueSends(page, "question", "33").andExpect(status().isForbidden());
        clerkSends(page + "/themes/" + texts.themes(2683).get(0).id() + "/remove")
                .andExpect(status().is3xxRedirection());
        assertThat(texts.loose(2683)).isEqualTo(3);
    }

    private void take(SurveyLink link, int group, int number) {
        for (int at = 0; at < number; at++) {
            answers.take(Samples.small(), link, Samples.sheet(group, 4, 2), AnswerOrigin.page(UUID.randomUUID()));
        }
    }
}
