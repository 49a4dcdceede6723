package amnuay.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amnuay.AmnuayTest;
import amnuay.organization.spreadsheet.DryRun;
import amnuay.organization.spreadsheet.DryRun.Change;
import amnuay.organization.spreadsheet.DryRun.Outcome;
import amnuay.organization.spreadsheet.ImportRequest;
import amnuay.organization.spreadsheet.Imports;
import amnuay.organization.spreadsheet.Xlsx;
import amnuay.thai.Refusal;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@AmnuayTest
class SchoolImportTest {

    private static final String[] HEADINGS = {"รหัสสถานศึกษา", "ชื่อสถานศึกษา", "อำเภอ", "ผู้อำนวยการสถานศึกษา", "อีเมล"
    };
    private static final ImportRequest CLERK = new ImportRequest("", "import-clerk", Set.of("group-staff"));

    @Autowired
    Imports imports;

    @Autowired
    SchoolImport schools;

    @Autowired
    Organization organization;

    @Autowired
    JdbcTemplate database;

    @Test
    void showsWhatAFileWouldChangeAndThenChangesExactlyThat() {
        take(Xlsx.withHeadings(HEADINGS)
                .row("70010001", "โรงเรียนวัดเก่า", "วังทอง", "นายสมชาย เดิม", "old@example.go.th")
                .row("70010002", "โรงเรียนคงเดิม", "วังทอง", "", ""));
        UUID draft = upload(Xlsx.withHeadings(HEADINGS)
                .row("๗๐๐๑๐๐๐๑", "โรงเรียนวัดเก่า", "นครไทย", "นายสมชาย เดิม", "")
                .row(70010002, " โรงเรียนคงเดิม ", "วังทอง", "", "")
                .row("70010003", "โรงเรียนใหม่", "ชาติตระการ", "นางสาวใหม่ มาแล้ว", "new@example.go.th"));

        DryRun dryRun = imports.dryRun(schools, CLERK, draft);

        assertThat(dryRun.rows())
                .extracting(DryRun.Row::outcome)
                .containsExactly(Outcome.CHANGED, Outcome.UNCHANGED, Outcome.NEW);
        assertThat(dryRun.rows().get(0).changes())
                .containsExactly(new Change("อำเภอ", "วังทอง", "นครไทย"), new Change("อีเมล", "old@example.go.th", ""));
        assertThat(dryRun.rows().get(2).changes())
                .containsExactly(
                        new Change("อำเภอ", "", "ชาติตระการ"),
                        new Change("ผู้อำนวยการสถานศึกษา", "", "นางสาวใหม่ มาแล้ว"),
                        new Change("อีเมล", "", "new@example.go.th"));
        assertThat(school("70010001").district()).isEqualTo("วังทอง");

        imports.confirm(schools, CLERK, draft, dryRun.fingerprint());

        assertThat(school("70010001"))
                .isEqualTo(new SchoolView("70010001", "โรงเรียนวัดเก่า", "นครไทย", "นายสมชาย เดิม", null, true));
        assertThat(school("70010003").email()).isEqualTo("new@example.go.th");
    }

    @Test
    void changesNothingTheSecondTime() {
        Xlsx file = Xlsx.withHeadings(HEADINGS)
                .row("70020001", "โรงเรียนซ้ำได้", "วัดโบสถ์", "นายใจดี มีสุข", "a@example.go.th");
        take(file);

        DryRun again = imports.dryRun(schools, CLERK, upload(file));

        assertThat(again.changesNothing()).isTrue();
        assertThat(again.mayBeConfirmed()).isFalse();
    }

    @Test
    void readsItsOwnExportAsUnchanged() {
        take(Xlsx.withHeadings(HEADINGS).row("0070030001", "=โรงเรียนสูตร", "@วังทอง", "-", "a@example.go.th"));

        UUID draft = imports.upload(schools, CLERK, "กลับเข้า.xlsx", imports.export(schools, ""));

        assertThat(imports.dryRun(schools, CLERK, draft).changesNothing()).isTrue();
        assertThat(imports.dryRun(schools, CLERK, draft).rows())
                .extracting(DryRun.Row::key)
                .contains("0070030001");
    }

