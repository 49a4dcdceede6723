package amnuay.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import amnuay.AmnuayTest;
import amnuay.LoggedIn;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Downloads and the register, as a person's browser asks for them. */
@AmnuayTest
class DocumentPagesTest {

    private final String procedure = "pages-" + UUID.randomUUID();

    @Autowired
    LoggedIn loggedIn;

    @Autowired
    WebApplicationContext application;

    @Autowired
    Documents documents;

    @Autowired
    Files files;

    @Autowired
    DocumentShelf shelf;

    private MockMvc browser;

    @BeforeEach
    void open() {
        browser = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
    }

    @Test
    void handsAFileToItsUploaderToBeSaved() throws Exception {
        StoredFile file = uploaded();
        download("somjai", file.id())
                .andExpect(status().isOk())
                .andExpect(content().bytes(UploadSamples.PDF))
                .andExpect(content().contentType("application/pdf"))
                .andExpect(header().longValue("Content-Length", UploadSamples.PDF.length))
                .andExpect(header().string("Content-Disposition", containsString("attachment")))
                .andExpect(header().string(
                                "Content-Disposition",
                                containsString("filename*=UTF-8''%E0%B8%A3%E0%B8%B9%E0%B8%9B%20%E0%B9%91.pdf")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Cache-Control", "no-store"));
    }

    @Test
    void keepsAnUploadFromOthers() throws Exception {
        download("prasit", uploaded().id())
                .andExpect(status().isForbidden())
                .andExpect(content().string(containsString("ท่านไม่มีสิทธิ์อ่านไฟล์นี้")));
    }

    @Test
    void asksEveryFileAccess() {
        StoredFile file = uploaded();
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        FileReaders readers = new FileReaders(shelf, beans.getBeanProvider(FileAccess.class));
        assertThat(readers.mayRead("prasit", file)).isFalse();
        beans.addBean("no", (FileAccess) (person, id) -> false);
        assertThat(readers.mayRead("prasit", file)).isFalse();
        beans.addBean("yes", (FileAccess) (person, id) -> person.equals("prasit") && id.equals(file.id()));
        assertThat(readers.mayRead("prasit", file)).isTrue();
        assertThat(readers.mayRead("malee", file)).isFalse();
    }

    @Test
    void opensADocumentToEverybodyOnceItIsFiled() throws Exception {
        DocumentSummary draft = approved("order", "เปิดเผยเมื่อจัดเก็บ");
        download("prasit", draft.pdfFile()).andExpect(status().isForbidden());
        documents.takeNumber(procedure, "order", "1", LocalDate.of(2081, 1, 5));
        download("prasit", draft.pdfFile()).andExpect(status().isForbidden());
        DocumentSummary filed = documents.file(procedure, "order", procedure);
        download("prasit", filed.pdfFile()).andExpect(status().isOk());
        download("prasit", filed.docxFile()).andExpect(status().isOk());
        download("prasit", draft.pdfFile()).andExpect(status().isForbidden());
    }

    @Test
    void knowsNoOtherAddresses() throws Exception {
        download("somjai", UUID.randomUUID()).andExpect(status().isNotFound());
        browser.perform(get("/office/files/{id}", uploaded().id())).andExpect(status().is(not(200)));
    }

    @Test
    void listsNumberedDocumentsOnly() throws Exception {
        approved("draft", "ยังเป็นร่าง " + procedure);
        approved("order", "ปีงบประมาณ ๒๕๗๐ " + procedure);
        documents.takeNumber(procedure, "order", "77", LocalDate.of(2082, 1, 5));
        search("2570 " + procedure)
                .andExpect(content().string(containsString("77")))
                .andExpect(content().string(containsString("5 ม.ค. 2625")))
                .andExpect(content().string(containsString("ออกเลขแล้ว รอจัดเก็บ")))
                .andExpect(content().string(not(containsString("/office/files/"))));
        search("ยังเป็นร่าง " + procedure).andExpect(content().string(containsString("ไม่พบเอกสาร")));

        DocumentSummary filed = documents.file(procedure, "order", procedure);
        search("๒๕๗๐ " + procedure).andExpect(content().string(containsString("/office/files/" + filed.pdfFile())));
    }

    @Test
    void takesASearchLiterally() throws Exception {
        approved("order", "ร้อยละ 100%_! <b> " + procedure);
        documents.takeNumber(procedure, "order", "78", LocalDate.of(2083, 1, 5));
        search("100%_! <b> " + procedure)
                .andExpect(content().string(containsString("พบ 1 ฉบับ")))
                .andExpect(content().string(not(containsString("<b>"))));
        search("1%0 <b> " + procedure).andExpect(content().string(containsString("ไม่พบเอกสาร")));
    }

    @Test
    void searchesByDayKindAndProcedureAndTellsWhyANumberWasCancelled() throws Exception {
        approved("order", "ค้นตามวัน " + procedure);
        documents.takeNumber(procedure, "order", "79", LocalDate.of(2084, 1, 5));
        documents.cancel(procedure, "order", "พิมพ์ผิดทั้งฉบับ");

        String found = "ค้นตามวัน " + procedure;
        look("/office/documents", "from", "5/1/2627", "to", "5/1/2627", "kind", "ORDER", "procedure", procedure)
                .andExpect(content().string(containsString(found)))
                .andExpect(content().string(containsString("<s>79</s>")))
                .andExpect(content().string(containsString("เพราะ พิมพ์ผิดทั้งฉบับ")));
        look("/office/documents", "from", "6/1/2627", "procedure", procedure)
                .andExpect(content().string(not(containsString(found))));
        look("/office/documents", "to", "4/1/2627", "procedure", procedure)
                .andExpect(content().string(not(containsString(found))));
        look("/office/documents", "kind", "MEMO", "procedure", procedure)
                .andExpect(content().string(not(containsString(found))));
        look("/office/documents/print", "procedure", procedure)
                .andExpect(content().string(containsString("1 ฉบับ")))
                .andExpect(content().string(containsString("เพราะ <span>พิมพ์ผิดทั้งฉบับ")));
        browser.perform(get("/office/documents").param("from", "ไม่ใช่วัน").with(loggedIn.as("docs.prasit", "staff")))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("alert-danger")));
    }

