package amnuay.organization.spreadsheet;

import amnuay.thai.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes spreadsheets in: upload, dry run, confirmation. The file waits in the database for a day; the confirmation compares it anew and
 * takes in all of it or nothing. The same file a second time changes nothing.
 */
@Component
public class Imports {

    private static final Duration KEPT = Duration.ofDays(1);

    private final ImportDraftRepository drafts;
    private final Clock clock;

    Imports(ImportDraftRepository drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    /**
     * Keeps an uploaded file for its dry run; an earlier one of the same person, kind and scope is dropped.
     *
     * @return the id under which the dry run is shown and confirmed
     * @throws Refusal when the file is not a proper .xlsx with the right headings and at least one row
     */
    @Transactional
    public UUID upload(SpreadsheetImport<?> subject, ImportRequest request, String fileName, byte[] content) {
        refuseMisnamed(fileName);
        new SheetReader(subject.layout()).read(content);
        drafts.clear(clock.instant(), request.person(), subject.kind(), request.scope());
        ImportDraft draft = new ImportDraft(
                subject.kind(), request, fileName, content, clock.instant().plus(KEPT));
        return drafts.save(draft).id();
    }

    /**
     * Shows what the uploaded file would change now; changes nothing.
     *
     * @throws Refusal when there is no such file of this person, or its day is over
     */
    @Transactional(readOnly = true)
    public DryRun dryRun(SpreadsheetImport<?> subject, ImportRequest request, UUID draft) {
        ImportDraft found = drafts.findById(draft).orElseThrow(Imports::gone);
        return compare(subject, request, found).dryRun(found.fileName());
    }

    /**
     * Takes the file in.
     *
     * @param seen fingerprint of the dry run that the person confirms
     * @return what was done
     * @throws Refusal when the file has errors, is gone, or would now do something else than the person saw; nothing is changed then
     */
    @Transactional
    public DryRun confirm(SpreadsheetImport<?> subject, ImportRequest request, UUID draft, String seen) {
        drafts.waitForTurn(subject.kind() + "/" + request.scope());
        ImportDraft found = drafts.lock(draft).orElseThrow(Imports::gone);
        Comparison<?> comparison = compare(subject, request, found);
        DryRun dryRun = comparison.dryRun(found.fileName());
        if (dryRun.hasErrors()) {
            throw new Refusal("ยังนำเข้าไม่ได้ เพราะมีรายการที่ผิดพลาด กรุณาแก้ไขในไฟล์แล้วเลือกไฟล์ใหม่");
        }
        if (!dryRun.fingerprint().equals(seen)) {
            throw Refusal.conflict(
                    "ข้อมูลในระบบเปลี่ยนไปหลังจากท่านเปิดหน้านี้ กรุณาตรวจสอบรายการอีกครั้งแล้วยืนยันใหม่");
        }
        comparison.save();
        drafts.delete(found);
        return dryRun;
    }

    /** Writes what is known as a spreadsheet that can be changed and imported again. */
    @Transactional(readOnly = true)
    public <T> byte[] export(SpreadsheetImport<T> subject, String scope) {
        return new SheetWriter(subject.layout())
                .write(subject.known(scope).values().stream()
                        .map(subject::fields)
                        .toList());
    }

    private <T> Comparison<T> compare(SpreadsheetImport<T> subject, ImportRequest request, ImportDraft draft) {
        if (!draft.belongsTo(subject.kind(), request) || draft.isExpired(clock.instant())) {
            throw gone();
        }
        List<SheetRow> rows = new SheetReader(subject.layout()).read(draft.content());
        return new Comparison<>(subject, request, rows);
    }

    private static void refuseMisnamed(String fileName) {
        String name = fileName == null ? "" : fileName.toLowerCase(Locale.ROOT);
        if (name.endsWith(".xlsm") || name.endsWith(".xlsb") || name.endsWith(".xltm")) {
            throw new Refusal("ไฟล์ชนิดนี้มีแมโครได้ ระบบไม่รับเพื่อความปลอดภัย กรุณาบันทึกเป็นชนิด .xlsx แล้วลองใหม่");
        }
        if (!name.endsWith(".xlsx")) {
            throw new Refusal("รับเฉพาะไฟล์ Excel ชนิด .xlsx กรุณาเปิดไฟล์ใน Excel แล้วบันทึกเป็น .xlsx");
        }
    }

    private static Refusal gone() {
        return Refusal.notFound("ไม่พบไฟล์ที่รอการยืนยัน อาจนำเข้าไปแล้วหรือเก็บไว้เกินหนึ่งวัน กรุณาเลือกไฟล์ใหม่");
    }
}
