package amnuay.procedure.krs;

import static amnuay.procedure.krs.KrsOffice.CLERK;
import static amnuay.procedure.krs.KrsOffice.KEEPER;
import static amnuay.procedure.krs.KrsOffice.STAFF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import amnuay.AmnuayTest;
import amnuay.document.Documents;
import amnuay.document.PdfText;
import amnuay.thai.FiscalYear;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;

/** Fiscal years 2696 to 2698 belong to this test. */
@AmnuayTest
class AgreementPagesTest extends KrsPages {

    private static final byte[] PAPER = "%PDF-1.7\n1 0 obj<<>>endobj\n%%EOF".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    Agreements agreements;

    @Autowired
    AgreementPaper paper;

    @Autowired
    Documents documents;

    @Test
    void showsWhoHasSignedToThoseWhoRunTheProcedure() throws Exception {
        List<Agreement> two = write(2696, true);
        clerkOpens(page(2696))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("ลงนามแล้ว 0 จาก 2 ฉบับ")))
                .andExpect(content().string(containsString("นางสาวธีระ ทดสอบระบบ")));
        colleagueOpens(page(2696)).andExpect(status().isForbidden());
        colleagueSends(page(2696) + "/signed", "on", "1/10/2568").andExpect(status().isForbidden());

        clerkSends(page(2696) + "/signed", "on", "1/10/2568")
                .andExpect(flash().attribute("refused", containsString("อย่างน้อยหนึ่งฉบับ")));
        clerkSends(page(2696) + "/signed", "on", "1/10/2690", "agreement", id(two, KEEPER))
                .andExpect(flash().attribute("refused", containsString("ยังมาไม่ถึง")));
        clerkSends(page(2696) + "/signed", "on", "๑ ต.ค. ๒๕๖๘", "agreement", id(two, KEEPER))
                .andExpect(flash().attribute("done", "บันทึกการลงนาม 1 ฉบับแล้ว"));
        clerkOpens(page(2696) + "?open=true")
                .andExpect(content().string(containsString("นางสาวมาลี ทดสอบระบบ")))
                .andExpect(content().string(not(containsString("นางสาวธีระ ทดสอบระบบ"))));
    }

    @Test
    void keepsTheSignedPaperForItsPartyAndTheOffice() throws Exception {
        List<Agreement> two = write(2697, true);
        clerkUploads(page(2697) + "/" + id(two, KEEPER) + "/scan", scan(), "on", "1/10/2568")
                .andExpect(flash().attribute("done", containsString("นางสาวธีระ ทดสอบระบบ")));

        Agreement signed = agreements.get(two.get(0).id());
        assertThat(signed.signedOn()).isEqualTo(LocalDate.of(2025, 10, 1));
        colleagueOpens("/office/files/" + signed.scan()).andExpect(status().isOk());
        colleagueOpens("/office/files/" + pdf(2697, two.get(0))).andExpect(status().isOk());
        colleagueOpens("/office/files/" + pdf(2697, two.get(1))).andExpect(status().isForbidden());
        clerkUploads(page(2697) + "/" + id(two, CLERK) + "/scan", scan(), "on", "1/10/2690")
                .andExpect(flash().attribute("refused", containsString("ยังมาไม่ถึง")));
        assertThat(agreements.get(two.get(1).id()).scan()).isNull();
    }

    @Test
    void signsNothingThatIsNotApprovedAndGivesAllAtOnce() throws Exception {
        clerkOpens(page(2698) + "/all.pdf").andExpect(status().isNotFound());
        List<Agreement> two = write(2698, false);
        clerkSends(page(2698) + "/signed", "on", "1/10/2568", "agreement", id(two, KEEPER))
                .andExpect(flash().attribute("refused", containsString("ยังไม่ผ่านการตรวจ")));

        byte[] all = clerkOpens(page(2698) + "/all.pdf")
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/pdf"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(PdfText.pages(all)).isEqualTo(2);
        assertThat(PdfText.words(all)).contains("นางสาวธีระทดสอบระบบ", "นางสาวมาลีทดสอบระบบ");
        assertThat(names(clerkOpens(page(2698) + "/all.zip")
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray()))
                .hasSize(2)
                .allMatch(name -> name.endsWith(".pdf") && name.contains("ทดสอบระบบ"));
    }

    @Test
    void followsTheWritingInTheBackgroundUntilAllAreThere() throws Exception {
        List<Agreement> two = prepare(2695);
        clerkOpens(page(2695))
                .andExpect(header().string("Refresh", "5"))
                .andExpect(content().string(containsString("เสร็จแล้ว 0 จาก 2 ฉบับ")))
                .andExpect(content().string(not(containsString("all.pdf"))));
        write(2695, two.get(0));
        clerkOpens(page(2695))
                .andExpect(header().string("Refresh", "5"))
                .andExpect(content().string(containsString("เสร็จแล้ว 1 จาก 2 ฉบับ")))
                .andExpect(content().string(containsString("<progress")));
        write(2695, two.get(1));
        clerkOpens(page(2695))
                .andExpect(header().doesNotExist("Refresh"))
                .andExpect(content().string(not(containsString("<progress"))));
    }

    private void write(int fiscalYear, Agreement agreement) {
        paper.write(Krs.businessKey(fiscalYear), new FiscalYear(fiscalYear), agreement.id(), "test:" + agreement.id());
    }

    /** With KEEPER, then CLERK. */
    private List<Agreement> write(int fiscalYear, boolean approved) {
        List<Agreement> all = prepare(fiscalYear);
        for (Agreement agreement : all) {
            write(fiscalYear, agreement);
            if (approved) {
                documents.approve(Krs.businessKey(fiscalYear), agreement.document());
            }
        }
        return all;
    }

    private List<Agreement> prepare(int fiscalYear) {
        year.prepare(fiscalYear);
        AgreementPlan plan = new AgreementPlan(fiscalYear);
        plan.take(
                new PrepareAgreements.Form(
                        List.of(KEEPER, CLERK), null, null, "none", null, "จะปฏิบัติงาน", LocalDate.of(2100, 1, 1)),
                List.of(),
                STAFF);
        agreements.keep(plan);
        agreements.prepare(
                fiscalYear,
                Krs.businessKey(fiscalYear),
                List.of(
                        new Agreements.Party(AgreementKind.STAFF, CLERK, "นางสาวมาลี ทดสอบระบบ"),
                        new Agreements.Party(AgreementKind.STAFF, KEEPER, "นางสาวธีระ ทดสอบระบบ")));
        return agreements.of(fiscalYear);
    }

    private Object pdf(int fiscalYear, Agreement agreement) {
        return documents
                .find(Krs.businessKey(fiscalYear), agreement.document())
                .orElseThrow()
                .pdfFile();
    }

    private static String id(List<Agreement> all, String party) {
        return all.stream()
                .filter(agreement -> agreement.party().equals(party))
                .findFirst()
                .orElseThrow()
                .id()
                .toString();
    }

    private static MockMultipartFile scan() {
        return new MockMultipartFile("file", "ข้อตกลงลงนาม.pdf", "application/pdf", PAPER);
    }

    private static List<String> names(byte[] archive) throws Exception {
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    private static String page(int year) {
        return "/office/krs/" + year + "/agreements";
    }
}
