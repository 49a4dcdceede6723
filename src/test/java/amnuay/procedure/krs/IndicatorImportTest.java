package amnuay.procedure.krs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amnuay.AmnuayTest;
import amnuay.organization.OrganizationSetup;
import amnuay.organization.PersonEntry;
import amnuay.organization.UnitEntry;
import amnuay.organization.spreadsheet.DryRun;
import amnuay.organization.spreadsheet.DryRun.Change;
import amnuay.organization.spreadsheet.DryRun.Outcome;
import amnuay.organization.spreadsheet.ImportRequest;
import amnuay.organization.spreadsheet.Imports;
import amnuay.organization.spreadsheet.Xlsx;
import amnuay.thai.Refusal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AmnuayTest
class IndicatorImportTest {

    private static final String[] HEADINGS = {
        "รหัสตัวชี้วัด",
        "องค์ประกอบ",
        "ชื่อตัวชี้วัด",
        "น้ำหนัก",
        "หน่วยนับ",
        "ค่าเป้าหมาย",
        "ทิศทาง (มากดี/น้อยดี)",
        "สูตรการคำนวณ",
        "แหล่งข้อมูล"
    };
    private static final String[] ALL_HEADINGS = {
        "รหัสตัวชี้วัด",
        "องค์ประกอบ",
        "ชื่อตัวชี้วัด",
        "น้ำหนัก",
        "หน่วยนับ",
        "ค่าเป้าหมาย",
        "ทิศทาง (มากดี/น้อยดี)",
        "สูตรการคำนวณ",
        "แหล่งข้อมูล",
        "รหัสกลุ่ม/หน่วย ผู้รับผิดชอบ",
        "รหัสผู้ใช้ ผู้รับผิดชอบ",
        "ผู้กำกับดูแล",
        "ผู้จัดเก็บข้อมูล"
    };

    @Autowired
    Imports imports;

    @Autowired
    IndicatorImport imported;

    @Autowired
    Indicators indicators;

    @Autowired
    OrganizationSetup setup;

    @BeforeEach
    void enterPeople() {
        setup.unit(new UnitEntry("krs-unit", "กลุ่มตัวชี้วัด", null));
        for (String id : List.of("krs.owner", "krs.boss", "krs.keeper1", "krs.keeper2")) {
            setup.person(new PersonEntry(id, "", "คน", "ตัวชี้วัด", "", "krs-unit", Set.of(), null, null));
        }
    }

    @Test
    void takesAYearWithUnequalWeightsAndNamedPeople() {
        take(
                2701,
                Xlsx.withHeadings(ALL_HEADINGS)
                        .row(
                                "๑.๑",
                                "Performance Base",
                                "ร้อยละผู้เรียนที่อ่านออก",
                                66.6667,
                                "ร้อยละ",
                                "ร้อยละ 80",
                                "มากดี",
                                "",
                                "",
                                "krs-unit",
                                "krs.owner",
                                "krs.boss",
                                "krs.keeper1:ผลสอบ RT; krs.keeper2:ผลสอบ NT")
                        .row("1.2", "", "ร้อยละการออกกลางคัน", "๓๓.๓๓๓๓", "ร้อยละ", 0.5, "ยิ่งน้อยยิ่งดี"));

        List<Indicator> year = indicators.of(2701);

        assertThat(year).extracting(Indicator::code).containsExactly("1.1", "1.2");
        assertThat(year.get(0).weight()).isEqualByComparingTo("66.6667");
        assertThat(year.get(0).keepers())
                .containsExactly(new Keeper("krs.keeper1", "ผลสอบ RT"), new Keeper("krs.keeper2", "ผลสอบ NT"));
        assertThat(year.get(1).direction()).isEqualTo(Direction.LESS_IS_BETTER);
        assertThat(year.get(1).target()).isEqualTo("0.5");
        assertThat(indicators.totalWeight(2701)).isEqualByComparingTo("100");
    }