    @Test
    void exportsWhatWasFoundAsTextInExcel() throws Exception {
        approved("order", "=1+1 " + procedure);
        documents.takeNumber(procedure, "order", "80/2628", LocalDate.of(2085, 1, 5));
        byte[] sheet = look("/office/documents/export", "procedure", procedure)
                .andExpect(header().string("Content-Disposition", containsString(".xlsx")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(sheet))) {
            assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo(1);
            assertThat(workbook.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("80/2628");
            assertThat(workbook.getSheetAt(0).getRow(1).getCell(3).getStringCellValue())
                    .isEqualTo("=1+1 " + procedure);
        }
    }

    private ResultActions look(String path, String... parameters) throws Exception {
        MockHttpServletRequestBuilder request = get(path).with(loggedIn.as("docs.prasit", "staff"));
        for (int i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        return browser.perform(request).andExpect(status().isOk());
    }

    private ResultActions search(String words) throws Exception {
        return browser.perform(get("/office/documents")
                        .param("q", words)
                        .param("page", "99")
                        .with(loggedIn.as("docs.prasit", "staff")))
                .andExpect(status().isOk());
    }

    private ResultActions download(String person, UUID file) throws Exception {
        return browser.perform(
                get("/office/files/{id}", file).accept("text/html").with(loggedIn.as(person, "staff")));
    }

    private StoredFile uploaded() {
        return files.store("รูป ๑.pdf", new ByteArrayInputStream(UploadSamples.PDF), "somjai");
    }

    private DocumentSummary approved(String name, String subject) {
        documents.writeDraft(new DraftRequest(
                procedure, name, "test/order", Map.of("subject", subject), procedure + name, "somjai"));
        return documents.approve(procedure, name);
    }
}
