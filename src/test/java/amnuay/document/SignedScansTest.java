package amnuay.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
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
import amnuay.thai.Refusal;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Signed papers come back. */
@AmnuayTest
class SignedScansTest {

    private final String procedure = "scan-" + UUID.randomUUID();

    @Autowired
    LoggedIn loggedIn;

    @Autowired
    WebApplicationContext application;

    @Autowired
    Documents documents;

    @Autowired
    SignedScans scans;

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
    void keepsEveryScanOfADocumentAndOpensItToEverybodyOnceTheDocumentIsFiled() throws Exception {
        DocumentSummary order = draft("order");
        assertRefused(order, "a.pdf", UploadSamples.PDF, "ต้องอนุมัติก่อน");
        documents.approve(procedure, "order");
        documents.takeNumber(procedure, "order", "90", LocalDate.of(2086, 1, 5));
        assertRefused(order, "a.txt", "ข้อความ".getBytes(), "ไม่ใช่ภาพสแกน");
        assertRefused(order, "a.pdf", "ข้อความ".getBytes(), "ไม่ใช่ไฟล์ชนิด .pdf");

        add(order);
        add(order);
        List<SignedScan> kept = scans.of(order.id());
        assertThat(kept).hasSize(2);
        UUID file = kept.get(0).file();
        assertThat(files.find(file).name()).isEqualTo("เรื่อง order (ลงนามแล้ว).pdf");
        browser.perform(get("/office/files/{id}", file).accept("text/html").with(loggedIn.as("prasit", "staff")))
                .andExpect(status().isForbidden());
        documents.file(procedure, "order", procedure);
        browser.perform(get("/office/files/{id}", file).with(loggedIn.as("prasit", "staff")))
                .andExpect(status().isOk());
        browser.perform(get("/office/documents/{id}", order.id()).with(loggedIn.as("prasit", "staff")))
                .andExpect(content().string(containsString("/office/files/" + file)));
        browser.perform(get("/office/documents").param("procedure", procedure).with(loggedIn.as("prasit", "staff")))
                .andExpect(content().string(containsString("/office/files/" + file)));
    }

    @Test
    void sortsAPileByTheCodesHoweverThePagesLie() throws Exception {
        byte[] pile;
        try (Scanner scanner = new Scanner()) {
            double[] degrees = {0, 180, 3, -4, 90, 177, 270, 0};
            for (int i = 0; i < degrees.length; i++) {
                scanner.scan(files.bytes(approved("order" + i).pdfFile()), degrees[i]);
            }
            scanner.scanBlankPaper();
            scanner.scan(files.bytes(draft("draft").pdfFile()), 0);
            pile = scanner.finish();
        }
        SignedScans.Sorted sorted = scans.sort("กอง.pdf", new ByteArrayInputStream(pile), "somjai");

        assertThat(sorted.documents()).hasSize(8).contains("คำสั่ง “เรื่อง order5”");
        assertThat(sorted.unread()).isEqualTo(2);
        for (int i = 0; i < 8; i++) {
            UUID order = documents.find(procedure, "order" + i).orElseThrow().id();
            assertThat(scans.of(order)).as("order %d", i).hasSize(1);
        }
        assertThat(rotation("order0")).isZero();
        assertThat(rotation("order1")).isEqualTo(180);
        assertThat(rotation("order2")).isZero();
        assertThat(rotation("order5")).isEqualTo(180);
        assertThat(rotation("order4")).isEqualTo(270);
        assertThat(rotation("order6")).isEqualTo(90);
    }

