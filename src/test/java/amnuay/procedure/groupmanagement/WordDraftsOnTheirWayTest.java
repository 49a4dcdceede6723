package amnuay.procedure.groupmanagement;

import static amnuay.procedure.groupmanagement.GroupOffice.CLERK;
import static amnuay.procedure.groupmanagement.GroupOffice.DIRECTOR;
import static amnuay.procedure.groupmanagement.GroupOffice.HEAD;
import static org.assertj.core.api.Assertions.assertThat;
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
import amnuay.document.DocumentState;
import amnuay.document.DocumentSummary;
import amnuay.document.Documents;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A plan that is changed in Word while it lies with its approvers: nobody's word counts for words that they have not seen. */
@AmnuayTest
class WordDraftsOnTheirWayTest extends GroupDesk {

    private static final int YEAR = 2615;
    private static final String BY_HEAD = "Step01_ApprovePlanByGroupDirector";
    private static final String BY_DIRECTOR = "Step01_ApprovePlanByDirector";
    private static final String UNSEEN = "ถูกแก้ไขใน Word หลังจากส่งมาให้พิจารณา และท่านยังไม่ได้เปิดฉบับที่แก้";

    @Autowired
    Documents documents;

    @Autowired
    LoggedIn loggedIn;

    private MockMvc web;
    private ProcessInstance year;

    @BeforeEach
    void submitThePlan(@Autowired WebApplicationContext context) {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        year = open(YEAR);
        twoItems(YEAR);
        draftPlan(YEAR, 12);
        runJobs(YEAR);
    }

    @AfterEach
    void endTheYear() {
        end(year);
    }

    @Test
    void isAgreedToByThoseWhoHaveOpenedItAndChangedByNobodyAfterwardsUntilItComesBack() throws Exception {
        int submitted = plan().version();
        bringBackFromWord("done", "เป็นร่างฉบับที่ " + (submitted + 1));
        refused(() -> submit(HEAD, YEAR, BY_HEAD, APPROVE), 409, UNSEEN);

        opensTheNewest(HEAD);
        bringBackFromWord("done", "เป็นร่างฉบับที่ " + (submitted + 2));
        refused(() -> submit(HEAD, YEAR, BY_HEAD, APPROVE), 409, UNSEEN);
        opensTheNewest(HEAD);
        submit(HEAD, YEAR, BY_HEAD, APPROVE);

        bringBackFromWord("refused", "กรุณาขอให้ผู้ที่กำลังพิจารณาส่งคืนให้แก้ไขก่อน");
        assertThat(plan().version()).isEqualTo(submitted + 2);
        clerkSees(not(containsString("ส่งเป็นร่างฉบับใหม่")));
        submit(DIRECTOR, YEAR, BY_DIRECTOR, returned("ขอให้แก้ถ้อยคำ"));

        clerkSees(containsString("ส่งเป็นร่างฉบับใหม่"));
        bringBackFromWord("done", "เป็นร่างฉบับที่ " + (submitted + 3));
        draftPlan(YEAR, 12);
        runJobs(YEAR);
        submit(HEAD, YEAR, BY_HEAD, APPROVE);
        bringBackFromWord("refused", "กรุณาขอให้ผู้ที่กำลังพิจารณาส่งคืนให้แก้ไขก่อน");
        submit(DIRECTOR, YEAR, BY_DIRECTOR, APPROVE);
        assertThat(plan().version()).isEqualTo(submitted + 5);
        assertThat(plan().hasPdf()).isFalse();
        assertThat(plan().state()).isEqualTo(DocumentState.FILED);
    }

    private DocumentSummary plan() {
        return documents
                .find("group-management-" + YEAR, GroupManagement.ANNUAL_PLAN)
                .orElseThrow();
    }

    private byte[] opensTheNewest(String person) throws Exception {
        return web.perform(get("/office/files/" + plan().docxFile()).with(loggedIn.as(person)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private void bringBackFromWord(String answer, String sentence) throws Exception {
        MockMultipartFile file = new MockMultipartFile("file", "แก้แล้ว.docx", null, opensTheNewest(CLERK));
        web.perform(multipart(page() + "/draft").file(file).with(csrf()).with(loggedIn.as(CLERK, "group-staff")))
                .andExpect(flash().attribute(answer, containsString(sentence)));
    }

    private void clerkSees(Matcher<String> words) throws Exception {
        web.perform(get(page()).with(loggedIn.as(CLERK, "group-staff")))
                .andExpect(content().string(words));
    }

    private String page() {
        return "/office/documents/" + plan().id();
    }
}
