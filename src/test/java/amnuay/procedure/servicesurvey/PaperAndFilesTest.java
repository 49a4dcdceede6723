package amnuay.procedure.servicesurvey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import amnuay.AmnuayTest;
import amnuay.thai.Refusal;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;

/** Fiscal years 2693 to 2697 of the survey belong to this test. */
@AmnuayTest
class PaperAndFilesTest extends SurveyPages {

    /** As Google Forms writes it: a time in the Buddhist era, an address, a table's items in brackets. */
    private static final String EXPORT =
            """
            ประทับเวลา,อีเมล,ท่านอยู่ในกลุ่มใด,ด้านกระบวนการ [ความรวดเร็ว],ด้านกระบวนการ [สถานที่],ความไม่พึงพอใจ [ความล่าช้า],กลุ่มงาน,ข้อเสนอแนะ
            22/11/2569 9:15:02,somjai@example.go.th,ครู,5 พึงพอใจมากที่สุด,พึงพอใจมาก,น้อย,"บุคคล, นิเทศ","ดี, ""เร็ว""
            สองบรรทัด"
            22/11/2569 9:16:40,,ผู้ปกครอง,๔,,ไม่พึงพอใจน้อยที่สุด,,=1+1
            22/11/2569 9:20:11,,ครู,,3,1,,
            22/11/2569 9:22:00,,ศิษย์เก่า,4,3,9,แผนงาน,
            """;

    @Autowired
    Surveys surveys;

    @Autowired
    SurveyYears years;

    @Autowired
    AnswerFiles files;

    @Autowired
    PaperSheets papers;

    @Autowired
    JdbcClient database;

