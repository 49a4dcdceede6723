package amnuay.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import amnuay.AmnuayTest;
import amnuay.LoggedIn;
import amnuay.thai.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A draft goes out to Word and comes back. */
@AmnuayTest
class WordDraftsTest {

    private static final String NAME = "order";

    private final String procedure = "word-" + UUID.randomUUID();

    @Autowired
    LoggedIn loggedIn;

    @Autowired
    WebApplicationContext application;

    @Autowired
    Documents documents;

    @Autowired
    WordDrafts wordDrafts;

    @Autowired
    Files files;

    private MockMvc browser;

    @BeforeEach
    void open() {
        browser = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
    }

    @Test
    void keepsWhatPeopleWroteAndFillsInNumberAndDateOnly() throws IOException {
        DocumentSummary draft = draft("แต่งตั้ง", "1");
        DocumentSummary edited = takeIn(draft, edited(draft, "ยังไม่มีเลข", "ยังไม่มีเลข"));
        edited = takeIn(edited, edited(edited, "แต่งตั้ง", "แต่งตั้ง (แก้ใน Word)"));
        assertThat(edited.version()).isEqualTo(3);
        assertThat(edited.pdfFile()).isEqualTo(edited.docxFile());

        documents.approve(procedure, NAME);
        documents.takeNumber(procedure, NAME, "15/2624", LocalDate.of(2081, 3, 5));
        DocumentSummary filed = documents.file(procedure, NAME, procedure + "file");

        assertThat(filed.state()).isEqualTo(DocumentState.FILED);
        assertThat(DocxText.words(files.bytes(filed.docxFile())))
                .contains("ที่๑๕เรื่องแต่งตั้ง(แก้ในWord)", "คำสั่งที่๑๕", "สั่งณวันที่๕มีนาคมพ.ศ.๒๖๒๔")
                .doesNotContain("ยังไม่มีเลข");
        assertThat(files.find(filed.docxFile()).name()).isEqualTo("แต่งตั้ง.docx");
    }

    @Test
    void locksTheNumberAndTheDateForThoseWhoEdit() throws IOException {
        String xml = DocxText.part(files.bytes(draft("ล็อก", "1").docxFile()), "word/document.xml");

        assertThat(xml.split("<w:tag w:val=\"amnuay\"/>", -1)).hasSize(4);
        assertThat(xml.split("<w:lock w:val=\"sdtContentLocked\"/>", -1)).hasSize(4);
    }

    @Test
    void writesOverAnEditedDraftOnlyWhenTheFormSaysSomethingElse() throws IOException {
        DocumentSummary draft = draft("เดิม", "1");
        takeIn(draft, edited(draft, "เดิม", "แก้แล้ว"));

        DocumentSummary same = draft("เดิม", "2");
        assertThat(same.version()).isEqualTo(3);
        assertThat(DocxText.words(files.bytes(same.docxFile()))).contains("แก้แล้ว");

        DocumentSummary changed = draft("เปลี่ยน", "3");
        assertThat(changed.version()).isEqualTo(4);
        assertThat(changed.pdfFile()).isNotEqualTo(changed.docxFile());
        assertThat(DocxText.words(files.bytes(changed.docxFile())))
                .contains("เปลี่ยน")
                .doesNotContain("แก้แล้ว");
    }

    @Test
    void refusesWhatIsNotThisDraft() throws IOException {
        DocumentSummary draft = draft("ปฏิเสธ", "1");
        assertRefused(draft, "a.docx", UploadSamples.PDF, "ไม่ใช่ไฟล์ชนิด .docx");
        assertRefused(draft, "a.pdf", UploadSamples.PDF, "ไม่ใช่ไฟล์ Word");
        assertRefused(draft, "a.docm", UploadSamples.PDF, "มาโคร");
        byte[] withoutSlots = edited(draft, "w:val=\"amnuay\"", "w:val=\"other\"");
        assertRefused(draft, "a.docx", withoutSlots, "0 ช่อง แต่ร่างนี้มี 3 ช่อง");

        documents.approve(procedure, NAME);
        assertRefused(draft, "a.docx", edited(draft, "ปฏิเสธ", "ช้าไป"), "อนุมัติแล้ว");
        assertThatThrownBy(() -> wordDrafts.takeIn(UUID.randomUUID(), "a.docx", stream(UploadSamples.PDF), "somjai"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("ไม่พบเอกสารนี้");
    }

    @Test
    void showsADocumentToThoseWhoMayReadItAndTakesAnEditedDraftFromItsPage() throws Exception {
        DocumentSummary draft = draft("หน้าเอกสาร " + procedure, "1");
        String page = "/office/documents/" + draft.id();
        browser.perform(get(page).with(loggedIn.as("somjai", "group-staff")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("หน้าเอกสาร " + procedure)))
                .andExpect(content().string(containsString("ส่งเป็นร่างฉบับใหม่")));
        browser.perform(get(page).accept("text/html").with(loggedIn.as("prasit", "staff")))
                .andExpect(status().isForbidden());

        MockMultipartFile file =
                new MockMultipartFile("file", "แก้แล้ว.docx", null, edited(draft, "หน้าเอกสาร", "แก้"));
        browser.perform(multipart(page + "/draft").file(file).with(csrf()).with(loggedIn.as("somjai", "group-staff")))
                .andExpect(flash().attribute("done", containsString("ร่างฉบับที่ 2")));
        browser.perform(multipart(page + "/draft")
                        .file(file)
                        .with(csrf())
                        .accept("text/html")
                        .with(loggedIn.as("prasit", "staff")))
                .andExpect(status().isForbidden());
        browser.perform(get(page).with(loggedIn.as("somjai", "group-staff")))
                .andExpect(content().string(containsString("แก้ไขใน Word")))
                .andExpect(content().string(not(containsString("เปิด PDF ฉบับล่าสุด"))));
    }

    private DocumentSummary draft(String subject, String cause) {
        return documents.writeDraft(new DraftRequest(
                procedure, NAME, "test/order", Map.of("subject", subject), procedure + cause, "somjai"));
    }

    private DocumentSummary takeIn(DocumentSummary draft, byte[] docx) {
        return wordDrafts.takeIn(draft.id(), "แก้แล้ว.docx", stream(docx), "somjai");
    }

    private void assertRefused(DocumentSummary draft, String name, byte[] file, String because) {
        assertThatThrownBy(() -> wordDrafts.takeIn(draft.id(), name, stream(file), "somjai"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(because);
    }

    private static ByteArrayInputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    /** The newest Word file as somebody saves it who changed a text. */
    private byte[] edited(DocumentSummary draft, String from, String to) throws IOException {
        return DocxText.edited(files.bytes(draft.docxFile()), from, to);
    }
}