    @Test
    void filesSixtySignedAgreementsToTheirSchoolsAndListsThoseItCannotRead() throws Exception {
        double[] degrees = {0, 180, 3, -4, 177, 90, -2, 270};
        Set<Integer> covered = Set.of(7, 31, 58);
        int waitingBefore = scans.waiting().size();
        byte[] pile;
        try (Scanner scanner = new Scanner()) {
            for (int school = 1; school <= 60; school++) {
                byte[] signed = files.bytes(agreement(school).pdfFile());
                if (covered.contains(school)) {
                    scanner.scanWithCoveredCode(signed);
                } else {
                    scanner.scan(signed, degrees[school % degrees.length]);
                }
            }
            pile = scanner.finish();
        }

        SignedScans.Sorted sorted = scans.sort("ข้อตกลง.pdf", new ByteArrayInputStream(pile), "somjai");

        assertThat(sorted.documents()).hasSize(57);
        assertThat(sorted.unread()).isEqualTo(3);
        assertThat(scans.waiting()).hasSize(waitingBefore + 3);
        for (int school = 1; school <= 60; school++) {
            UUID agreement = documents
                    .find(procedure, "agreement-" + school)
                    .orElseThrow()
                    .id();
            assertThat(scans.of(agreement)).as("school %d", school).hasSize(covered.contains(school) ? 0 : 1);
        }
    }

    @Test
    void letsAPersonSayWhatAPageWithoutACodeBelongsTo() throws Exception {
        DocumentSummary order = approved("order");
        byte[] pile;
        try (Scanner scanner = new Scanner()) {
            scanner.scanBlankPaper();
            pile = scanner.finish();
        }
        browser.perform(multipart("/office/documents/scans")
                        .file(new MockMultipartFile("file", "กอง.pdf", null, pile))
                        .with(csrf())
                        .with(loggedIn.as("somjai", "group-staff")))
                .andExpect(flash().attribute("done", containsString("1 ชุดหน้าที่อ่านรหัสไม่ได้")));
        List<UnassignedScan> waiting = scans.waiting();
        UUID page = waiting.get(waiting.size() - 1).file();
        browser.perform(get("/office/documents/scans").with(loggedIn.as("somjai", "group-staff")))
                .andExpect(content().string(containsString("/office/documents/scans/" + page)))
                .andExpect(content().string(containsString("เรื่อง order")));

        for (String outcome : List.of("done", "refused")) {
            browser.perform(post("/office/documents/scans/{page}", page)
                            .param("document", order.id().toString())
                            .with(csrf())
                            .with(loggedIn.as("somjai", "group-staff")))
                    .andExpect(flash().attributeExists(outcome));
        }
        assertThat(scans.of(order.id())).extracting(SignedScan::file).containsExactly(page);
    }

    @Test
    void refusesAPileThatCannotBeRead() {
        assertThatThrownBy(() -> scans.sort("a.png", new ByteArrayInputStream(UploadSamples.PNG), "somjai"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("ไม่ใช่ PDF");
        byte[] broken = "%PDF-1.7 และไม่มีอะไรอีก".getBytes();
        assertThatThrownBy(() -> scans.sort("a.pdf", new ByteArrayInputStream(broken), "somjai"))
                .isInstanceOf(Refusal.class);
    }

    private int rotation(String name) throws Exception {
        UUID file = scans.of(documents.find(procedure, name).orElseThrow().id())
                .get(0)
                .file();
        try (PDDocument scan = Loader.loadPDF(files.bytes(file))) {
            return scan.getPage(0).getRotation();
        }
    }

    private DocumentSummary draft(String name) {
        return documents.writeDraft(new DraftRequest(
                procedure, name, "test/order", Map.of("subject", "เรื่อง " + name), procedure + name, "somjai"));
    }

    private DocumentSummary approved(String name) {
        draft(name);
        return documents.approve(procedure, name);
    }

    private DocumentSummary agreement(int school) {
        String name = "agreement-" + school;
        Map<String, Object> values = new HashMap<>(KindSamples.agreement(5));
        values.put("person", "ผู้อำนวยการโรงเรียนที่ " + school);
        documents.writeDraft(new DraftRequest(procedure, name, "test/agreement", values, procedure + name, "somjai"));
        return documents.approve(procedure, name);
    }

    private void add(DocumentSummary document) {
        scans.add(document.id(), "สแกน.pdf", new ByteArrayInputStream(UploadSamples.PDF), "somjai");
    }

    private void assertRefused(DocumentSummary document, String name, byte[] file, String because) {
        assertThatThrownBy(() -> scans.add(document.id(), name, new ByteArrayInputStream(file), "somjai"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(because);
    }
}
