package amnuay.procedure.krs;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How people find and submit their tasks, and how a test looks at what became of it. */
abstract class KrsDesk extends KrsForms {

    private static final List<String> KEPT_BY_BUSINESS_KEY = List.of(
            "procedure_year",
            "adopted_step",
            "evidence_file",
            "criterion_mark",
            "step_event",
            "approval_decision",
            "official_document");
    private static final List<String> KEPT_BY_YEAR =
            List.of("krs_indicator", "krs_framework_receipt", "krs_meeting", "krs_order_draft", "krs_closed_catalogue");

    @Autowired
    Indicators indicators;

    @Autowired
    JdbcClient database;

    Task taskAbout(String person, int year, String key, String indicator) {
        String subject = indicators.of(year).stream()
                .filter(each -> each.code().equals(indicator))
                .findFirst()
                .orElseThrow()
                .id()
                .toString();
        Predicate<Task> aboutIt = task -> subject.equals(engine.getTaskService().getVariable(task.getId(), "subject"));
        return tasks(person, year, key).stream()
                .filter(aboutIt)
                .findFirst()
                .orElseThrow(() -> new AssertionError(person + " does not find " + key + " about " + indicator));
    }

    /** Without the jobs: these stories look at what is between. */
    @Override
    protected void submit(String person, int year, String key, Map<String, Object> values) {
        submit(person, task(person, year, key), values);
    }

    /** Everything that our tables and the engine's variables hold about a year. */
    Map<String, String> heldAbout(int year) {
        Map<String, String> held = new TreeMap<>();
        KEPT_BY_BUSINESS_KEY.forEach(table -> held.put(table, rows(table, "business_key", "krs-" + year)));
        KEPT_BY_YEAR.forEach(table -> held.put(table, rows(table, "fiscal_year", year)));
        engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey("krs-" + year)
                .list()
                .forEach(instance -> held.put(
                        "variables",
                        new TreeMap<>(engine.getRuntimeService().getVariables(instance.getId())).toString()));
        return held;
    }

    private String rows(String table, String column, Object value) {
        return database.sql("select coalesce(string_agg(t::text, '\n' order by t::text), '') from " + table
                        + " t where " + column + " = ?")
                .param(value)
                .query(String.class)
                .single();
    }
}
