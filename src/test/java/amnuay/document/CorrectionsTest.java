package amnuay.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import amnuay.AmnuayTest;
import amnuay.LoggedIn;
import amnuay.organization.OrganizationSetup;
import amnuay.organization.PersonEntry;
import amnuay.organization.Role;
import amnuay.thai.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What was filed wrongly: a further version, with a reason and a second pair of eyes. Numbers count in the year 2628. */
@AmnuayTest
class CorrectionsTest {

    private static final LocalDate DAY = LocalDate.of(2085, 3, 5);

    private final String procedure = "correct-" + UUID.randomUUID();

    @Autowired
    LoggedIn loggedIn;

    @Autowired
    WebApplicationContext application;

    @Autowired
    Documents documents;

    @Autowired
    Corrections corrections;

    @Autowired
    Files files;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    OrganizationSetup setup;

    @Test
    void addsAVersionWithTheReasonAndKeepsNumberDateAndTheVersionBefore() throws IOException {
        DocumentSummary filed = filed("แต่งตั้งนายผิด");
        byte[] before = files.bytes(filed.docxFile());
        corrections.propose(
                filed.id(), "แก้.docx", edited(filed, "แต่งตั้งนายผิด", "แต่งตั้งนายถูก"), " พิมพ์ชื่อผิด ", "somjai");
        assertThat(documents.find(procedure, "order"))
                .as("until it is approved")
                .contains(filed);

        DocumentSummary corrected =
                corrections.approve(filed.id(), proposed(filed).id(), "malee");

        assertThat(corrected.version()).isEqualTo(filed.version() + 1);
        assertThat(corrected.state()).isEqualTo(DocumentState.FILED);
        assertThat(corrected.number()).isEqualTo(filed.number());
        assertThat(corrected.dated()).isEqualTo(DAY);
        assertThat(DocxText.words(files.bytes(corrected.docxFile()))).contains("แต่งตั้งนายถูก");
        assertThat(files.bytes(filed.docxFile())).isEqualTo(before);
        assertThat(proposed(filed).reason()).isEqualTo("พิมพ์ชื่อผิด");
        assertThat(proposed(filed).version()).isEqualTo(corrected.version());
        assertNeverChanges("update document_correction set reason = 'x' where document_id = ?", filed.id());
        assertNeverChanges("delete from document_correction where document_id = ?", filed.id());
        assertNeverChanges("delete from document_version where filed and document_id = ?", filed.id());
    }

    @Test
    void fillsInTheFiledNumberWhateverTheFileSays() throws IOException {
        DocumentSummary filed = filed("เลขเดิม");
        String number = DocxText.words(files.bytes(filed.docxFile())).replaceAll("(?s).*คำสั่งที่([๐-๙]+).*", "$1");
        corrections.propose(
                filed.id(), "แก้.docx", edited(filed, ">" + number + "<", ">๙๙๙๙๙<"), "ลองแก้เลข", "somjai");
        corrections.approve(filed.id(), proposed(filed).id(), "malee");

        DocumentSummary corrected = documents.find(procedure, "order").orElseThrow();
        assertThat(DocxText.words(files.bytes(corrected.docxFile())))
                .contains("คำสั่งที่" + number)
                .doesNotContain("๙๙๙๙๙");
    }

    @Test
    void refusesWhatIsNoCorrection() throws IOException {
        documents.writeDraft(request("ร่าง", "draft"));
        DocumentSummary draft = documents.find(procedure, "draft").orElseThrow();
        assertRefused(draft, UploadSamples.PDF, "เหตุผล", "ฉบับแก้ไขทำได้กับเอกสารที่จัดเก็บแล้ว");

        DocumentSummary filed = filed("ปฏิเสธ");
        byte[] same = files.bytes(filed.docxFile());
        assertRefused(filed, same, " ", "กรุณากรอกเหตุผลที่แก้ไข");
        assertRefused(filed, same, "ย".repeat(501), "ยาวเกิน 500 ตัวอักษร");
        assertRefused(filed, same, "เหตุผล", "เหมือนฉบับที่จัดเก็บแล้วทุกประการ");
        assertRefused(filed, UploadSamples.PDF, "เหตุผล", "ไม่ใช่ไฟล์ชนิด .docx");
        byte[] other = DocxText.edited(same, "w:val=\"amnuay\"", "w:val=\"other\"");
        assertRefused(filed, other, "เหตุผล", "0 ช่อง แต่ร่างนี้มี 3 ช่อง");

        corrections.propose(filed.id(), "แก้.docx", edited(filed, "ปฏิเสธ", "แก้แล้ว"), "ครั้งแรก", "somjai");
        assertRefused(filed, DocxText.edited(same, "ปฏิเสธ", "อีก"), "ซ้อน", "มีฉบับแก้ไขที่รออนุมัติอยู่แล้ว");
    }

