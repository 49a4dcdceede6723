package amnuay.procedure.krs;

import static amnuay.procedure.krs.KrsYear.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import amnuay.AmnuayTest;
import amnuay.document.Files;
import amnuay.document.StoredFile;
import amnuay.platform.TestTime;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

/** The fiscal years 2736 to 2739 belong to this test. */
@AmnuayTest
class ResultPagesTest extends KrsPages {

    @Autowired
    Rounds rounds;

    @Autowired
    Results results;

    @Autowired
    Files files;

    @Autowired
    JdbcClient database;

    @Autowired
    TestTime time;

    @AfterEach
    void giveTheTimeBack() {
        time.giveBack();
    }

    @Test
    void showsEveryIndicatorInEveryRoundWithItsScoreAndTheWeightedTotal() throws Exception {
        year.prepare(2736);
        time.set("2193-03-20T09:00");
        Round round = year.open(2736, "รอบที่ ๑");
        rounds.setDue(round.id(), year.indicator(2736, "2").id(), day(2736, 3, 15));
        year.report(round, "1", "72");
        year.report(round, "2", "80");
        results.recordEntry(
                year.result(round, "1").id(), "KRS-77", day(2736, 3, 20).atTime(8, 0), KrsOffice.STAFF);

        colleagueOpens("/office/krs/2736/results")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<strong>30.9385</strong>")))
                .andExpect(content().string(containsString("คิดจากตัวชี้วัดที่มีผลแล้ว 2 จาก 3 ตัว")))
                .andExpect(content().string(containsString("คะแนน 3.4000")))
                .andExpect(content().string(containsString("บันทึกใน KRS แล้ว")))
                .andExpect(content().string(containsString("ทันกำหนด")))
                .andExpect(content().string(containsString("เลยกำหนด")))
                .andExpect(content().string(containsString("กำหนด 15 มี.ค. 2736")))
                .andExpect(content().string(containsString("ยังไม่เปิดรอบ")))
                .andExpect(content().string(not(containsString("/office/krs/2736/rounds/"))));
        clerkOpens("/office/krs/2736/results")
                .andExpect(content().string(containsString("/office/krs/2736/rounds/" + round.id())));
    }