    @Test
    void takesSheetsOfPaperUnderTheirNumbers() throws Exception {
        String office = years.publish(2693).id().toString();
        String page = "/office/service-survey/2693/paper";
        clerkOpens(page).andExpect(content().string(containsString("value=\"1\"")));
        String[] sheet = {
            "link", office, "number", "1", "group", "๒", "q11", "5", "q21", "๑", "q31", "3", "q32", "1,3", "q33", "ดี"
        };
        clerkSends(page, sheet).andExpect(flash().attribute("done", containsString("เลขที่ 1 แล้ว")));
        clerkSends(page, sheet)
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("เลขที่ 1 บันทึกแล้ว")));
        clerkSends(page, "link", office, "number", "2", "group", "1", "q11", "7", "q33", "คงไว้")
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("ไม่อยู่ในตัวเลือก")))
                .andExpect(content().string(containsString("จำเป็นต้องตอบ")))
                .andExpect(content().string(containsString("คงไว้")));
        clerkSends(page, "link", office, "number", "", "group", "1", "q11", "3", "q21", "1")
                .andExpect(content().string(containsString("เลขที่แบบสอบถาม")));
        assertThat(sources(2693)).containsExactly("PAPER:1");
        clerkOpens(page).andExpect(content().string(containsString("บันทึกแล้ว 1 ชุด")));
        clerkSends(page + "/take-back", "number", "5")
                .andExpect(flash().attribute("refused", containsString("เลขที่ 5")));
        clerkSends(page + "/take-back", "number", "1").andExpect(flash().attributeExists("done"));
        assertThat(sources(2693)).isEmpty();
        colleagueSends(page, sheet).andExpect(status().isForbidden());
    }

    @Test
    void understandsAnExportOfAWebFormAndSaysWhatItLeavesOut() throws Exception {
        years.publish(2694);
        UUID file = upload(2694, "ตอบกลับ.csv", EXPORT.getBytes(StandardCharsets.UTF_8));

        AnswerFiles.DryRun run = files.look(2694, file);
        assertThat(run.targets()).containsExactly("", "", "group", "q11", "q12", "q21", "q32", "q33");
        assertThat(run.sound()).isEqualTo(2);
        assertThat(run.refused()).extracting(FileRow::number).containsExactly(4, 5);
        assertThat(run.refused().get(0).problems()).singleElement().asString().contains("ความรวดเร็ว", "จำเป็นต้องตอบ");
        assertThat(run.refused().get(1).problems()).hasSize(3);
        String page = "/office/service-survey/2694/files/" + file;
        clerkOpens(page)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("นำเข้า 2 แถวที่ครบถ้วน (ข้าม 2 แถว)")));

        clerkSends(page + "/columns", "target", "q11").andExpect(flash().attributeExists("refused"));
        clerkSends(page + "/take")
                .andExpect(flash().attribute("done", containsString("นำเข้า 2 ชุดแล้ว ไม่ได้นำเข้า 2 แถว")));
        assertThat(sources(2694)).containsExactly("FILE:", "FILE:");
        assertThat(database.sql("select text from survey_text where survey = ? order by text")
                        .param(surveys.of(2694).id())
                        .query(String.class)
                        .list())
                .containsExactly("=1+1", "ดี, \"เร็ว\"\nสองบรรทัด");
        assertThat(database.sql("select count(*) from survey_file where id = ? and content is null")
                        .param(file)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        clerkSends(page + "/take").andExpect(flash().attribute("refused", containsString("อาจนำเข้าแล้ว")));
        clerkUploads(
                        "/office/service-survey/2694/files",
                        new MockMultipartFile(
                                "file", "อีกชื่อ.csv", "text/csv", EXPORT.getBytes(StandardCharsets.UTF_8)),
                        "link",
                        years.officeLink(2694).id().toString())
                .andExpect(flash().attribute("refused", containsString("นำเข้าแล้วเมื่อ")));

        clerkSends(page + "/take-back").andExpect(flash().attribute("done", containsString("2 ชุด")));
        assertThat(sources(2694)).isEmpty();
        assertThat(database.sql(
                                "select coalesce(sum(answers), 0) from survey_count join survey_link l on l.id = link where survey = ?")
                        .param(surveys.of(2694).id())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void readsAHalfFilledWorkbookWithMergedCellsAndThaiWindowsLetters() throws Exception {
        years.publish(2695);
        AnswerFiles.DryRun workbook = files.look(2695, upload(2695, "สรุป.xlsx", halfFilled()));
        assertThat(workbook.table().headings()).containsExactly("วันที่", "กลุ่มผู้ตอบ", "ความรวดเร็ว", "ความล่าช้า");
        assertThat(workbook.sound()).isEqualTo(1);
        assertThat(workbook.refused()).extracting(FileRow::number).containsExactly(4, 5, 6);
        assertThat(workbook.refused().get(0).problems().get(0)).contains("ผสาน");

        byte[] windows = "กลุ่มผู้ตอบ;ความรวดเร็ว;ความล่าช้า\nครู;5;1\n".getBytes(Charset.forName("x-windows-874"));
        assertThat(files.look(2695, upload(2695, "เก่า.csv", windows)).sound()).isEqualTo(1);
        for (byte[] bad : List.of(
                "%PDF-1.7\0".getBytes(StandardCharsets.ISO_8859_1),
                new byte[] {'P', 'K', 3, 4, 9},
                "หัวเดียว\nก".getBytes(StandardCharsets.UTF_8))) {
            clerkUploads(
                            "/office/service-survey/2695/files",
                            new MockMultipartFile("file", "x.csv", "text/csv", bad),
                            "link",
                            years.officeLink(2695).id().toString())
                    .andExpect(flash().attributeExists("refused"));
        }
        clerkOpens("/office/service-survey/2695/files").andExpect(status().isOk());
        colleagueOpens("/office/service-survey/2695/files").andExpect(status().isForbidden());
        surveys.close(2695);
        clerkUploads(
                        "/office/service-survey/2695/files",
                        new MockMultipartFile("file", "x.csv", "text/csv", windows),
                        "link",
                        years.officeLink(2695).id().toString())
                .andExpect(flash().attribute("refused", containsString("ปิดรับคำตอบแล้ว")));
    }

    @Test
    void takesAFileAndASheetOnceHoweverManyPressAtTheSameTime() throws Exception {
        SurveyLink office = years.publish(2696);
        byte[] content = EXPORT.getBytes(StandardCharsets.UTF_8);
        List<UUID> drafts = List.of(upload(2696, "หนึ่ง.csv", content), upload(2696, "สอง.csv", content));

        assertThat(together(8, at -> () -> files.take(2696, drafts.get(at % 2))))
                .isEqualTo(1);
        assertThat(sources(2696)).containsExactly("FILE:", "FILE:");
        UUID imported = files.of(2696).stream()
                .filter(file -> file.state().equals("IMPORTED"))
                .findFirst()
                .orElseThrow()
                .id();
        together(4, at -> () -> files.takeBack(2696, imported));

        AnswerSheet sheet = Samples.sheet(Samples.TEACHERS, 4, 2);
        assertThat(together(8, at -> () -> papers.put(2696, office.id(), 7, sheet)))
                .isEqualTo(1);
        assertThat(sources(2696)).containsExactly("PAPER:7");
        assertThat(together(4, at -> () -> papers.takeBack(2696, 7))).isEqualTo(1);
        assertThat(database.sql(
                                "select count(*) from survey_count c join survey_link l on l.id = link where survey = ? and answers <> 0")
                        .param(surveys.of(2696).id())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    /** How many came through; the others must have been refused in words. */
    private static int together(int many, IntFunction<Runnable> work) throws InterruptedException {
        AtomicInteger through = new AtomicInteger();
        List<RuntimeException> broken = new CopyOnWriteArrayList<>();
        var hands = Executors.newFixedThreadPool(many);
        for (int at = 0; at < many; at++) {
            Runnable one = work.apply(at);
            hands.execute(() -> {
                try {
                    one.run();
                    through.incrementAndGet();
                } catch (Refusal refused) {
                    assertThat(refused.getMessage()).isNotBlank();
                } catch (RuntimeException other) {
                    broken.add(other);
                }
            });
        }
        hands.shutdown();
        assertThat(hands.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        assertThat(broken).isEmpty();
        return through.get();
    }

    private UUID upload(int year, String name, byte[] content) throws Exception {
        String to = clerkUploads(
                        "/office/service-survey/" + year + "/files",
                        new MockMultipartFile("file", name, "application/octet-stream", content),
                        "link",
                        years.officeLink(year).id().toString())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        return UUID.fromString(to.substring(to.lastIndexOf('/') + 1));
    }

    private static byte[] halfFilled() throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Sheet sheet = workbook.createSheet();
            row(sheet, 0, "สรุปแบบสอบถาม ปี 2569");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
            row(sheet, 1, "วันที่", "กลุ่มผู้ตอบ", "ความรวดเร็ว", "ความล่าช้า");
            row(sheet, 2, "22/11/2569", "ครู", "5", "1");
            row(sheet, 3, "22/11/2569", "ครู", "4", "1");
            row(sheet, 4, "22/11/2569", "", "4", "2");
            sheet.addMergedRegion(new CellRangeAddress(3, 4, 1, 1));
            row(sheet, 5, "๒๒ พ.ย. ๒๕๖๙", "ครู", "", "");
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            workbook.write(file);
            return file.toByteArray();
        }
    }

    private static void row(Sheet sheet, int at, String... cells) {
        Row row = sheet.createRow(at);
        for (int column = 0; column < cells.length; column++) {
            row.createCell(column).setCellValue(cells[column]);
        }
    }

    private List<String> sources(int year) {
        return database.sql(
                        "select source || ':' || coalesce(paper_number::text, '') from survey_response where survey = ? order by 1")
                .param(surveys.of(year).id())
                .query(String.class)
                .list();
    }
}
