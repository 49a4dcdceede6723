package amnuay.procedure.servicesurvey;

import amnuay.organization.spreadsheet.RawTable;
import amnuay.thai.Refusal;
import amnuay.thai.ThaiDates;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files of answers, also from web forms of other makers: looked at first, then imported row by row. A file's content is thrown away once it
 * is imported or has waited for three days, for it may hold names that we must not keep.
 */
@Component
@Transactional
class AnswerFiles {

    private static final Duration PATIENCE = Duration.ofDays(3);

    /**
     * A file that was sent in.
     *
     * @param taken rows imported; null for a draft
     * @param leftOut rows that could not be taken; null for a draft
     */
    record Known(UUID id, UUID link, String name, String state, Instant uploadedAt, Integer taken, Integer leftOut) {

        public String at() {
            return ThaiDates.screenTime(uploadedAt);
        }
    }

    /** A draft with what would be imported. */
    record DryRun(Known file, RawTable table, List<String> targets, List<FileRow> rows) {

        public long sound() {
            return rows.stream().filter(FileRow::isSound).count();
        }

        public List<FileRow> refused() {
            return rows.stream().filter(row -> !row.isSound()).toList();
        }
    }

    private record Draft(byte[] content, String[] targets, UUID link, String sha256) {}

    private final Surveys surveys;
    private final Answers answers;
    private final JdbcClient database;
    private final Clock clock;

