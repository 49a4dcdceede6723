package amnuay.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;

import amnuay.AmnuayTest;
import amnuay.LoggedIn;
import amnuay.organization.OrganizationSetup;
import amnuay.organization.PersonEntry;
import amnuay.thai.Refusal;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** Signing by typing one's name. The clock says 4 March 2627, 10.30 in Bangkok; nobody else signs in that year. */
@AmnuayTest
class TypedSignaturesTest {

    private static final String DIRECTOR = "นายศักดิ์สิทธิ์ กตัญญูกุล";
    private static final String DEPUTY = "นางค่ำ น้ำผึ้ง";

    private final String procedure = "sign-" + UUID.randomUUID();

    @Autowired
    LoggedIn loggedIn;

    @Autowired
    WebApplicationContext application;

    @Autowired
    Documents documents;

    @Autowired
    DocumentShelf shelf;

    @Autowired
    VersionWriter writer;

    @Autowired
    DocumentRenderer renderer;

    @Autowired
    Files files;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    OrganizationSetup setup;

    private TypedSignatures signatures;

    @BeforeEach
    void nameTheSigners() {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("rights", (SigningRights) TypedSignaturesTest::rights);
        signatures = new TypedSignatures(
                entities,
                shelf,
                writer,
                renderer,
                files,
                beans.getBeanProvider(SigningRights.class),
                Clock.fixed(Instant.parse("2084-03-04T03:30:00Z"), ZoneId.of("UTC")));
    }

    @Test
    void showsTheTypedNameAboveTheNameOfWhoSignsAndKeepsWhatWasSigned() throws Exception {
        DocumentSummary filed = filed("order", "ลงนามในระบบ", DIRECTOR);
        DocumentSummary signed = sign(filed, "director", "นายศักดิ์สิทธิ์กตัญญูกุล ");
        byte[] before = files.bytes(filed.pdfFile());
        byte[] after = files.bytes(signed.pdfFile());
        java.nio.file.Files.createDirectories(Path.of("target", "documents"));
        java.nio.file.Files.write(Path.of("target", "documents", "typed-signature.pdf"), after);

        assertThat(signed.version()).isEqualTo(filed.version() + 1);
        assertThat(signed.state()).isEqualTo(DocumentState.FILED);
        assertThat(signed.number()).isEqualTo(filed.number());
        assertThat(Arrays.copyOf(after, before.length)).isEqualTo(before);
        assertThat(PdfText.words(after))
                .contains("(นายศักดิ์สิทธิ์กตัญญูกุล)ผู้อำนวยการ")
                .endsWith("ลงนามโดยการพิมพ์ชื่อในระบบนายศักดิ์สิทธิ์กตัญญูกุลเมื่อวันที่๔มีนาคม๒๖๒๗เวลา๑๐.๓๐น.");
        List<PdfText.PlacedLine> lines = PdfText.lines(after);
        float name = y(lines, "(นายศักดิ์สิทธิ์ กตัญญูกุล)");
        assertThat(name).isEqualTo(y(PdfText.lines(before), "(นายศักดิ์สิทธิ์ กตัญญูกุล)"));
        assertThat(y(lines, "ลงนามโดย")).isBetween(name - 26, name - 20);
        assertThat(y(lines, "ลงนามโดย")).as("below the last words").isGreaterThan(y(lines, "สั่ง ณ วันที่") + 2);
        try (PDDocument pdf = Loader.loadPDF(after)) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("ลงนามในระบบ");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("th-TH");
        }

        TypedSignature kept = signatures.of(filed.id()).get(0);
        assertThat(kept.typedName()).isEqualTo(DIRECTOR);
        assertThat(kept.person()).isEqualTo("director");
        assertThat(kept.capacity()).isEqualTo(SigningCapacity.OWN);
        assertThat(kept.authority()).isNull();
        assertThat(kept.signedAt()).isEqualTo(Instant.parse("2084-03-04T03:30:00Z"));
        assertThat(kept.contentSha256()).isEqualTo(sha256(before));
        assertThat(kept.signedVersion()).isEqualTo(filed.version());
        assertThat(kept.version()).isEqualTo(signed.version());
        assertThatThrownBy(() -> jdbc.sql("update typed_signature set typed_name = 'x' where document_id = ?")
                        .param(filed.id())
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("never changes");
    }

    @Test
    void recordsTheOrderByWhichSomebodySignsForTheDirector() {
        DocumentSummary filed = filed("order", "แทนผู้อำนวยการ", DEPUTY);
        sign(filed, "deputy", DEPUTY);

        TypedSignature kept = signatures.of(filed.id()).get(0);
        assertThat(kept.capacity()).isEqualTo(SigningCapacity.ACTING);
        assertThat(kept.authority()).isEqualTo("คำสั่งที่ 12/2627");
    }

    @Test
    void refusesAnotherNameAndThoseWhoMayNotSign() {
        DocumentSummary filed = filed("order", "ปฏิเสธ", DIRECTOR);
        assertRefused(filed, "director", "นายศักดิ์สิทธิ์", "กรุณาพิมพ์ว่า “นายศักดิ์สิทธิ์ กตัญญูกุล”");
        assertRefused(filed, "director", " ", "ชื่อที่พิมพ์ไม่ตรง");
        assertRefused(filed, "director", null, "ชื่อที่พิมพ์ไม่ตรง");
        assertRefused(filed, "deputy", DEPUTY, "ผู้ลงนามได้คือผู้ที่มีชื่อท้ายเอกสาร");
        assertRefused(filed, "namesake", DIRECTOR, "ต้องมีอำนาจลงนามในวันนี้");
        assertRefused(filed, "stranger", DIRECTOR, "ผู้ลงนามได้คือ");
        assertThat(signatures.offer(filed.id(), "namesake")).isEmpty();
        assertThat(signatures.offer(filed.id(), "director")).isPresent();
        assertThat(signatures.of(filed.id())).isEmpty();
    }