    @Test
    void refusesWeightsThatAreNotOneHundredAndNamesTheirSum() {
        UUID draft = upload(
                2702,
                Xlsx.withHeadings(HEADINGS)
                        .row("1", "", "ก", 60, "ร้อยละ", "80", "มากดี")
                        .row("2", "", "ข", 39.9999, "ร้อยละ", "80", "มากดี"));

        DryRun dryRun = imports.dryRun(imported, clerk(2702), draft);

        assertThat(dryRun.problems())
                .containsExactly(
                        "น้ำหนักของตัวชี้วัดทั้งหมดในไฟล์รวมได้ 99.9999 ซึ่งต้องเท่ากับ 100 (ขาด 0.0001) กรุณาแก้น้ำหนักในไฟล์แล้วนำเข้าใหม่");
        assertThatThrownBy(() -> imports.confirm(imported, clerk(2702), draft, dryRun.fingerprint()))
                .isInstanceOf(Refusal.class);
        assertThat(indicators.of(2702)).isEmpty();
    }

    @Test
    void namesTextInANumberAWrongDirectionAndUnknownPeople() {
        DryRun dryRun = dryRun(
                2703,
                Xlsx.withHeadings(ALL_HEADINGS)
                        .row("1", "", "ก", "ห้าสิบ", "ร้อยละ", "80", "ดีมาก")
                        .row("2", "", "ข", -5, "ร้อยละ", "80", "มากดี")
                        .row(
                                "3",
                                "",
                                "ค",
                                50,
                                "ร้อยละ",
                                "80",
                                "มากดี",
                                "",
                                "",
                                "no-unit",
                                "no.one",
                                "krs.boss",
                                "krs.keeper1;ghost:งาน"));

        assertThat(dryRun.rows()).extracting(DryRun.Row::outcome).containsOnly(Outcome.ERROR);
        assertThat(dryRun.rows().get(0).problems())
                .containsExactlyInAnyOrder(
                        "“น้ำหนัก” ต้องเป็นตัวเลข แต่พบ “ห้าสิบ”",
                        "“ทิศทาง (มากดี/น้อยดี)” ต้องเป็น มากดี หรือ น้อยดี แต่พบ “ดีมาก”");
        assertThat(dryRun.rows().get(1).problems()).containsExactly("น้ำหนักต้องมากกว่า 0 และไม่เกิน 100 แต่พบ -5");
        assertThat(dryRun.rows().get(2).problems())
                .containsExactly(
                        "ไม่พบกลุ่ม/หน่วยรหัส “no-unit”",
                        "“ผู้รับผิดชอบ”: ไม่พบบุคลากรรหัสผู้ใช้ “no.one” ที่ยังปฏิบัติงานอยู่",
                        "“ผู้จัดเก็บข้อมูล”: ไม่พบบุคลากรรหัสผู้ใช้ “ghost” ที่ยังปฏิบัติงานอยู่");
    }

    @Test
    void takesTheFileAsTheWholeYearAndChangesNothingTheSecondTime() {
        take(
                2704,
                Xlsx.withHeadings(HEADINGS)
                        .row("1", "", "อยู่ต่อ", 40, "ร้อยละ", "80", "มากดี")
                        .row("2", "", "พิมพ์รหัสผิด", 60, "ร้อยละ", "80", "มากดี"));
        Xlsx corrected = Xlsx.withHeadings(HEADINGS)
                .row("1", "", "อยู่ต่อ", 45, "ร้อยละ", "80", "มากดี")
                .row("2.1", "", "พิมพ์รหัสถูก", 55, "ร้อยละ", "80", "มากดี");

        DryRun dryRun = dryRun(2704, corrected);
        assertThat(dryRun.rows())
                .extracting(DryRun.Row::key, DryRun.Row::outcome)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("1", Outcome.CHANGED),
                        org.assertj.core.groups.Tuple.tuple("2.1", Outcome.NEW),
                        org.assertj.core.groups.Tuple.tuple("2", Outcome.REMOVED));
        assertThat(dryRun.rows().get(0).changes()).containsExactly(new Change("น้ำหนัก", "40", "45"));

        take(2704, corrected);