    AnswerFiles(Surveys surveys, Answers answers, JdbcClient database, Clock clock) {
        this.surveys = surveys;
        this.answers = answers;
        this.database = database;
        this.clock = clock;
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Known> of(int fiscalYear) {
        return database.sql(
                        """
                        select id, link, name, state, uploaded_at, taken, left_out from survey_file
                         where survey = ? order by uploaded_at desc""")
                .param(surveys.of(fiscalYear).id())
                .query(Known.class)
                .list();
    }

    /**
     * Keeps a file to look at, with a suggestion what its columns are.
     *
     * @param link where rows come from that do not say
     * @throws Refusal when it is no table, was imported before, or no answers are being collected
     */
    public UUID upload(int fiscalYear, UUID link, String name, byte[] content) {
        Survey survey = surveys.of(fiscalYear);
        survey.requirePublished();
        forgetOldDrafts();
        RawTable table = RawTable.read(content);
        String sha256 = sha256(content);
        refuseTwice(survey, sha256);
        UUID id = UUID.randomUUID();
        database.sql(
                        """
                        insert into survey_file (id, survey, link, name, sha256, content, targets, state, uploaded_at)
                        values (?, ?, ?, ?, ?, ?, ?, 'DRAFT', ?)""")
                .params(
                        id,
                        survey.id(),
                        linkOf(fiscalYear, link).id(),
                        name,
                        sha256,
                        content,
                        ColumnTargets.suggested(survey.questionnaire(), table.headings())
                                .toArray(String[]::new),
                        Timestamp.from(clock.instant()))
                .update();
        return id;
    }

    /** What would be imported if the file were taken now. */
    @Transactional(readOnly = true)
    public DryRun look(int fiscalYear, UUID id) {
        Survey survey = surveys.of(fiscalYear);
        Draft draft = draft(survey, id);
        RawTable table = RawTable.read(draft.content());
        List<String> targets = List.of(draft.targets());
        List<FileRow> rows = new FileReading(
                        survey.questionnaire(), surveys.links(fiscalYear), linkOf(fiscalYear, draft.link()), targets)
                .rows(table);
        return new DryRun(known(fiscalYear, id), table, targets, rows);
    }

    /** Says what each column is. */
    public void map(int fiscalYear, UUID id, List<String> targets) {
        Survey survey = surveys.of(fiscalYear);
        Draft draft = draft(survey, id);
        List<String> given = targets.stream()
                .filter(target -> !target.equals(ColumnTargets.NOTHING))
                .toList();
        if (targets.size() != draft.targets().length
                || !ColumnTargets.all(survey.questionnaire()).keySet().containsAll(targets)) {
            throw new Refusal("อ่านการจับคู่คอลัมน์ไม่ได้ กรุณาโหลดหน้าใหม่แล้วเลือกอีกครั้ง");
        }
        if (given.stream().distinct().count() < given.size()) {
            throw new Refusal("มีสองคอลัมน์ที่จับคู่กับข้อเดียวกัน กรุณาเลือกให้ข้อหนึ่งมาจากคอลัมน์เดียว");
        }
        database.sql("update survey_file set targets = ? where id = ?")
                .params(targets.toArray(String[]::new), id)
                .update();
    }

    /** Imports every sound row; the others are left out, as the dry run has said. The content is thrown away. */
    public Known take(int fiscalYear, UUID id) {
        Survey survey = surveys.of(fiscalYear);
        waitForTheSameContent(survey, id);
        Draft draft = draft(survey, id);
        refuseTwice(survey, draft.sha256());
        DryRun run = look(fiscalYear, id);
        if (run.sound() == 0) {
            throw new Refusal("ไม่มีแถวที่นำเข้าได้ กรุณาแก้การจับคู่คอลัมน์หรือแก้ไฟล์แล้วอัปโหลดใหม่");
        }
        run.rows().stream()
                .filter(FileRow::isSound)
                .forEach(row -> answers.take(survey.questionnaire(), row.link(), row.sheet(), AnswerOrigin.file(id)));
        database.sql("update survey_file set state = 'IMPORTED', content = null, taken = ?, left_out = ? where id = ?")
                .params((int) run.sound(), run.refused().size(), id)
                .update();
        return known(fiscalYear, id);
    }

    /** Takes all rows of an imported file back; the number of rows. */
    public int takeBack(int fiscalYear, UUID id) {
        int rows = answers.takeBackFile(surveys.of(fiscalYear), id);
        database.sql("update survey_file set state = 'TAKEN_BACK' where id = ? and state = 'IMPORTED'")
                .param(id)
                .update();
        return rows;
    }

    /** Throws a draft away. */
    public void discard(int fiscalYear, UUID id) {
        database.sql("delete from survey_file where id = ? and survey = ? and state = 'DRAFT'")
                .params(id, surveys.of(fiscalYear).id())
                .update();
    }

    /** Whoever presses at the same time, be it for another copy of the file, sees afterwards what came of it. */
    private void waitForTheSameContent(Survey survey, UUID id) {
        database.sql(
                        "select pg_advisory_xact_lock(hashtextextended(sha256, 0)) from survey_file where id = ? and survey = ?")
                .params(id, survey.id())
                .query((row, at) -> 0)
                .list();
    }

    private void forgetOldDrafts() {
        database.sql("delete from survey_file where state = 'DRAFT' and uploaded_at < ?")
                .param(Timestamp.from(clock.instant().minus(PATIENCE)))
                .update();
    }

    private void refuseTwice(Survey survey, String sha256) {
        Optional<Instant> before = database.sql(
                        "select uploaded_at from survey_file where survey = ? and sha256 = ? and state = 'IMPORTED'")
                .params(survey.id(), sha256)
                .query((row, at) -> row.getTimestamp(1).toInstant())
                .optional();
        before.ifPresent(at -> {
            throw Refusal.conflict("ไฟล์นี้นำเข้าแล้วเมื่อ " + ThaiDates.screenTime(at)
                    + " จึงไม่นำเข้าซ้ำ หากต้องการแก้ ให้ถอนไฟล์เดิมก่อน");
        });
    }

    private Draft draft(Survey survey, UUID id) {
        return database.sql(
                        "select content, targets, link, sha256 from survey_file where id = ? and survey = ? and state = 'DRAFT'")
                .params(id, survey.id())
                .query((row, at) -> new Draft(
                        row.getBytes("content"),
                        (String[]) row.getArray("targets").getArray(),
                        row.getObject("link", UUID.class),
                        row.getString("sha256")))
                .optional()
                .orElseThrow(() ->
                        Refusal.notFound("ไม่พบไฟล์ที่รอนำเข้านี้ อาจนำเข้าแล้วหรือรอนานเกินสามวัน กรุณาอัปโหลดใหม่"));
    }

    private Known known(int fiscalYear, UUID id) {
        return of(fiscalYear).stream()
                .filter(file -> file.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private SurveyLink linkOf(int fiscalYear, UUID id) {
        return surveys.links(fiscalYear).stream()
                .filter(link -> link.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal("กรุณาเลือกว่าคำตอบในไฟล์มาจากสถานศึกษาหรือกลุ่ม/หน่วยใด"));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
