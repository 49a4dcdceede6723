package amnuay.platform;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Open tasks of a whole office, written by SQL because starting 100,000 procedures is not what is measured: each with its process
 * instance, its fiscal year, its candidate and the permission that the engine gives them, as the engine itself leaves them.
 */
final class ManyTasks {

    /** So many stand in the clerk's own name, and so many may anybody of the clerk's group take. */
    static final int OWN = 60;

    static final int OF_THE_GROUP = 40;

    private static final int COLLEAGUES = 1_000;

    private final JdbcClient rows;
    private final String definition;

    ManyTasks(JdbcClient rows, RepositoryService repository) {
        this.rows = rows;
        repository
                .createDeployment()
                .addModelInstance(
                        "work.bpmn",
                        Bpmn.createExecutableProcess("work")
                                .name("งานทดสอบ")
                                .camundaHistoryTimeToLive(1)
                                .startEvent()
                                .userTask("Work")
                                .endEvent()
                                .done())
                .deploy();
        definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("work")
                .singleResult()
                .getId();
    }

    /** From the {@code from}th up to the {@code to}th task of the office, that one not among them. */
    void write(int from, int to, String clerk, String group) {
        insert(
                """
                insert into act_ru_execution (id_, rev_, root_proc_inst_id_, proc_inst_id_, business_key_, proc_def_id_, act_id_,
                                              act_inst_id_, is_active_, is_concurrent_, is_scope_, is_event_scope_, suspension_state_, cached_ent_state_, sequence_counter_)
                select 'i' || n, 1, 'i' || n, 'i' || n, 'work-' || n, :definition, 'Work', 'a' || n, true, false, true, false, 1, 0, 1
                from generate_series(:from, :to - 1) n""",
                from,
                to);
        insert(
                """
                insert into act_ru_variable (id_, rev_, type_, name_, execution_id_, proc_inst_id_, proc_def_id_, long_, text_, var_scope_, sequence_counter_, is_concurrent_local_)
                select 'v' || n, 1, 'integer', 'fiscalYear', 'i' || n, 'i' || n, :definition, 2570, '2570', 'i' || n, 1, false
                from generate_series(:from, :to - 1) n""",
                from,
                to);
        rows.sql(
                        """
                        insert into act_ru_task (id_, rev_, execution_id_, proc_inst_id_, proc_def_id_, name_, task_def_key_, assignee_, priority_,
                                                 create_time_, due_date_, suspension_state_)
                        select 't' || n, 1, 'i' || n, 'i' || n, :definition, 'รายงานผลการดำเนินงาน (ตัวชี้วัด ' || n || ')', 'Work',
                               case when n < :own then :clerk when n < :own + :ofGroup then null else 'colleague-' || n % :colleagues end,
                               50, now() - n * interval '1 second', now() + (n % 300) * interval '1 day', 1
                        from generate_series(:from, :to - 1) n""")
                .param("definition", definition)
                .param("own", OWN)
                .param("ofGroup", OF_THE_GROUP)
                .param("clerk", clerk)
                .param("colleagues", COLLEAGUES)
                .param("from", from)
                .param("to", to)
                .update();
        rows.sql(
                        """
                        insert into act_ru_identitylink (id_, rev_, type_, user_id_, group_id_, task_id_)
                        select 'l' || substr(id_, 2), 1, 'candidate', assignee_, case when assignee_ is null then :group end, id_
                        from act_ru_task where id_ like 't%' and substr(id_, 2)::integer between :from and :to - 1""")
                .param("group", group)
                .param("from", from)
                .param("to", to)
                .update();
        rows.sql(
                        """
                        insert into act_ru_authorization (id_, rev_, type_, user_id_, group_id_, resource_type_, resource_id_, perms_)
                        select 'p' || substr(task_id_, 2), 1, 1, user_id_, group_id_, 7, task_id_, 16386
                        from act_ru_identitylink where task_id_ like 't%' and substr(task_id_, 2)::integer between :from and :to - 1""")
                .param("from", from)
                .param("to", to)
                .update();
        rows.sql("analyze").update();
    }

    private void insert(String sql, int from, int to) {
        rows.sql(sql)
                .param("definition", definition)
                .param("from", from)
                .param("to", to)
                .update();
    }
}
