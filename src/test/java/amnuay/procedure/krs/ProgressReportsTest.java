package amnuay.procedure.krs;

import static amnuay.procedure.krs.KrsOffice.GROUP_DIRECTOR;
import static amnuay.procedure.krs.KrsOffice.KEEPER;
import static amnuay.procedure.krs.KrsOffice.RESPONSIBLE;
import static amnuay.procedure.krs.KrsOffice.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amnuay.AmnuayTest;
import amnuay.organization.OrganizationSetup;
import amnuay.platform.TestTime;
import amnuay.thai.FiscalYear;
import amnuay.thai.Refusal;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Fiscal years 2692 to 2694 belong to this test. */
@AmnuayTest
class ProgressReportsTest {

    @Autowired
    KrsYear year;

    @Autowired
    ProgressReports reports;

    @Autowired
    KrsProgress progress;

    @Autowired
    KrsTeams teams;

    @Autowired
    NoteMissingProgressDelegate noteMissing;

    @Autowired
    OrganizationSetup setup;

    @Autowired
    TestTime time;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void furnish(@Autowired KrsOffice office) {
        office.furnish();
    }

    @AfterEach
    void giveBack() {
        time.giveBack();
        setup.activate(KEEPER);
    }

    @Test
    void asksEveryFewMonthsFromTodayUntilTheLastRoundCloses() {
        year.prepare(2692);
        time.set("2148-10-05T09:00");
        plan(2692, 3);
        // 1 January 2149 is a Wednesday, 1 April a Tuesday, 1 July a Tuesday
        assertThat(reports.periods(2692))
                .extracting(period -> period.opens() + " " + period.closes())
                .containsExactly("2149-01-01 2149-01-15", "2149-04-01 2149-04-15", "2149-07-01 2149-07-15");

        time.set("2149-03-15T09:00");
        plan(2692, 3);
        assertThat(reports.periods(2692))
                .extracting(period -> period.opens().toString())
                .containsExactly("2149-04-01", "2149-07-01");
        assertThat(progress.nextDate(2692)).isEqualTo("2149-04-01T01:30:00Z");
        assertThat(progress.closes(2692)).isEqualTo("2149-04-15T09:30:00Z");
    }

    @Test
    void goesOnToTheNextPeriodWhenAllHaveReportedOrTheMissingIsNoted() {
        year.prepare(2693);
        time.set("2149-10-05T09:00");
        plan(2693, 5);
        assertThat(progress.subjects(2693)).hasSize(3);
        for (String code : new String[] {"1", "2", "3"}) {
            assertThat(progress.nextDate(2693)).isEqualTo("2150-03-02T01:30:00Z");
            report(2693, code);
        }
        // 1 August 2150 is a Saturday
        assertThat(progress.nextDate(2693)).isEqualTo("2150-08-03T01:30:00Z");

        report(2693, "1");
        assertThatThrownBy(() -> report(2693, "1")).isInstanceOf(Refusal.class).hasMessageContaining("แล้ว");
        execute(2693);
        assertThat(progress.another(2693)).isFalse();
        assertThat(told("krs-2693:progress-missing:%")).contains(RESPONSIBLE, SUPERVISOR, GROUP_DIRECTOR);
        assertThat(body(RESPONSIBLE, "krs-2693:progress-missing:%"))
                .contains("2 ตัวชี้วัดทดสอบที่ 2", "3 ตัวชี้วัดทดสอบที่ 3")
                .doesNotContain("ตัวชี้วัดทดสอบที่ 1");
        assertThatThrownBy(() -> report(2693, "2")).isInstanceOf(Refusal.class).hasMessageContaining("ปิดรับรายงาน");
    }

    @Test
    void asksSomebodyElseWhenTheKeeperHasLeft() {
        year.prepare(2694);
        String indicator = year.indicator(2694, "1").id().toString();
        assertThat(teams.keepers(indicator)).containsExactly(KEEPER);
        setup.deactivate(KEEPER);
        assertThat(teams.keepers(indicator)).containsExactly(RESPONSIBLE, SUPERVISOR);
    }

    private void plan(int fiscalYear, int months) {
        transaction.executeWithoutResult(work -> reports.plan(new FiscalYear(fiscalYear), months));
    }

    private void report(int fiscalYear, String code) {
        transaction.executeWithoutResult(work -> reports.report(
                fiscalYear,
                year.indicator(fiscalYear, code).id(),
                new ReportProgress.Form(40, "ทำแล้ว", null, null),
                KEEPER));
    }

    private void execute(int fiscalYear) {
        DelegateExecution execution = Mockito.mock(DelegateExecution.class);
        Mockito.when(execution.getVariable(Krs.FISCAL_YEAR)).thenReturn(fiscalYear);
        Mockito.when(execution.getProcessBusinessKey()).thenReturn(Krs.businessKey(fiscalYear));
        transaction.executeWithoutResult(work -> noteMissing.execute(execution));
    }

    private List<String> told(String key) {
        return database.sql("select recipient from inbox_message where key like ?")
                .param(key)
                .query(String.class)
                .list();
    }

    private String body(String person, String key) {
        return database.sql("select body_text from inbox_message where recipient = ? and key like ?")
                .params(person, key)
                .query(String.class)
                .single();
    }
}