    @Test
    void refusesWhatIsNotFiledIsSignedAlreadyOrHasChanged() {
        documents.writeDraft(request("draft", "test/signed-order", "ยังไม่ออกเลข", DIRECTOR));
        assertRefused(documents.approve(procedure, "draft"), "director", DIRECTOR, "ลงนามได้เมื่อออกเลขและจัดเก็บแล้ว");

        DocumentSummary filed = filed("order", "ครั้งเดียว", DIRECTOR);
        assertThatThrownBy(() -> inTransaction(() -> signatures.sign(filed.id(), "director", DIRECTOR, "0".repeat(64))))
                .hasMessageContaining("มีฉบับใหม่กว่าที่ท่านเปิดอ่าน");
        DocumentSummary signed = sign(filed, "director", DIRECTOR);
        assertRefused(signed, "director", DIRECTOR, "มีผู้ลงนามแล้ว");

        documents.writeDraft(new DraftRequest(
                procedure, "sheet", "test/plain-sheet", Map.of("text", "แผ่น"), procedure + "s", "somjai"));
        documents.approve(procedure, "sheet");
        assertRefused(documents.file(procedure, "sheet", procedure + "f"), "director", DIRECTOR, "มีผู้ลงนามหลายคน");
    }

    @Test
    void offersThePageOnlyToWhoeverStandsUnderTheMemo() throws Exception {
        MockMvc browser = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
        setup.person(new PersonEntry("doc4.writer", "นาง", "ฎีกา", "ปั๊มน้ำ", "", null, Set.of(), null, null));
        documents.writeDraft(request("memo", "test/signed-memo", "บันทึกลงนามเอง", "นางฎีกา ปั๊มน้ำ"));
        documents.approve(procedure, "memo");
        documents.takeNumber(procedure, "memo", procedure.substring(0, 9) + "1", LocalDate.of(2084, 3, 4));
        DocumentSummary filed = documents.file(procedure, "memo", procedure + "memo-file");
        String page = "/office/documents/" + filed.id();

        browser.perform(get(page).with(loggedIn.as("prasit", "staff")))
                .andExpect(content().string(not(containsString("ลงนามโดยการพิมพ์ชื่อ"))));
        String sha256 = files.find(filed.pdfFile()).sha256();
        browser.perform(get(page).with(loggedIn.as("doc4.writer", "staff")))
                .andExpect(content().string(containsString("ลงนามโดยการพิมพ์ชื่อ")))
                .andExpect(content().string(containsString("value=\"" + sha256 + "\"")));
        browser.perform(post(page + "/sign")
                        .param("name", "นางฎีกา ปั๊มน้ำ")
                        .param("sha256", sha256)
                        .with(csrf())
                        .with(loggedIn.as("prasit", "staff")))
                .andExpect(flash().attribute("refused", containsString("ผู้ลงนามได้คือ")));
        browser.perform(post(page + "/sign")
                        .param("name", "นางฎีกา ปั๊มน้ำ")
                        .param("sha256", sha256)
                        .with(csrf())
                        .with(loggedIn.as("doc4.writer", "staff")))
                .andExpect(flash().attribute("done", containsString("ลงนามแล้ว")));
        browser.perform(get(page).with(loggedIn.as("prasit", "staff")))
                .andExpect(content().string(containsString("พิมพ์ชื่อในระบบ <strong>นางฎีกา ปั๊มน้ำ</strong>")))
                .andExpect(content().string(containsString("ลงนามในระบบ จากฉบับที่ 2")))
                .andExpect(content().string(containsString(sha256)));
    }

    private static Optional<Signatory> rights(String person, LocalDate day) {
        assertThat(day).isEqualTo(LocalDate.of(2084, 3, 4));
        return switch (person) {
            case "director" -> Optional.of(new Signatory(DIRECTOR, Optional.of(SigningCapacity.OWN), null));
            case "deputy" -> Optional.of(
                    new Signatory(DEPUTY, Optional.of(SigningCapacity.ACTING), "คำสั่งที่ 12/2627"));
            case "namesake" -> Optional.of(new Signatory(DIRECTOR, Optional.empty(), null));
            default -> Optional.empty();
        };
    }

    private DocumentSummary filed(String name, String subject, String signer) {
        documents.writeDraft(request(name, "test/signed-order", subject, signer));
        documents.approve(procedure, name);
        documents.takeNextNumber(procedure, name, LocalDate.of(2084, 3, 4));
        return documents.file(procedure, name, procedure + name + "file");
    }

    private DraftRequest request(String name, String template, String subject, String signer) {
        Map<String, Object> values =
                Map.of("subject", subject, "signer", Map.of("name", signer, "position", "ผู้อำนวยการ"));
        return new DraftRequest(procedure, name, template, values, procedure + name, "somjai");
    }

    private DocumentSummary sign(DocumentSummary document, String person, String typed) {
        String sha256 = files.find(document.pdfFile()).sha256();
        return inTransaction(() -> signatures.sign(document.id(), person, typed, sha256));
    }

    private <T> T inTransaction(Supplier<T> work) {
        return new TransactionTemplate(transactions).execute(status -> work.get());
    }

    private void assertRefused(DocumentSummary document, String person, String typed, String because) {
        assertThatThrownBy(() -> sign(document, person, typed))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(because);
    }

    private static float y(List<PdfText.PlacedLine> lines, String start) {
        return lines.stream()
                .filter(line -> line.text().strip().startsWith(start))
                .findFirst()
                .orElseThrow(() -> new AssertionError(start + " in " + lines))
                .y();
    }

    private static String sha256(byte[] content) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
