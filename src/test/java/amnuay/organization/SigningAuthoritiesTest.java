package amnuay.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import amnuay.AmnuayTest;
import amnuay.LoggedIn;
import amnuay.platform.TestTime;
import amnuay.procedure.Letterhead;
import amnuay.thai.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** In the year 2151, when no other test writes documents. */
@AmnuayTest
class SigningAuthoritiesTest {

    private static final LocalDate FIRST = LocalDate.of(2151, 4, 19);
    private static final LocalDate LAST = LocalDate.of(2151, 4, 21);

    @Autowired
    SigningAuthorities authorities;

    @Autowired
    Organization organization;

    @Autowired
    Letterhead letterhead;

    @Autowired
    TestTime time;

    @Autowired
    JdbcClient database;

    @Autowired
    LoggedIn loggedIn;

    @BeforeEach
    void furnish(@Autowired OrganizationSetup setup) {
        setup.person(new PersonEntry("sign.deputy", "นาย", "รอง", "ลงนาม", "", null, Set.of(), null, null));
        setup.person(new PersonEntry("sign.other", "นาง", "อื่น", "ลงนาม", "", null, Set.of(), null, null));
        setup.person(
                new PersonEntry("sign.director", "นาง", "อำนวย", "ลงนาม", "", null, Set.of(Role.DIRECTOR), null, null));
    }

    @AfterEach
    void clear() {
        database.sql("delete from signing_authority").update();
        time.giveBack();
    }

    @Test
    void letsTheActingPersonSignBetweenTheirDaysAndTheDirectorOtherwise() {
        String director = "ผู้อำนวยการ" + organization.office().name();
        authorities.enter(acting("sign.deputy", FIRST, LAST), "x");

        assertThat(authorities.signerFor(FIRST))
                .isEqualTo(new Signer("นายรอง ลงนาม", List.of("รองผู้อำนวยการ รักษาราชการแทน", director)));
        assertThat(authorities.signerFor(LAST).name()).isEqualTo("นายรอง ลงนาม");
        assertThat(authorities.signerFor(FIRST.minusDays(1)).positionLines()).containsExactly(director);
        assertThat(authorities.signerFor(LAST.plusDays(1)).name()).isNotEmpty().isNotEqualTo("นายรอง ลงนาม");
    }

    @Test
    void refusesASecondSignerOnTheSameDaysUntilTheFirstIsWithdrawn() {
        authorities.enter(acting("sign.deputy", FIRST, null), "x");

        assertThatThrownBy(() -> authorities.enter(acting("sign.other", LAST, LAST), "x"))
                .isInstanceOf(Refusal.class)
                .hasMessage("นายรอง ลงนาม รักษาราชการแทนอยู่แล้วในช่วง 19 เม.ย. 2694 เป็นต้นไป"
                        + " กรุณาเลือกช่วงอื่น หรือยกเลิกรายการเดิมก่อน");
        assertThatThrownBy(() -> acting("sign.other", LAST, FIRST)).hasMessageContaining("อยู่ก่อนวันแรก");
        assertThatThrownBy(() -> authorities.enter(acting("nobody", FIRST, LAST), "x"))
                .hasMessageContaining("ไม่พบผู้ลงนาม");

        authorities.withdraw(authorities.all().get(0).id(), "x");
        authorities.enter(acting("sign.other", LAST, LAST), "x");
        assertThat(authorities.signerFor(LAST).name()).isEqualTo("นางอื่น ลงนาม");
        assertThat(database.sql("select count(*) from signing_authority where person like 'sign.%'")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void putsWhoSignsTodayUnderWhatTheOfficeIssues() {
        authorities.enter(
                new SigningEntry(
                        "sign.deputy", SigningKind.ON_BEHALF, "รองผู้อำนวยการคนที่ 1", FIRST, LAST, "ที่ 12/2694"),
                "x");
        time.set("2151-04-20T09:00");

        assertThat(letterhead.issuedByOffice().get("signer"))
                .isEqualTo(Map.of(
                        "name",
                        "นายรอง ลงนาม",
                        "position",
                        "รองผู้อำนวยการคนที่ ๑ ปฏิบัติราชการแทน\nผู้อำนวยการ"
                                + amnuay.thai.ThaiText.digits(
                                        organization.office().name())));
    }

    @Test
    void isEnteredAndWithdrawnOnItsPage(@Autowired WebApplicationContext context) throws Exception {
        MockMvc web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        web.perform(form("19/4/2694", "")).andExpect(redirectedUrl("/office/signing"));
        web.perform(form("1/5/2694", ""))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("รักษาราชการแทนอยู่แล้วในช่วง 19 เม.ย. 2694 เป็นต้นไป")))
                .andExpect(content().string(containsString("value=\"1/5/2694\"")));
        web.perform(form("", "")).andExpect(status().isBadRequest());
        web.perform(get("/office/signing").with(loggedIn.as("sign.staff", "staff")))
                .andExpect(content().string(containsString("รองผู้อำนวยการ รักษาราชการแทน")));

        String id = authorities.all().get(0).id().toString();
        web.perform(asDirector(post("/office/signing/" + id + "/withdraw")))
                .andExpect(redirectedUrl("/office/signing"));
        assertThat(authorities.all()).isEmpty();
    }

    private MockHttpServletRequestBuilder form(String first, String last) {
        return asDirector(post("/office/signing")
                .param("person", "sign.deputy")
                .param("kind", "ACTING")
                .param("position", "รองผู้อำนวยการ")
                .param("firstDay", first)
                .param("lastDay", last)
                .param("orderReference", "ที่ ๑๒/๒๖๙๔"));
    }

    private MockHttpServletRequestBuilder asDirector(MockHttpServletRequestBuilder request) {
        return request.with(loggedIn.as("sign.group-director", "staff", "group-director"))
                .with(csrf());
    }

    private static SigningEntry acting(String person, LocalDate first, LocalDate last) {
        return new SigningEntry(person, SigningKind.ACTING, "รองผู้อำนวยการ", first, last, "ที่ 12/2694");
    }
}