    @Test
    void namesBothRowsOfADuplicateCodeAndTakesNoneOfTheOthers() {
        UUID draft = upload(Xlsx.withHeadings(HEADINGS)
                .row("70040001", "โรงเรียนหนึ่ง", "วังทอง", "", "")
                .row("70040002", "โรงเรียนสอง", "วังทอง", "", "")
                .row("๗๐๐๔๐๐๐๑", "โรงเรียนสาม", "วังทอง", "", ""));

        DryRun dryRun = imports.dryRun(schools, CLERK, draft);

        assertThat(dryRun.rows())
                .extracting(DryRun.Row::outcome)
                .containsExactly(Outcome.ERROR, Outcome.NEW, Outcome.ERROR);
        assertThat(dryRun.rows().get(0).problems()).containsExactly("“รหัสสถานศึกษา” 70040001 ซ้ำกับแถวที่ 4");
        assertThat(dryRun.rows().get(2).problems()).containsExactly("“รหัสสถานศึกษา” 70040001 ซ้ำกับแถวที่ 2");
        assertThatThrownBy(() -> imports.confirm(schools, CLERK, draft, dryRun.fingerprint()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("ยังนำเข้าไม่ได้");
        assertThat(organization.schools()).noneMatch(school -> school.code().startsWith("7004"));
    }

    @Test
    void saysOfEveryBadRowWhatIsWrongWithIt() {
        UUID draft = upload(Xlsx.withHeadings(HEADINGS)
                .row("70050001", "", "", "", "")
                .row("รหัสไทย", "โรงเรียน", "วังทอง", "", "")
                .row("70050003", "โรงเรียน", "วังทอง", "", "ไม่ใช่อีเมล"));

        DryRun dryRun = imports.dryRun(schools, CLERK, draft);

        assertThat(dryRun.rows().get(0).problems())
                .containsExactly("ยังไม่ได้กรอก “ชื่อสถานศึกษา”", "ยังไม่ได้กรอก “อำเภอ”");
        assertThat(dryRun.rows().get(1).problems())
                .singleElement()
                .asString()
                .contains("รหัสสถานศึกษา “รหัสไทย” ใช้ไม่ได้");
        assertThat(dryRun.rows().get(2).problems())
                .singleElement()
                .asString()
                .contains("อีเมล “ไม่ใช่อีเมล” ไม่ถูกต้อง");
    }

    @Test
    void asksAgainWhenTheDataChangedSinceTheDryRun() {
        take(Xlsx.withHeadings(HEADINGS).row("70060001", "โรงเรียนเดิม", "วังทอง", "", ""));
        UUID draft = upload(Xlsx.withHeadings(HEADINGS).row("70060001", "โรงเรียนใหม่", "วังทอง", "", ""));
        String seen = imports.dryRun(schools, CLERK, draft).fingerprint();
        ImportRequest other = new ImportRequest("", "other-clerk", Set.of("group-staff"));
        takeAs(other, Xlsx.withHeadings(HEADINGS).row("70060001", "โรงเรียนของอีกคน", "วังทอง", "", ""));

        assertThatThrownBy(() -> imports.confirm(schools, CLERK, draft, seen))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT));
        assertThat(school("70060001").name()).isEqualTo("โรงเรียนของอีกคน");
    }

    @Test
    void keepsAFileForItsOwnerAndForOneDay() {
        Xlsx file = Xlsx.withHeadings(HEADINGS).row("70070001", "โรงเรียน", "วังทอง", "", "");
        UUID draft = upload(file);
        ImportRequest stranger = new ImportRequest("", "stranger", Set.of("group-staff"));

        assertThatThrownBy(() -> imports.dryRun(schools, stranger, draft))
                .hasMessageContaining("ไม่พบไฟล์ที่รอการยืนยัน");
        database.update(
                "update import_draft set expires_at = expires_at - interval '1 day 1 minute' where id = ?", draft);
        assertThatThrownBy(() -> imports.dryRun(schools, CLERK, draft)).hasMessageContaining("ไม่พบไฟล์ที่รอการยืนยัน");
        upload(file);
        assertThat(database.queryForObject("select count(*) from import_draft where id = ?", Long.class, draft))
                .isZero();
    }

    @Test
    void takesAFileOnceWhenTwoClicksConfirmIt() throws Exception {
        UUID draft = upload(Xlsx.withHeadings(HEADINGS).row("70080001", "โรงเรียนคลิกสองครั้ง", "วังทอง", "", ""));
        String seen = imports.dryRun(schools, CLERK, draft).fingerprint();
        Callable<Boolean> click = () -> {
            try {
                imports.confirm(schools, CLERK, draft, seen);
                return true;
            } catch (Refusal refusal) {
                return false;
            }
        };
        ExecutorService twoHands = Executors.newFixedThreadPool(2);
        try {
            Future<Boolean> first = twoHands.submit(click);
            Future<Boolean> second = twoHands.submit(click);
            assertThat(first.get() ^ second.get()).isTrue();
        } finally {
            twoHands.shutdown();
        }
        assertThat(school("70080001").name()).isEqualTo("โรงเรียนคลิกสองครั้ง");
    }

    @Test
    void refusesAMacroWorkbookByItsNameAlready() {
        byte[] content = Xlsx.withHeadings(HEADINGS)
                .row("70090001", "โรงเรียน", "วังทอง", "", "")
                .bytes();

        assertThatThrownBy(() -> imports.upload(schools, CLERK, "โรงเรียน.XLSM", content))
                .hasMessageContaining("แมโคร");
        assertThatThrownBy(() -> imports.upload(schools, CLERK, "โรงเรียน.csv", content))
                .hasMessageContaining("รับเฉพาะไฟล์ Excel ชนิด .xlsx");
    }

    private UUID upload(Xlsx file) {
        return imports.upload(schools, CLERK, "สถานศึกษา.xlsx", file.bytes());
    }

    private void take(Xlsx file) {
        takeAs(CLERK, file);
    }

    private void takeAs(ImportRequest request, Xlsx file) {
        UUID draft = imports.upload(schools, request, "สถานศึกษา.xlsx", file.bytes());
        imports.confirm(
                schools, request, draft, imports.dryRun(schools, request, draft).fingerprint());
    }

    private SchoolView school(String code) {
        return organization.schools().stream()
                .filter(school -> school.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
