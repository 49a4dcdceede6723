package amnuay.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import amnuay.AmnuayTest;
import amnuay.LoggedIn;
import amnuay.thai.Refusal;
import amnuay.thai.ThaiText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** One copy per addressee, whatever breaks meanwhile. The application's own writer helps along, as another node would. */
@AmnuayTest
class LetterCopiesTest {

    private static final int MANY = 30;

    private final String procedure = "copies-" + UUID.randomUUID();

    @Autowired
    LoggedIn loggedIn;

    @Autowired
    WebApplicationContext application;

    @Autowired
    Documents documents;

    @Autowired
    WordDrafts wordDrafts;

    @Autowired
    DocumentShelf shelf;

    @Autowired
    DocumentRenderer renderer;

    @Autowired
    TypedSignatures signatures;

    @Autowired
    Files files;

    @Autowired
    Bundles bundles;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    PlatformTransactionManager transactions;

    private LetterCopies copies;

    @BeforeEach
    void nameTheSchools() {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("schools", (Addressees) () -> IntStream.rangeClosed(1, MANY)
                .mapToObj(i -> new Addressees.Addressee("school:" + i, "ผู้อำนวยการโรงเรียนที่" + name(i)))
                .toList());
        copies = new LetterCopies(
                jdbc, shelf, renderer, signatures, files, beans.getBeanProvider(Addressees.class), clock);
    }

    @Test
    void writesOneCopyForEachThoughOneIsBrokenOffAndManyWriteAtOnce() throws Exception {
        DocumentSummary letter = filed();
        inTransaction(() -> copies.order(letter.id(), "somjai"));
        assertThat(copies.progress(letter.id()).total()).isEqualTo(MANY);
        new TransactionTemplate(transactions).executeWithoutResult(crash -> {
            copies.writeNext();
            crash.setRollbackOnly();
        });
        writeAllByThree();

        assertThat(copies.progress(letter.id())).isEqualTo(new LetterCopies.Progress(MANY, MANY, 0, null));
        List<UUID> written = copies.files(letter.id());
        assertThat(written).hasSize(MANY).doesNotHaveDuplicates();
        for (int i = 1; i <= MANY; i++) {
            String words = PdfText.words(files.bytes(written.get(i - 1)));
            assertThat(words)
                    .contains("เรียนผู้อำนวยการโรงเรียนที่" + name(i) + "อ้างถึง")
                    .contains("ขอเชิญประชุมชี้แจงกรอบการประเมินส่วนราชการ")
                    .doesNotContain("ทุกโรงเรียน");
        }
        assertThat(filesNamed(letter)).isEqualTo(MANY);
        inTransaction(() -> copies.order(letter.id(), "somjai"));
        assertThat(copies.files(letter.id())).isEqualTo(written);

        ByteArrayOutputStream all = new ByteArrayOutputStream();
        bundles.pdf(written, all);
        assertThat(PdfText.pages(all.toByteArray())).isEqualTo(MANY);
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        bundles.zip(written, archive);
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getName()).startsWith("ผู้อำนวยการโรงเรียนที่").endsWith(".pdf");
                entries++;
            }
        }
        assertThat(entries).isEqualTo(MANY);
    }

    @Test
    void copiesOnlyALetterThatIsFiledAndNotEditedInWord() throws IOException {
        documents.writeDraft(request("draft", "ร่าง"));
        DocumentSummary draft = documents.find(procedure, "draft").orElseThrow();
        assertThatThrownBy(() -> inTransaction(() -> copies.order(draft.id(), "somjai")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("ไม่ใช่หนังสือภายนอกที่จัดเก็บแล้ว");

        byte[] edited = DocxText.edited(files.bytes(draft.docxFile()), "ร่าง", "แก้");
        wordDrafts.takeIn(draft.id(), "แก้.docx", new ByteArrayInputStream(edited), "somjai");
        documents.approve(procedure, "draft");
        documents.takeNumber(procedure, "draft", procedure.substring(7, 15) + "2", LocalDate.of(2086, 1, 5));
        documents.file(procedure, "draft", procedure + "draft-file");
        assertThatThrownBy(() -> inTransaction(() -> copies.order(draft.id(), "somjai")))
                .hasMessageContaining("แก้ไขใน Word");
    }

    @Test
    void isOrderedAndFollowedOnItsPage() throws Exception {
        MockMvc browser = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
        DocumentSummary letter = filed();
        String page = "/office/documents/" + letter.id();
        browser.perform(get(page).with(loggedIn.as("somjai", "group-staff")))
                .andExpect(content().string(containsString("แยกฉบับถึงทุกโรงเรียน")));
        browser.perform(get(page + "/copies").with(loggedIn.as("somjai", "group-staff")))
                .andExpect(status().isOk())
                .andExpect(header().doesNotExist("Refresh"))
                .andExpect(content().string(containsString("จัดทำแยกฉบับ")));
        browser.perform(post(page + "/copies").accept("text/html").with(csrf()).with(loggedIn.as("prasit", "staff")))
                .andExpect(status().isForbidden());
        browser.perform(get(page + "/copies/all.pdf").accept("text/html").with(loggedIn.as("somjai", "group-staff")))
                .andExpect(status().isNotFound());

        inTransaction(() -> copies.order(letter.id(), "somjai"));
        writeAllByThree();
        browser.perform(get(page + "/copies").with(loggedIn.as("somjai", "group-staff")))
                .andExpect(content().string(containsString("เสร็จแล้ว 30 จาก 30 ฉบับ")));
        browser.perform(get(page + "/copies/all.zip").with(loggedIn.as("somjai", "group-staff")))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/zip"));
    }

    /** Also waits for those that the application's own writer has in hand. */
    private void writeAllByThree() throws Exception {
        ExecutorService clerks = Executors.newFixedThreadPool(3);
        try {
            Callable<Void> work = () -> {
                while (Boolean.TRUE.equals(
                        new TransactionTemplate(transactions).execute(status -> copies.writeNext()))) {
                    assertThat(Thread.currentThread().isInterrupted()).isFalse();
                }
                return null;
            };
            for (Future<Void> each : clerks.invokeAll(List.of(work, work, work))) {
                each.get();
            }
        } finally {
            clerks.shutdownNow();
        }
        await().until(() -> jdbc.sql("select count(*) from letter_copy where pdf_file is null")
                        .query(Integer.class)
                        .single()
                == 0);
    }

    private int filesNamed(DocumentSummary letter) {
        return jdbc.sql("select count(*) from stored_file f where exists (select 1 from letter_copy c where c.pdf_file"
                        + " = f.id and c.document_id = ?)")
                .param(letter.id())
                .query(Integer.class)
                .single();
    }

    private DocumentSummary filed() {
        documents.writeDraft(request("letter", "ขอเชิญประชุมชี้แจงกรอบการประเมินส่วนราชการ"));
        documents.approve(procedure, "letter");
        documents.takeNumber(procedure, "letter", procedure.substring(7, 15) + "1", LocalDate.of(2086, 1, 5));
        return documents.file(procedure, "letter", procedure + "file");
    }

    private DraftRequest request(String name, String subject) {
        Map<String, Object> values = new HashMap<>(KindSamples.letter());
        values.put("subject", subject);
        return new DraftRequest(procedure, name, "test/letter", values, procedure + name, "somjai");
    }

    private static String name(int i) {
        return ThaiText.digits(100 + i);
    }

    private void inTransaction(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> work.run());
    }
}
