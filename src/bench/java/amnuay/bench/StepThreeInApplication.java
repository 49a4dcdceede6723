package amnuay.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import amnuay.organization.OrganizationSetup;
import amnuay.organization.PersonEntry;
import amnuay.organization.Role;
import amnuay.organization.UnitEntry;
import amnuay.procedure.EvidenceIntake;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Starts step ๓ in the whole application: with the forms' values, due dates, inbox messages and mails of every new task. */
final class StepThreeInApplication implements AutoCloseable {

    private static final String CLERK = "bench-clerk";
    private static final String KEEPER = "bench-keeper";
    private static final String UNIT = "bench";

    private final CountingPostgres server;
    private final String database;
    private final ConfigurableApplicationContext application;
    private int nextYear = 2600;

    StepThreeInApplication(CountingPostgres server, EngineSettings settings) {
        this.server = server;
        this.database = "application_" + settings.name().toLowerCase();
        server.create(database);
        application = CountedApplication.start(server, database, settings);
        enterOffice();
        // warms the caches
        statements(1);
    }

    /** Counted by the server for the one click that hands every indicator to its unit. */
    long statements(int indicators) {
        int year = nextYear++;
        enterIndicators(year, indicators);
        String task = openYearAtStepThree(year);
        TaskService tasks = application.getBean(TaskService.class);
        asClerk(() -> attachPaper(task));
        long statements =
                server.statements(database, () -> asClerk(() -> tasks.complete(task, Map.of("complete", true))));
        long open = tasks.createTaskQuery()
                .processInstanceBusinessKey("krs-" + year)
                .taskDefinitionKey("Step03_NameSupervisorAndKeepers")
                .count();
        if (open != indicators) {
            throw new AssertionError(open + " tasks are open instead of " + indicators);
        }
        return statements;
    }

    private void enterOffice() {
        OrganizationSetup setup = application.getBean(OrganizationSetup.class);
        setup.unit(new UnitEntry(UNIT, "กลุ่มทดสอบ", null));
        setup.person(person(CLERK, Set.of(Role.GROUP_STAFF)));
        setup.person(person(KEEPER, Set.of(Role.UNIT_HEAD)));
        setup.unit(new UnitEntry(UNIT, "กลุ่มทดสอบ", KEEPER));
    }

    private static PersonEntry person(String id, Set<Role> roles) {
        return new PersonEntry(id, "", "สมใจ", "ใจดี", "", UNIT, roles, id + "@example.go.th", null);
    }

    /** By SQL, because an import of the year is not what is counted. */
    private void enterIndicators(int year, int indicators) {
        JdbcClient rows = application.getBean(JdbcClient.class);
        for (int number = 1; number <= indicators; number++) {
            boolean last = number == indicators;
            rows.sql(
                            """
                            insert into krs_indicator (id, fiscal_year, code, name, weight, direction, responsible_unit, responsible_person, sort)
                            values (:id, :year, :code, 'ตัวชี้วัด', :weight, 'MORE_IS_BETTER', :unit, :person, :sort)""")
                    .param("id", UUID.randomUUID())
                    .param("year", year)
                    .param("code", String.valueOf(number))
                    .param("weight", last ? 100 - (indicators - 1) * 3 : 3)
                    .param("unit", UNIT)
                    .param("person", KEEPER)
                    .param("sort", number)
                    .update();
        }
    }

    /** @return the id of the task whose completion starts step ๓ */
    private String openYearAtStepThree(int year) {
        String definition = application
                .getBean(RepositoryService.class)
                .createProcessDefinitionQuery()
                .processDefinitionKey("krs")
                .latestVersion()
                .singleResult()
                .getId();
        List<Map<String, Object>> onPaper = List.of(
                Map.of("step", 1, "doneOn", "01/10/2568", "reference", "หนังสือ"),
                Map.of("step", 2, "doneOn", "02/10/2568", "reference", "รายงานการประชุม"));
        asClerk(() -> application
                .getBean(FormService.class)
                .submitStartForm(definition, Map.of("fiscalYear", year, "paperSteps", onPaper)));
        return application
                .getBean(TaskService.class)
                .createTaskQuery()
                .processInstanceBusinessKey("krs-" + year)
                .singleResult()
                .getId();
    }

    /** The evidence of every criterion of the two steps done on paper. */
    private void attachPaper(String task) {
        EvidenceIntake evidence = application.getBean(EvidenceIntake.class);
        for (String criterion : List.of("step01-1", "step02-1", "step02-2")) {
            var paper = new ByteArrayInputStream("หลักฐานเดิม".getBytes(UTF_8));
            evidence.attach(task, "upload:adopted-" + criterion, "paper.txt", paper);
        }
    }

    private void asClerk(Runnable click) {
        IdentityService identity = application.getBean(IdentityService.class);
        identity.setAuthentication(CLERK, List.of("staff", "group-staff", "unit-" + UNIT));
        try {
            click.run();
        } finally {
            identity.clearAuthentication();
        }
    }

    @Override
    public void close() {
        application.close();
    }
}