    @Test
    void offersEveryFieldForCopying() throws Exception {
        year.prepare(2737);
        Round round = year.open(2737, "รอบที่ ๑");
        year.report(round, "1", "72");
        Result result = year.result(round, "1");

        colleagueOpens("/office/krs/results/" + result.id())
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("data-copy=\"field-explanation\"")))
                .andExpect(content().string(containsString("<div class=\"notice-body\" id=\"field-value\">72</div>")))
                .andExpect(
                        content().string(containsString("<div class=\"notice-body\" id=\"field-score\">3.4000</div>")))
                .andExpect(content().string(containsString("ควรเก็บข้อมูลทุกเดือน")))
                .andExpect(content().string(not(containsString("data-copy=\"field-proofs\""))));
        colleagueOpens("/office/krs/results/" + UUID.randomUUID()).andExpect(status().isNotFound());
    }

    @Test
    void givesNumberedEvidenceAndTheTextToThoseWhoAnswerForIt() throws Exception {
        year.prepare(2738);
        Round round = year.open(2738, "รอบที่ ๑");
        year.report(round, "1", "72");
        Result result = year.result(round, "1");
        attach(2738, result, "คำสั่งแต่งตั้ง.txt", "หนึ่ง", 1);
        attach(2738, result, "คำสั่งแต่งตั้ง.txt", "สอง", 2);
        String zip = "/office/krs/results/" + result.id() + "/evidence.zip";

        MockHttpServletResponse answer =
                colleagueOpens(zip).andExpect(status().isOk()).andReturn().getResponse();

        Map<String, String> inside = unzipped(answer.getContentAsByteArray());
        assertThat(inside.keySet())
                .containsExactly("00 ข้อความสำหรับกรอกใน KRS.txt", "01 คำสั่งแต่งตั้ง.txt", "02 คำสั่งแต่งตั้ง.txt");
        assertThat(inside.get("02 คำสั่งแต่งตั้ง.txt")).isEqualTo("สอง");
        assertThat(inside.get("00 ข้อความสำหรับกรอกใน KRS.txt"))
                .startsWith("\uFEFF[ตัวชี้วัด]\r\n1 ตัวชี้วัดทดสอบที่ 1\r\n")
                .contains("[ผลการดำเนินงาน (ร้อยละ)]\r\n72\r\n", "[คำอธิบาย]\r\nดำเนินการครบทุกโรงเรียน\r\n")
                .contains("[หลักฐานอ้างอิง]\r\n01 คำสั่งแต่งตั้ง.txt\r\n02 คำสั่งแต่งตั้ง.txt\r\n");
        assertThat(answer.getHeader("Content-Disposition")).contains("filename*=UTF-8''");
        clerkOpens(zip).andExpect(status().isOk());
        rounds.setTeam(
                round.id(),
                year.indicator(2738, "1"),
                new Team(KrsOffice.HEAD, List.of(new Keeper(KrsOffice.CLERK, ""))));
        colleagueOpens(zip).andExpect(status().isForbidden());
        colleagueOpens("/office/krs/results/" + result.id())
                .andExpect(content().string(containsString("01 คำสั่งแต่งตั้ง.txt")))
                .andExpect(content().string(not(containsString("evidence.zip"))));
    }

    @Test
    void movesARoundAndGivesAnIndicatorItsOwnDateAndTeam() throws Exception {
        year.prepare(2739);
        Round round = year.open(2739, "รอบที่ ๑");
        Indicator one = year.indicator(2739, "1");
        String page = "/office/krs/2739/rounds/" + round.id();
        String assignment = page + "/indicators/" + one.id();
        for (String path : List.of(page, assignment)) {
            colleagueOpens(path).andExpect(status().isForbidden());
            clerkOpens(path).andExpect(status().isOk()).andExpect(content().string(not(containsString("th:text"))));
        }
        clerkOpens(assignment).andExpect(content().string(containsString("ตัวชี้วัด 1 ตัวชี้วัดทดสอบที่ 1")));
        colleagueSends(page + "/move").andExpect(status().isForbidden());
        colleagueSends(assignment).andExpect(status().isForbidden());

        clerkSends(page + "/move", "opens", "1/3/2739", "closes", "32/3/2739").andExpect(status().isBadRequest());
        clerkSends(page + "/move", "opens", "1/3/2739", "closes", "๑๐ เม.ย. ๒๗๓๙")
                .andExpect(redirectedUrl("/office/krs/2739/results"))
                .andExpect(flash().attribute("done", containsString("1 มี.ค. 2739 ถึง 10 เม.ย. 2739")));
        clerkSends(assignment, "due", "11/4/2739", "supervisor", KrsOffice.HEAD, "keepers", KrsOffice.CLERK)
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("อยู่นอกรอบ “รอบที่ ๑”")));
        assertThat(rounds.team(round, one)).isEqualTo(one.team());

        String[] typed = {
            "due",
            "31/3/2739",
            "supervisor",
            KrsOffice.HEAD,
            "keepers",
            KrsOffice.CLERK,
            "keepers",
            "",
            "activities",
            "แทนผู้ลา, ชั่วคราว",
            "activities",
            ""
        };
        clerkSends(assignment, typed).andExpect(redirectedUrl("/office/krs/2739/results"));
        Round moved = rounds.get(round.id());
        assertThat(rounds.due(moved, one)).isEqualTo(day(2739, 3, 31));
        assertThat(rounds.team(moved, one))
                .isEqualTo(new Team(KrsOffice.HEAD, List.of(new Keeper(KrsOffice.CLERK, "แทนผู้ลา, ชั่วคราว"))));

        clerkSends(assignment, "due", "", "yearsTeam", "true").andExpect(redirectedUrl("/office/krs/2739/results"));
        assertThat(rounds.due(moved, one)).isEqualTo(day(2739, 4, 10));
        assertThat(rounds.team(moved, one)).isEqualTo(one.team());
    }

    /** As the step's tab would, without its task. */
    private void attach(int fiscalYear, Result result, String name, String text, int order) {
        StoredFile file =
                files.store(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), KrsOffice.CLERK);
        database.sql(
                        """
                        insert into evidence_file (id, business_key, step_number, evidence_key, subject, file_id, file_name, file_size,
                          added_by, added_at)
                        values (gen_random_uuid(), :year, 9, 'upload:result-evidence', :subject, :file, :name, :size, 'krst.keeper',
                          now() + make_interval(secs => :order))""")
                .param("year", "krs-" + fiscalYear)
                .param("subject", result.id().toString())
                .param("file", file.id())
                .param("name", file.name())
                .param("size", file.size())
                .param("order", order)
                .update();
    }

    private static Map<String, String> unzipped(byte[] zip) throws IOException {
        Map<String, String> inside = new LinkedHashMap<>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                inside.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return inside;
    }
}
