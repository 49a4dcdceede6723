package amnuay.oversight;

import amnuay.procedure.Step;
import amnuay.procedure.StepCatalog;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Years of an office as the tables hold them afterwards: every procedure that is deployed, every user task of its diagram done once per
 * assessment point, indicator or colleague, with evidence, marks and trail; the last year is half-way, with open and late tasks. Written by
 * SQL, because making them is not what is measured.
 */
final class YearsOfHistory {

    static final int POINTS = 60;
    static final int INDICATORS = 15;
    private static final int PEOPLE = 60;

    private final JdbcClient rows;
    private final StepCatalog catalog;
    private final RepositoryService repository;

    YearsOfHistory(ApplicationContext application) {
        rows = application.getBean(JdbcClient.class);
        catalog = application.getBean(StepCatalog.class);
        repository = application.getBean(RepositoryService.class);
    }

    /** How much there is: tasks, trail, evidence and marks. */
    long rows() {
        return rows.sql(
                        """
                        select (select count(*) from act_hi_taskinst) + (select count(*) from step_event)
                             + (select count(*) from evidence_file) + (select count(*) from criterion_mark)""")
                .query(Long.class)
                .single();
    }

    void enterPeople() {
        rows.sql(
                        """
                        insert into unit (code, name, sort) select 'bench-' || n, 'กลุ่มงานที่ ' || n, n
                        from generate_series(1, 10) as n""")
                .update();
        rows.sql(
                        """
                        insert into person (id, prefix, first_name, last_name, unit)
                        select 'bench-' || n, 'นาย', 'สมชาย', 'คนที่ ' || n, 'bench-' || (n % 10 + 1) from generate_series(1, :people) as n""")
                .param("people", PEOPLE)
                .update();
        rows.sql("insert into person_role (person, role) select id, 'STAFF' from person where id like 'bench-%'")
                .update();
        rows.sql(
                        """
                        insert into outbox_mail (id, recipient, key, recipient_name, to_address, subject, body_text, body_html,
                                                 message_id, state, next_attempt_at, created_at, sent_at)
                        select gen_random_uuid(), 'bench-' || (n % 60 + 1), 'bench-' || n, 'นายสมชาย', 'x@example.go.th', 'แจ้งกำหนดส่งงาน',
                               'ข้อความ', 'ข้อความ', 'bench-' || n, case when n % 4000 = 0 then 'DEAD' else 'SENT' end, now(), now(),
                               case when n % 4000 = 0 then null else now() end
                        from generate_series(1, 20000) as n""")
                .update();
    }

    /** @param running whether the year is half-way; else it is over */
    void enter(int year, boolean running) {
        for (ProcessDefinition diagram : repository
                .createProcessDefinitionQuery()
                .latestVersion()
                .processDefinitionKeyIn("krs", "esa-standards", "group-management", "service-survey")
                .list()) {
            enter(diagram, year, running);
        }
        enterScores(year);
        rows.sql("analyze").update();
    }

    private void enter(ProcessDefinition diagram, int year, boolean running) {
        String key = diagram.getKey() + "-" + year;
        rows.sql(
                        """
                        insert into procedure_year (id, procedure, fiscal_year, business_key, process_instance_id, opened_by, opened_at)
                        values (gen_random_uuid(), ?, ?, ?, ?, 'timer', now())""")
                .params(diagram.getKey(), year, key, key)
                .update();
        rows.sql(
                        """
                        insert into act_hi_procinst (id_, proc_inst_id_, business_key_, proc_def_key_, proc_def_id_, start_time_, end_time_, state_)
                        values (?, ?, ?, ?, ?, now() - interval '200 days', case when ? then null else now() end, ?)""")
                .params(key, key, key, diagram.getKey(), diagram.getId(), running, running ? "ACTIVE" : "COMPLETED")
                .update();
        rows.sql(
                        """
                        insert into act_ru_execution (id_, rev_, proc_inst_id_, business_key_, proc_def_id_, act_id_, is_active_,
                                                      is_concurrent_, is_scope_, is_event_scope_, suspension_state_)
                        select ?, 1, ?, ?, ?, null, false, false, true, false, 1 where ?""")
                .params(key, key, key, diagram.getId(), running)
                .update();
        List<Step> steps = catalog.steps(diagram.getId());
        for (int place = 0; place < steps.size(); place++) {
            boolean begun = !running || place < steps.size() / 2;
            boolean open = running && place == steps.size() / 2;
            if (begun) {
                enterDone(key, diagram, steps.get(place));
            } else if (open) {
                enterOpen(key, diagram, steps.get(place));
            }
            enterDate(key, steps.get(place), place, year);
        }
    }

    private void enterDone(String key, ProcessDefinition diagram, Step step) {
        int times = times(diagram);
        rows.sql(
                        """
                        insert into act_hi_taskinst (id_, proc_inst_id_, proc_def_id_, proc_def_key_, task_def_key_, name_, start_time_,
                                                     end_time_, delete_reason_)
                        select gen_random_uuid(), :key, :diagram, :procedure, :task, :name, now() - interval '100 days', now(), 'completed'
                        from generate_series(1, :times) as n""")
                .param("key", key)
                .param("task", step.taskKey())
                .param("diagram", diagram.getId())
                .param("procedure", diagram.getKey())
                .param("name", step.name())
                .param("times", times)
                .update();
        rows.sql(
                        """
                        insert into step_event (id, business_key, step_number, task_id, task_key, subject, what, who, at)
                        select gen_random_uuid(), :key, :step, 'bench', :task, 'subject-' || n, w.what, 'bench-' || (n % 60 + 1),
                               now() - interval '50 days' + n * interval '1 minute'
                        from generate_series(1, :times) as n, (values ('ส่งงาน'), ('ส่งคืนให้แก้ไข'), ('เห็นชอบ')) as w(what)""")
                .param("key", key)
                .param("task", step.taskKey())
                .param("step", step.number())
                .param("times", times)
                .update();
        enterEvidence(key, step, times);
    }

