package amnuay.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import amnuay.AmnuayTest;
import amnuay.deadline.ReminderRules;
import amnuay.deadline.ScheduleSource;
import amnuay.deadline.ScheduledDate;
import amnuay.organization.OrganizationSetup;
import amnuay.organization.PersonEntry;
import amnuay.organization.Role;
import amnuay.organization.UnitEntry;
import amnuay.thai.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Songkran 2570: 13 to 15 April are off, Chakri day the 6th as well. */
@AmnuayTest
class DryRunTest {

    @Autowired
    DryRun dryRun;

    @BeforeEach
    void furnish(@Autowired OrganizationSetup setup) {
        setup.unit(new UnitEntry("dry-unit", "กลุ่มซ้อมแจ้งเตือน", null));
        person(setup, "dry.deputy", "ซ้อม", "dry-unit", Role.DEPUTY_DIRECTOR);
        person(setup, "dry.head", "หัวหน้า", "dry-unit", Role.UNIT_HEAD);
        person(setup, "dry.director", "อำนวย", null, Role.DIRECTOR);
        setup.unit(new UnitEntry("dry-unit", "กลุ่มซ้อมแจ้งเตือน", "dry.head"));
    }

    @Test
    void saysWhoWouldBeRemindedWhenAroundSongkran() {
        DryRun.Table table = dryRun.of(
                "krs",
                List.of(
                        row("Step04_ApproveAppointingOrderByDeputyDirector", LocalDate.of(2027, 4, 19), null),
                        row("Step03_NameSupervisorAndKeepers", null, 5),
                        row("krs:round:1:closes", null, null)));

        assertThat(table.headings())
                .containsExactly(
                        "ก่อน 7 วันทำการ",
                        "ก่อน 3 วันทำการ",
                        "ก่อน 1 วันทำการ",
                        "วันครบกำหนด",
                        "ถึงหัวหน้ากลุ่ม",
                        "ถึงผู้อำนวยการ");
        assertThat(table.directors()).contains("นายอำนวย ทดลอง");
        DryRun.Line dated = table.lines().get(0);
        assertThat(dated.due()).isEqualTo("จันทร์ 19 เม.ย. 2570");
        assertThat(dated.days())
                .containsExactly(
                        "2 เม.ย. 2570",
                        "9 เม.ย. 2570",
                        "16 เม.ย. 2570",
                        "19 เม.ย. 2570",
                        "20 เม.ย. 2570",
                        "22 เม.ย. 2570");
        assertThat(dated.owners()).contains("นายซ้อม ทดลอง");
        assertThat(dated.heads()).contains("นายหัวหน้า ทดลอง");
        DryRun.Line counting = table.lines().get(1);
        assertThat(counting.due()).isEqualTo("ภายใน 5 วันทำการหลังเริ่มขั้นตอน");
        assertThat(counting.days())
                .containsExactly(
                        "–", "วันทำการที่ 2", "วันทำการที่ 4", "วันทำการที่ 5", "วันทำการที่ 6", "วันทำการที่ 8");
        assertThat(counting.owners()).containsExactly("ผู้ที่ได้รับมอบหมายในขั้นตอน");
        DryRun.Line unannounced = table.lines().get(2);
        assertThat(unannounced.due()).isEqualTo("รอประกาศ");
        assertThat(unannounced.days()).containsExactly("–", "–", "–", "–", "–", "–");
    }

    @Test
    void tellsOnTheLastWorkingDayBeforeADueDayOnWhichTheOfficeIsClosed() {
        WorkingDays days = new WorkingDays(Set.of());
        LocalDate saturday = LocalDate.of(2027, 4, 24);

        assertThat(ReminderRules.dayOf(days, saturday, 1)).isEqualTo(LocalDate.of(2027, 4, 22));
        assertThat(ReminderRules.dayOf(days, saturday, 0)).isEqualTo(LocalDate.of(2027, 4, 23));
        assertThat(ReminderRules.dayOf(days, saturday, -1)).isEqualTo(LocalDate.of(2027, 4, 26));
    }

    private static ScheduledDate row(String element, LocalDate date, Integer workingDays) {
        ScheduleSource source =
                date == null && workingDays == null ? ScheduleSource.NOT_ANNOUNCED : ScheduleSource.MANUAL;
        return new ScheduledDate("krs-2570", element, element, date, workingDays, source, "", "x", Instant.EPOCH);
    }

    private static void person(OrganizationSetup setup, String id, String name, String unit, Role role) {
        setup.person(new PersonEntry(id, "นาย", name, "ทดลอง", "", unit, Set.of(role), null, null));
    }
}
