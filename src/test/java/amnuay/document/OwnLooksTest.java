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
import amnuay.document.OfficeAsset.Purpose;
import amnuay.thai.Refusal;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The office's own Garuda, typefaces and words; each test goes back to what the house brings along. */
@AmnuayTest
class OwnLooksTest {

    private static final String TEMPLATE = "test/announcement";

    @Autowired
    LoggedIn loggedIn;

    @Autowired
    WebApplicationContext application;

    @Autowired
    OfficeAssets assets;

    @Autowired
    Wordings wordings;

    @Autowired
    DocumentRenderer renderer;

    private MockMvc browser;

    @BeforeEach
    void open() {
        browser = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
    }

    @AfterEach
    void goBack() {
        for (Purpose purpose : Purpose.values()) {
            assets.reset(purpose, "somjai");
        }
        wordings.useBundled(TEMPLATE, "somjai");
    }

    @Test
    void printsTheOfficesOwnGarudaFromNowOn() throws Exception {
        assertThat(pictures()).isZero();
        browser.perform(multipart("/office/documents/looks/GARUDA")
                        .file(new MockMultipartFile("file", "ครุฑ.png", null, picture(300, 320)))
                        .with(csrf())
                        .with(loggedIn.as("looks.head", "group-director")))
                .andExpect(flash().attribute("done", containsString("เปลี่ยนรูปครุฑแล้ว")));
        assertThat(pictures()).isEqualTo(1);
        browser.perform(get("/office/documents/looks").with(loggedIn.as("looks.head", "group-director")))
                .andExpect(content().string(containsString("ของสำนักงาน")));
        assets.reset(Purpose.GARUDA, "somjai");
        assertThat(pictures()).isZero();
    }

    @Test
    void refusesAPictureThatCannotBeTheGaruda() throws IOException {
        assertRefused(Purpose.GARUDA, "a.png", picture(100, 100), "ไม่คมชัด");
        assertRefused(Purpose.GARUDA, "a.png", picture(900, 300), "สัดส่วน");
        assertRefused(Purpose.GARUDA, "a.png", UploadSamples.PNG, "อ่านรูป");
        assertRefused(Purpose.GARUDA, "a.pdf", UploadSamples.PDF, "ไม่ใช่รูปภาพ");
    }

    @Test
    void writesInTheOfficesOwnTypefacesOnceBothAreThere() throws IOException {
        float bundled = firstLine().x();
        set(Purpose.REGULAR, typeface("Sarabun-Regular.ttf"));
        assertThat(firstLine().x()).isEqualTo(bundled);
        set(Purpose.BOLD, typeface("Sarabun-Bold.ttf"));
        assertThat(firstLine().x()).as("a centred line that is wider now").isLessThan(bundled - 20);
        assertThat(firstLine().text()).contains("ประกาศสำนักงานเขตพื้นที่");
    }

    @Test
    void refusesATypefaceThatThaiDocumentsCannotBeSetIn() {
        assertRefused(Purpose.REGULAR, "a.ttf", UploadSamples.PDF, "อ่านไฟล์แบบอักษรไม่ได้");
        assertRefused(Purpose.BOLD, "a.ttf", new byte[0], "อ่านไฟล์แบบอักษรไม่ได้");
    }

    @Test
    void usesTheOfficesOwnWordsOnlyAfterSomebodyPutThemToUse() throws Exception {
        String words = wordings.current(TEMPLATE).replace("จึงประกาศมาให้ทราบโดยทั่วกัน", "จึงประกาศเพื่อทราบ");
        int version = wordings.propose(TEMPLATE, words, "somjai");
        assertThat(PdfText.words(announcement())).contains("จึงประกาศมาให้ทราบ");
        assertThat(PdfText.words(wordings.preview(TEMPLATE, version).pdf())).contains("จึงประกาศเพื่อทราบ");

        browser.perform(post("/office/documents/wordings/use")
                        .param("template", TEMPLATE)
                        .param("version", "" + version)
                        .with(csrf())
                        .with(loggedIn.as("looks.head", "group-director")))
                .andExpect(flash().attribute("done", containsString("ฉบับที่ " + version)));
        assertThat(PdfText.words(announcement())).contains("จึงประกาศเพื่อทราบ");
        browser.perform(get("/office/documents/wordings/edit")
                        .param("template", TEMPLATE)
                        .with(loggedIn.as("looks.head", "group-director")))
                .andExpect(content().string(containsString("จึงประกาศเพื่อทราบ")));

        wordings.useBundled(TEMPLATE, "somjai");
        assertThat(PdfText.words(announcement())).contains("จึงประกาศมาให้ทราบ");
    }

    @Test
    void refusesWordsThatDocumentsCannotBeWrittenWithAndSaysWhere() throws Exception {
        String words = wordings.current(TEMPLATE);
        assertRefused(words.replace("{{office.name}}", "{{office.nam}}"), "บรรทัดที่ 3", "office.nam");
        assertRefused(words + "\n| ก | ข |\n|---|---|\n| ๑ |\n", "บรรทัดที่", "2 คอลัมน์");
        assertRefused(words.replace("kind: announcement", "kind: order\nnumber: ๑"), "kind", "announcement");
        assertRefused(words.replace("signer: {{signer.name}}\n", ""), "signer");
        browser.perform(post("/office/documents/wordings/propose")
                        .param("template", TEMPLATE)
                        .param("source", words + "{{gone}}")
                        .with(csrf())
                        .with(loggedIn.as("looks.head", "group-director")))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("ไม่รู้จักช่องเติมค่า {{gone}}")));
    }

    @Test
    void canSampleEveryTemplateOfTheHouse() throws Exception {
        assertThat(wordings.names()).contains("krs/appointing-order", "krs/invitation-memo");
        browser.perform(get("/office/documents/wordings").with(loggedIn.as("looks.head", "group-director")))
                .andExpect(content().string(containsString("บันทึกข้อความ")))
                .andExpect(content().string(containsString("ประจำปีงบประมาณ พ.ศ. …")));
        wordings.names().stream().filter(name -> !name.startsWith("test/")).forEach(name -> assertThat(
                        wordings.propose(name, wordings.current(name), "somjai"))
                .as(name)
                .isPositive());
    }

    private void assertRefused(String words, String... parts) {
        assertThatThrownBy(() -> wordings.propose(TEMPLATE, words, "somjai"))
                .isInstanceOf(Refusal.class)
                .hasMessageContainingAll(parts);
    }

    private void assertRefused(Purpose purpose, String name, byte[] file, String because) {
        assertThatThrownBy(() -> assets.set(purpose, name, new ByteArrayInputStream(file), "somjai"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(because);
    }

    private void set(Purpose purpose, byte[] file) {
        assets.set(purpose, "แบบ.ttf", new ByteArrayInputStream(file), "somjai");
    }

    private byte[] announcement() {
        return renderer.render(TEMPLATE, values()).pdf();
    }

    private static Map<String, Object> values() {
        return KindSamples.values();
    }

    private PdfText.PlacedLine firstLine() {
        return PdfText.lines(announcement()).get(0);
    }

    private int pictures() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(announcement())) {
            int count = 0;
            for (var ignored : pdf.getPage(0).getResources().getXObjectNames()) {
                count++;
            }
            return count;
        }
    }

    private static byte[] typeface(String name) throws IOException {
        try (var file = OwnLooksTest.class.getResourceAsStream("/fonts/" + name)) {
            return file.readAllBytes();
        }
    }

    private static byte[] picture(int width, int height) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", png);
        return png.toByteArray();
    }
}
