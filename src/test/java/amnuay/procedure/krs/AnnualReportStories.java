package amnuay.procedure.krs;

import static amnuay.procedure.krs.KrsOffice.DEPUTY;
import static amnuay.procedure.krs.KrsOffice.DIRECTOR;
import static amnuay.procedure.krs.KrsOffice.GROUP_DIRECTOR;
import static amnuay.procedure.krs.KrsOffice.KEEPER;
import static amnuay.procedure.krs.KrsOffice.STAFF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import amnuay.document.DocumentState;
import amnuay.document.DocumentSummary;
import amnuay.document.Documents;
import amnuay.document.Files;
import amnuay.document.PdfText;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The annual report says what every round brought, adds it up, and says of every indicator whether it reached its target. */
abstract class AnnualReportStories extends RoundStory {

    @Autowired
    Documents documents;

    @Autowired
    Files files;

    @Test
    void writesApprovesAndPublishesTheBook() throws IOException {
        office.deputyApproves(true);
        ProcessInstance year = reportedYear(2587);

        refused(
                () -> submit(STAFF, 2587, "Step11_DraftReport", draft()),
                400,
                "ตัวชี้วัดที่ยังไม่บรรลุเป้าหมาย: 4 (ไม่บรรลุเป้าหมาย)");
        giveReason(STAFF, task(STAFF, 2587, "Step11_DraftReport"), "โรงเรียนขนาดเล็กขาดครู");
        submit(STAFF, 2587, "Step11_DraftReport", draft());
        runJobs(2587);
        submit(GROUP_DIRECTOR, 2587, "Step11_ApproveReportByGroupDirector", returned("เพิ่มข้อเสนอแนะ"));
        submitAgain(2587);
        submit(DEPUTY, 2587, "Step11_ApproveReportByDeputyDirector", returned("ปรับบทสรุป"));
        submitAgain(2587);
        submit(DEPUTY, 2587, "Step11_ApproveReportByDeputyDirector", APPROVE);
        submit(DIRECTOR, 2587, "Step11_ApproveReportByDirector", returned("เพิ่มแนวทางพัฒนา"));
        submitAgain(2587);
        submit(DEPUTY, 2587, "Step11_ApproveReportByDeputyDirector", APPROVE);
        submit(DIRECTOR, 2587, "Step11_ApproveReportByDirector", APPROVE);
        runJobs(2587);

        assertThat(year).hasPassed("Step11_PublishReport", "EndEvent_YearReported");
        DocumentSummary book = documents.find("krs-2587", Krs.ANNUAL_REPORT).orElseThrow();
        assertThat(book.state()).isEqualTo(DocumentState.FILED);
        byte[] pdf = read(book);
        String text = PdfText.words(pdf);
        assertThat(text)
                .contains("๓๓.๑๒๕๐", "๒๕.๔๕๐๐")
                .contains("๓.๕๐๐๐", "๗๕.๐๐๐๐", "๔.๐๐๐๐", "๕.๐๐๐๐", "๑๐๐.๐๐๐๐")
                .contains("ตัวชี้วัดทดสอบที่๑", "ตัวชี้วัดทดสอบที่๔")
                .contains("บรรลุเป้าหมาย๓ตัวชี้วัดไม่บรรลุเป้าหมาย๑ตัวชี้วัด")
                .contains("ควรเริ่มเก็บข้อมูลตั้งแต่ต้นปี");
    }

    private void submitAgain(int year) {
        submit(STAFF, year, "Step11_DraftReport", draft());
        runJobs(year);
        submit(GROUP_DIRECTOR, year, "Step11_ApproveReportByGroupDirector", APPROVE);
    }

    private byte[] read(DocumentSummary book) throws IOException {
        try (InputStream pdf = files.content(book.pdfFile())) {
            return pdf.readAllBytes();
        }
    }

    /** Both rounds are reported as in {@link RoundStories}, without their tasks. */
    private ProcessInstance reportedYear(int year) {
        ProcessInstance opened = beginRounds(year);
        for (int number = 1; number <= 2; number++) {
            Round round = round(year, number);
            rounds.open(
                    round.id(),
                    round.opens().atStartOfDay(amnuay.thai.ThaiDates.ZONE).toInstant());
            results.begin(round);
        }
        submitted(year, 1, "72.5", "80", "0.2", "50");
        submitted(year, 2, "80", "92", "0.1", "35");
        engine.getRuntimeService()
                .createProcessInstanceModification(opened.getId())
                .cancelAllForActivity("Step09_Rounds")
                .startBeforeActivity("Step11_DraftReport")
                .execute();
        return opened;
    }

    private void submitted(int year, int round, String... values) {
        for (int code = 1; code <= values.length; code++) {
            results.submit(
                    result(year, round, Integer.toString(code)).id(),
                    new ResultEntry(
                            new BigDecimal(values[code - 1]), "ดำเนินการครบทุกโรงเรียน", "ผู้บริหารสนับสนุน", "", ""),
                    KEEPER);
        }
    }

    private static Map<String, Object> draft() {
        return Map.of(
                "summary", "ปีนี้สำนักงานขับเคลื่อนตัวชี้วัดครบทุกตัว",
                "obstacles", "ข้อมูลจากโรงเรียนมาช้า",
                "suggestions", "ควรเริ่มเก็บข้อมูลตั้งแต่ต้นปี\nควรอบรมผู้จัดเก็บข้อมูล");
    }
}
