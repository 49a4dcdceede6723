package amnuay.procedure;

import amnuay.deadline.ScheduledDate;
import amnuay.deadline.YearSchedule;
import amnuay.document.IssuedDocument;
import amnuay.document.IssuedDocuments;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the facts of any number of years in a number of statements that does not depend on how many they are. */
@Component
class YearFactsReader {

    private static final String OPENED =
            """
            select business_key, procedure, fiscal_year, process_instance_id from procedure_year
            where business_key = any(:keys) order by fiscal_year, procedure""";

    private static final String ADOPTED =
            """
            select business_key, step_number, done_on, reference from adopted_step
            where business_key = any(:keys) order by step_number""";

    private static final String FILES =
            """
            select e.business_key, e.step_number, e.evidence_key, e.subject, e.file_id, e.file_name, f.size, e.added_by,
                   e.added_at
            from evidence_file e join stored_file f on f.id = e.file_id
            where e.business_key = any(:keys) and e.removed_at is null and e.file_size > 0 order by e.added_at, e.id""";

    private static final String MARKS =
            """
            select business_key, step_number, criterion_number, subject, reason, reason_by, reason_at, accepted_by,
                   accepted_at, confirmed_by, confirmed_at
            from criterion_mark where business_key = any(:keys)""";

    /** All of them, not only the last of each kind: sorting them out costs the database more than sending them. */
    private static final String DEEDS =
            """
            select business_key, step_number, task_key, subject, what, who, at from step_event
            where business_key = any(:keys) and what in ('ส่งงาน', 'เห็นชอบ', 'ส่งคืนให้แก้ไข')""";

    private static final String APPROVALS =
            """
            select distinct on (business_key, matter) business_key, matter, decided_by as who, decided_at as at
            from approval_decision
            where business_key = any(:keys) and subject = '' and decision = 'approve' and cleared_at is null
            order by business_key, matter, decided_at desc""";

    private final JdbcClient database;
    private final OpenTasks engine;
    private final IssuedDocuments documents;
    private final YearSchedule schedule;

    YearFactsReader(JdbcClient database, OpenTasks engine, IssuedDocuments documents, YearSchedule schedule) {
        this.database = database;
        this.engine = engine;
        this.documents = documents;
        this.schedule = schedule;
    }

    private record Year(String businessKey, String procedure, int fiscalYear, String processInstanceId) {}

    /** The years that were ever opened, with the diagram that each runs by. */
    List<YearFacts.Opened> opened(Collection<String> businessKeys) {
        List<Year> years = rows(OPENED, businessKeys, Year.class);
        Map<String, OpenTasks.Run> runs = engine
                .runs(years.stream().map(Year::processInstanceId).toList())
                .stream()
                .collect(Collectors.toMap(OpenTasks.Run::processInstanceId, Function.identity()));
        return years.stream()
                .filter(year -> runs.containsKey(year.processInstanceId()))
                .map(year -> opened(year, runs.get(year.processInstanceId())))
                .toList();
    }

    private static YearFacts.Opened opened(Year year, OpenTasks.Run run) {
        return new YearFacts.Opened(
                year.businessKey(),
                year.procedure(),
                year.fiscalYear(),
                year.processInstanceId(),
                run.processDefinitionId(),
                run.ended());
    }

    /** @param documentNames those that can prove anything in these years */
    List<YearFacts> of(List<YearFacts.Opened> years, Set<String> documentNames) {
        List<String> keys = years.stream().map(YearFacts.Opened::businessKey).toList();
        List<String> instances =
                years.stream().map(YearFacts.Opened::processInstanceId).toList();
        Map<String, List<OpenTasks.Activity>> unfinished = engine.unfinished(instances).stream()
                .collect(Collectors.groupingBy(OpenTasks.Activity::processInstanceId));
        Map<String, List<YearFacts.Adopted>> adopted =
                byKey(rows(ADOPTED, keys, YearFacts.Adopted.class), YearFacts.Adopted::businessKey);
        Map<String, List<YearFacts.Attached>> files =
                byKey(rows(FILES, keys, FactRows::attached), YearFacts.Attached::businessKey);
        Map<String, List<YearFacts.Mark>> marks = byKey(rows(MARKS, keys, FactRows::mark), YearFacts.Mark::businessKey);
        Map<String, List<YearFacts.Deed>> deeds = byKey(rows(DEEDS, keys, FactRows::deed), YearFacts.Deed::businessKey);
        Map<String, List<YearFacts.Approved>> approvals =
                byKey(rows(APPROVALS, keys, YearFacts.Approved.class), YearFacts.Approved::businessKey);
        Map<String, List<IssuedDocument>> papers =
                byKey(documents.of(keys, documentNames), IssuedDocument::businessKey);
        Map<String, List<ScheduledDate>> days = byKey(schedule.of(keys), ScheduledDate::businessKey);
        return years.stream()
                .map(year -> YearFacts.of(
                        year,
                        unfinished.getOrDefault(year.processInstanceId(), List.of()),
                        adopted.getOrDefault(year.businessKey(), List.of()),
                        files.getOrDefault(year.businessKey(), List.of()),
                        marks.getOrDefault(year.businessKey(), List.of()),
                        deeds.getOrDefault(year.businessKey(), List.of()),
                        approvals.getOrDefault(year.businessKey(), List.of()),
                        papers.getOrDefault(year.businessKey(), List.of()),
                        days.getOrDefault(year.businessKey(), List.of())))
                .toList();
    }

    private <T> List<T> rows(String sql, Collection<String> keys, Class<T> type) {
        return database.sql(sql)
                .param("keys", keys.toArray(String[]::new))
                .query(type)
                .list();
    }

    private <T> List<T> rows(String sql, Collection<String> keys, RowMapper<T> mapper) {
        return database.sql(sql)
                .param("keys", keys.toArray(String[]::new))
                .query(mapper)
                .list();
    }

    private static <T> Map<String, List<T>> byKey(List<T> rows, Function<T, String> key) {
        return rows.stream().collect(Collectors.groupingBy(key));
    }
}
