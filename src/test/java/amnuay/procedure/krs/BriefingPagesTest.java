package amnuay.procedure.krs;

import static amnuay.procedure.krs.KrsOffice.KEEPER;
import static amnuay.procedure.krs.KrsOffice.STAFF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import amnuay.AmnuayTest;
import amnuay.organization.OrganizationSetup;
import amnuay.organization.SchoolEntry;
import amnuay.thai.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Fiscal years 2699 and 2700 belong to this test. */
@AmnuayTest
class BriefingPagesTest extends KrsPages {

    private static final String CAME = "69900001";
    private static final String ABSENT = "69900002";
    private static final LocalDate HELD = LocalDate.of(2025, 11, 10);

    @Autowired
    Briefings briefings;

    @Autowired
    OrganizationSetup setup;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void enterSchools() {
        setup.school(new SchoolEntry(CAME, "โรงเรียนที่มาประชุม", "วังทอง", "", null));
        setup.school(new SchoolEntry(ABSENT, "โรงเรียนที่ไม่มา", "วังทอง", "", null));
        setup.schoolActive(CAME, true);
        setup.schoolActive(ABSENT, true);
    }

    @AfterEach
    void closeSchools() {
        setup.schoolActive(CAME, false);
        setup.schoolActive(ABSENT, false);
    }

    @Test
    void notesThePapersOnWhichAbsentSchoolsAcknowledge() throws Exception {
        clerkOpens(page(2699)).andExpect(content().string(containsString("ยังไม่ได้บันทึกผลการประชุมชี้แจงของปีนี้")));
        clerkSends(page(2699) + "/schools", "on", "11/11/2568", "schools", ABSENT)
                .andExpect(flash().attribute("refused", containsString("ยังไม่มีการนัดประชุมชี้แจง")));
        hold(2699);
        clerkOpens(page(2699))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("โรงเรียนที่ไม่มา")))
                .andExpect(content().string(containsString("ประชุมเมื่อ 10 พ.ย. 2568")));
        colleagueOpens(page(2699)).andExpect(status().isForbidden());
        colleagueSends(page(2699) + "/schools").andExpect(status().isForbidden());

        for (String[] wrong : new String[][] {
            {"9/11/2568", ABSENT, "ไม่ก่อนวันประชุม"},
            {"9/11/2690", ABSENT, "ไม่เป็นวันในอนาคต"},
            {"11/11/2568", "00000000", "ไม่พบสถานศึกษารหัส “00000000”"},
            {"", ABSENT, "ยังไม่ได้กรอกวันที่"}
        }) {
            clerkSends(page(2699) + "/schools", "on", wrong[0], "schools", wrong[1])
                    .andExpect(flash().attribute("refused", containsString(wrong[2])));
        }
        assertThat(briefings.openSchools(2699))
                .extracting("code")
                .contains(ABSENT)
                .doesNotContain(CAME);

        clerkSends(page(2699) + "/schools", "on", "11/11/2568", "schools", ABSENT)
                .andExpect(flash().attribute("done", "บันทึกการรับทราบของสถานศึกษา 1 แห่งแล้ว"));
        assertThat(briefings.openSchools(2699)).extracting("code").doesNotContain(ABSENT);
        clerkOpens(page(2699)).andExpect(content().string(containsString("รับทราบเมื่อ 11 พ.ย. 2568")));
    }

    @Test
    void refusesPeopleAndSchoolsThatNobodyKnows() {
        plan(2700);
        assertThatThrownBy(() -> briefings.hold(2700, HELD, List.of("nobody"), List.of()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("ไม่พบผู้มาประชุมรหัสผู้ใช้ “nobody”");
        assertThatThrownBy(() -> briefings.hold(2700, HELD, List.of(STAFF), List.of("00000000")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("ไม่พบสถานศึกษารหัส “00000000”");
        assertThat(briefings.staff(2700)).isEmpty();
    }

    private void hold(int year) {
        plan(year);
        transaction.executeWithoutResult(work -> briefings.hold(year, HELD, List.of(STAFF, KEEPER), List.of(CAME)));
    }

    private void plan(int year) {
        transaction.executeWithoutResult(
                work -> briefings.plan(year, new MeetingPlan(HELD, "09.00 น.", "หอประชุม", "ชี้แจงแนวทาง"), STAFF));
    }

    private static String page(int year) {
        return "/office/krs/" + year + "/briefing";
    }
}