    @Test
    void isDecidedOnceAndNotByWhoProposedIt() throws IOException {
        DocumentSummary filed = filed("พิจารณา");
        corrections.propose(filed.id(), "แก้.docx", edited(filed, "พิจารณา", "แก้"), "เหตุผล", "somjai");
        UUID id = proposed(filed).id();
        assertThatThrownBy(() -> corrections.approve(filed.id(), id, "somjai"))
                .hasMessageContaining("พิจารณาฉบับของตนเองไม่ได้");
        assertThatThrownBy(() -> corrections.giveBack(filed.id(), id, "", "malee"))
                .hasMessageContaining("กรุณากรอกเหตุผลที่ไม่อนุมัติ");
        assertThatThrownBy(() -> corrections.approve(filed.id(), UUID.randomUUID(), "malee"))
                .hasMessageContaining("ไม่พบฉบับแก้ไขนี้");

        corrections.giveBack(filed.id(), id, "ไม่จำเป็น", "malee");
        assertThatThrownBy(() -> corrections.approve(filed.id(), id, "malee")).hasMessageContaining("มีผู้พิจารณาแล้ว");
        assertThat(documents.find(procedure, "order")).contains(filed);
    }

    @Test
    void goesFromTheClerkToTheDirectorOfTheGroupOnThePageAndShowsInTheRegister() throws Exception {
        MockMvc browser = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
        setup.person(new PersonEntry(
                "doc4.head", "นาง", "หัวหน้า", "ฉบับแก้ไข", "", null, Set.of(Role.GROUP_DIRECTOR), null, null));
        DocumentSummary filed = filed("หน้าแก้ไข " + procedure);
        String page = "/office/documents/" + filed.id();
        MockMultipartFile file = new MockMultipartFile(
                "file", "แก้.docx", null, DocxText.edited(files.bytes(filed.docxFile()), "หน้าแก้ไข", "แก้แล้ว"));

        browser.perform(get(page).with(loggedIn.as("prasit", "staff")))
                .andExpect(content().string(not(containsString("เสนอฉบับแก้ไข"))));
        browser.perform(multipart(page + "/corrections")
                        .file(file)
                        .param("reason", "ชื่อผิด")
                        .with(csrf())
                        .with(loggedIn.as("somjai", "group-staff")))
                .andExpect(flash().attribute("done", containsString("เสนอฉบับแก้ไขแล้ว")));
        assertThat(jdbc.sql("select count(*) from inbox_message where recipient = 'doc4.head' and subject like ?")
                        .param("%" + procedure + "%")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        UUID id = proposed(filed).id();
        browser.perform(post(page + "/corrections/" + id + "/approve")
                        .accept("text/html")
                        .with(csrf())
                        .with(loggedIn.as("somjai", "group-staff")))
                .andExpect(status().isForbidden());
        browser.perform(get(page).with(loggedIn.as("doc4.head", "group-director")))
                .andExpect(content().string(containsString("ชื่อผิด")))
                .andExpect(content().string(containsString("อนุมัติเป็นฉบับแก้ไข")));
        browser.perform(get("/office/files/{id}", proposed(filed).docxFile())
                        .with(loggedIn.as("doc4.head", "group-director")))
                .andExpect(status().isOk());
        browser.perform(post(page + "/corrections/" + id + "/approve")
                        .with(csrf())
                        .with(loggedIn.as("doc4.head", "group-director")))
                .andExpect(flash().attribute("done", containsString("ฉบับที่ 3 เป็นฉบับแก้ไขที่ใช้")));

        String old = files.find(filed.pdfFile()).sha256();
        browser.perform(get(page).with(loggedIn.as("prasit", "staff")))
                .andExpect(content().string(containsString("ฉบับแก้ไข ของฉบับที่ 2 เพราะชื่อผิด")))
                .andExpect(content().string(containsString(old)));
        browser.perform(get("/office/documents").param("q", procedure).with(loggedIn.as("prasit", "staff")))
                .andExpect(content().string(containsString("ฉบับแก้ไข ของฉบับที่ 2 เพราะชื่อผิด")))
                .andExpect(content().string(containsString("/office/files/" + filed.pdfFile())))
                .andExpect(content()
                        .string(containsString(
                                "/office/files/" + proposed(filed).docxFile())));
        browser.perform(get("/office/files/{id}", filed.pdfFile()).with(loggedIn.as("prasit", "staff")))
                .andExpect(status().isOk());
        setup.deactivate("doc4.head");
    }

    private Correction proposed(DocumentSummary document) {
        return corrections.of(List.of(document.id())).get(0);
    }

    private DocumentSummary filed(String subject) {
        documents.writeDraft(request(subject, "order"));
        documents.approve(procedure, "order");
        documents.takeNextNumber(procedure, "order", DAY);
        return documents.file(procedure, "order", procedure + "file");
    }

    private DraftRequest request(String subject, String name) {
        return new DraftRequest(procedure, name, "test/order", Map.of("subject", subject), procedure + name, "somjai");
    }

    private ByteArrayInputStream edited(DocumentSummary document, String from, String to) throws IOException {
        return new ByteArrayInputStream(DocxText.edited(files.bytes(document.docxFile()), from, to));
    }

    private void assertRefused(DocumentSummary document, byte[] file, String reason, String because) {
        assertThatThrownBy(() -> corrections.propose(
                        document.id(), "แก้.docx", new ByteArrayInputStream(file), reason, "somjai"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(because);
    }

    private void assertNeverChanges(String sql, UUID id) {
        assertThatThrownBy(() -> jdbc.sql(sql).param(id).update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("never changes");
    }
}