    private void enterEvidence(String key, Step step, int times) {
        rows.sql(
                        """
                        insert into criterion_mark (id, business_key, step_number, criterion_number, subject, confirmed_by, confirmed_at)
                        select gen_random_uuid(), :key, :step, c, 'subject-' || n, 'bench-1', now()
                        from generate_series(1, :criteria) as c, generate_series(1, :times) as n
                        on conflict do nothing""")
                .param("key", key)
                .param("step", step.number())
                .param("criteria", step.criteria().size())
                .param("times", times)
                .update();
        step.due().stream().flatMap(criterion -> criterion.evidence().stream()).forEach(rule -> rows.sql(
                        """
                        with file as (
                            insert into stored_file (id, name, media_type, size, sha256, content, stored_at, stored_by)
                            select gen_random_uuid(), n || '.pdf', 'application/pdf', 1, repeat('0', 64), '\\x00', now(), 'bench-1'
                            from generate_series(1, :times) as n returning id, name)
                        insert into evidence_file (id, business_key, step_number, evidence_key, subject, file_id, file_name, file_size,
                                                   added_by, added_at)
                        select gen_random_uuid(), :key, :step, :rule, 'subject-' || split_part(name, '.', 1), id, name, 1, 'bench-2', now()
                        from file""")
                .param("key", key)
                .param("step", step.number())
                .param("rule", rule.key())
                .param("times", times)
                .update());
    }

    private void enterOpen(String key, ProcessDefinition diagram, Step step) {
        int times = times(diagram);
        rows.sql(
                        """
                        insert into act_ru_execution (id_, rev_, proc_inst_id_, parent_id_, proc_def_id_, act_id_, is_active_, is_concurrent_,
                                                      is_scope_, is_event_scope_, suspension_state_)
                        select :key || n, 1, :key, :key, :diagram, :task, true, true, false, false, 1 from generate_series(1, :times) as n""")
                .param("key", key)
                .param("diagram", diagram.getId())
                .param("task", step.taskKey())
                .param("times", times)
                .update();
        rows.sql(
                        """
                        insert into act_ru_task (id_, rev_, execution_id_, proc_inst_id_, proc_def_id_, name_, task_def_key_, priority_,
                                                 create_time_, due_date_, suspension_state_)
                        select :key || '-task-' || n, 1, :key || n, :key, :diagram, :name, :task, 50, now(),
                               now() + (n % 40 - 15) * interval '1 day', 1
                        from generate_series(1, :times) as n""")
                .param("key", key)
                .param("diagram", diagram.getId())
                .param("task", step.taskKey())
                .param("name", step.name())
                .param("times", times)
                .update();
        rows.sql(
                        """
                        insert into act_ru_identitylink (id_, rev_, type_, user_id_, task_id_)
                        select :key || '-link-' || n, 1, 'candidate', 'bench-' || (n % 60 + 1), :key || '-task-' || n
                        from generate_series(1, :times) as n""")
                .param("key", key)
                .param("times", times)
                .update();
    }

    private void enterDate(String key, Step step, int place, int year) {
        rows.sql(
                        """
                        insert into schedule_row (business_key, element, label, position, due_on, source, reason, changed_by, changed_at, version)
                        values (?, ?, ?, ?, make_date(?, 1, 1) + ? * 5, 'MANUAL', '', 'timer', now(), 0) on conflict do nothing""")
                .params(key, step.taskKey(), step.name(), place, year - 543, place)
                .update();
    }

    private void enterScores(int year) {
        rows.sql(
                        """
                        insert into krs_indicator (id, fiscal_year, code, name, weight, direction, sort, scale)
                        select gen_random_uuid(), :year, n::text, 'ตัวชี้วัดที่ ' || n, 6, 'MORE_IS_BETTER', n,
                               '{"levels":[{"points":1,"threshold":60},{"points":5,"threshold":80}],"direction":"MORE_IS_BETTER","interpolates":true,"pointsBelow":0}'
                        from generate_series(1, :indicators) as n""")
                .param("year", year)
                .param("indicators", INDICATORS)
                .update();
        rows.sql(
                        """
                        insert into krs_round (id, fiscal_year, name, opens, closes, warning_days, opened_at)
                        select gen_random_uuid(), :year, 'รอบที่ ' || n, make_date(:ce, n * 4 - 2, 1), make_date(:ce, n * 4 - 2, 28), 7, now()
                        from generate_series(1, 2) as n""")
                .param("year", year)
                .param("ce", year - 543)
                .update();
        rows.sql(
                        """
                        insert into krs_result (id, round, indicator, state, value, score)
                        select gen_random_uuid(), r.id, i.id, 'ENTERED', 72, 3.4
                        from krs_round r join krs_indicator i on i.fiscal_year = r.fiscal_year where r.fiscal_year = :year""")
                .param("year", year)
                .update();
    }

    private static int times(ProcessDefinition diagram) {
        return switch (diagram.getKey()) {
            case "esa-standards" -> POINTS;
            case "krs" -> INDICATORS;
            default -> 20;
        };
    }
}