        assertThat(indicators.of(2704)).extracting(Indicator::code).containsExactly("1", "2.1");
        assertThat(dryRun(2704, corrected).changesNothing()).isTrue();
    }

    @Test
    void keepsAssignmentsThatTheFileLeavesOpen() {
        Xlsx file =
                Xlsx.withHeadings(ALL_HEADINGS).row("1", "", "ก", 100, "ร้อยละ", "80", "มากดี", "", "", "", "", "", "");
        take(2705, file);
        UUID id = indicators.of(2705).get(0).id();
        indicators.assign(id, "krs-unit", "krs.owner");
        indicators.nameTeam(id, "krs.boss", List.of(new Keeper("krs.keeper1", "รวบรวม")));

        assertThat(dryRun(2705, file).changesNothing()).isTrue();
    }

    @Test
    void letsNoIndicatorComeOrGoOnceWorkOnThemHasBegun() {
        take(2706, Xlsx.withHeadings(HEADINGS).row("1", "", "ก", 100, "ร้อยละ", "80", "มากดี"));
        indicators.close(2706);
        indicators.close(2706);

        DryRun swap = dryRun(2706, Xlsx.withHeadings(HEADINGS).row("2", "", "ข", 100, "ร้อยละ", "80", "มากดี"));
        DryRun reworded =
                dryRun(2706, Xlsx.withHeadings(HEADINGS).row("1", "", "ก แก้ไข", 100, "ร้อยละ", "80", "มากดี"));

        assertThat(swap.rows()).extracting(DryRun.Row::outcome).containsExactly(Outcome.ERROR, Outcome.ERROR);
        assertThat(reworded.mayBeConfirmed()).isTrue();
    }

    @Test
    void guardsTheOrderOfAssigningAndNaming() {
        take(2707, Xlsx.withHeadings(HEADINGS).row("1", "", "ก", 100, "ร้อยละ", "80", "มากดี"));
        UUID id = indicators.of(2707).get(0).id();
        List<Keeper> keeper = List.of(new Keeper("krs.keeper1", ""));

        assertThatThrownBy(() -> indicators.nameTeam(id, "krs.boss", keeper))
                .hasMessageContaining("ยังไม่มีผู้รับผิดชอบ");
        indicators.assign(id, "krs-unit", "krs.owner");
        assertThatThrownBy(() -> indicators.nameTeam(id, "krs.boss", List.of()))
                .hasMessageContaining("อย่างน้อยหนึ่งคน");
        assertThatThrownBy(() -> indicators.nameTeam(id, "ghost", keeper)).hasMessageContaining("ไม่พบบุคลากร");
        assertThat(indicators.nameTeam(id, "krs.boss", keeper).hasTeam()).isTrue();
        assertThat(indicators.get(id).keepers()).isEqualTo(keeper);
    }

    @Test
    void knowsWhetherAYearIsComplete() {
        assertThatThrownBy(() -> indicators.requireComplete(2708))
                .hasMessageContaining("ปีงบประมาณ ๒๗๐๘ ยังไม่มีตัวชี้วัด");
        take(2708, Xlsx.withHeadings(HEADINGS).row("1", "", "ก", 100, "ร้อยละ", "80", "มากดี"));
        indicators.requireComplete(2708);
        assertThatThrownBy(() -> indicators.get(UUID.randomUUID()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
    }

    private static ImportRequest clerk(int year) {
        return new ImportRequest(Integer.toString(year), "krs-clerk", Set.of("group-staff"));
    }

    private UUID upload(int year, Xlsx file) {
        return imports.upload(imported, clerk(year), "ตัวชี้วัด.xlsx", file.bytes());
    }

    private DryRun dryRun(int year, Xlsx file) {
        return imports.dryRun(imported, clerk(year), upload(year, file));
    }

    private void take(int year, Xlsx file) {
        UUID draft = upload(year, file);
        imports.confirm(
                imported,
                clerk(year),
                draft,
                imports.dryRun(imported, clerk(year), draft).fingerprint());
    }
}
