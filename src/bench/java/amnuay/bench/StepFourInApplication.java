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
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Starts step ๔ of the standards in the whole application: a task for every point, with its form's values, due date and notice. */
final class StepFourInApplication implements AutoCloseable {

    private static final String DATABASE = "step_four";
    private static final String CLERK = "bench-clerk";
    private static final String OWNER = "bench-owner";
    private static final String UNIT = "bench";
    private static final int STANDARDS = 3;

    private final CountingPostgres server;
    private final ConfigurableApplicationContext application;
    private int nextYear = 2600;

    StepFourInApplication(CountingPostgres server) {
        this.server = server;
        server.create(DATABASE);
        application = CountedApplication.start(server, DATABASE, EngineSettings.OURS);
        OrganizationSetup setup = application.getBean(OrganizationSetup.class);
        setup.unit(new UnitEntry(UNIT, "กลุ่มทดสอบ", null));
        setup.person(person(CLERK, Set.of(Role.GROUP_STAFF)));
        setup.person(person(OWNER, Set.of(Role.STAFF)));
        // warms the caches
        statements(STANDARDS);
    }

    /** Counted by the server for the one click after which every point waits for its target, and the jobs that follow at once. */
    long statements(int points) {
        int year = nextYear++;
        enterPoints(year, points);
        String task = openYearAtStepFour(year);
        asClerk(() -> attachPaper(task));
        TaskService tasks = application.getBean(TaskService.class);
        long statements = server.statements(DATABASE, () -> {
            asClerk(() -> tasks.complete(task, Map.of("complete", true)));
            runJobs();
        });
        long open = tasks.createTaskQuery()
                .processInstanceBusinessKey("esa-standards-" + year)
                .taskDefinitionKey("Step04_SetTarget")
                .count();
        if (open != points) {
            throw new AssertionError(open + " tasks are open instead of " + points);
        }
        return statements;
    }

    private static PersonEntry person(String id, Set<Role> roles) {
        return new PersonEntry(id, "", "สมใจ", "ใจดี", "", UNIT, roles, id + "@example.go.th", null);
    }

    /** By SQL, because an import of the year is not what is counted. */
    private void enterPoints(int year, int points) {
        JdbcClient rows = application.getBean(JdbcClient.class);
        for (int standard = 1; standard <= STANDARDS; standard++) {
            UUID standardId = UUID.randomUUID();
            UUID indicatorId = UUID.randomUUID();
            rows.sql("insert into esa_standard (id, fiscal_year, number, name) values (?, ?, ?, 'มาตรฐาน')")
                    .params(standardId, year, Integer.toString(standard))
                    .update();
            rows.sql("insert into esa_indicator (id, standard_id, number, name) values (?, ?, ?, 'ตัวบ่งชี้')")
                    .params(indicatorId, standardId, standard + ".1")
                    .update();
            for (int point = 1; point <= points / STANDARDS; point++) {
                rows.sql(
                                """
                                insert into esa_point (id, indicator_id, fiscal_year, code, name, responsible_person, responsible_unit)
                                values (?, ?, ?, ?, 'ประเด็น', ?, ?)""")
                        .params(UUID.randomUUID(), indicatorId, year, standard + ".1." + point, OWNER, UNIT)
                        .update();
            }
        }
        rows.sql(
                        """
                        insert into esa_calendar (fiscal_year, assessment_opens, assessment_due, monitoring_months, explanation, planned_by)
                        values (?, make_date(?, 9, 1), make_date(?, 9, 20), 4, '', ?)""")
                .params(year, year - 543, year - 543, CLERK)
                .update();
    }

    /** @return the id of the task whose completion starts step ๔ */
    private String openYearAtStepFour(int year) {
        String definition = application
                .getBean(RepositoryService.class)
                .createProcessDefinitionQuery()
                .processDefinitionKey("esa-standards")
                .latestVersion()
                .singleResult()
                .getId();
        List<Map<String, Object>> onPaper = List.of(
                Map.of("step", 1, "doneOn", "01/10/2568", "reference", "บันทึก"),
                Map.of("step", 2, "doneOn", "02/10/2568", "reference", "คำสั่ง"),
                Map.of("step", 3, "doneOn", "03/10/2568", "reference", "ปฏิทิน"));
        asClerk(() -> application
                .getBean(FormService.class)
                .submitStartForm(definition, Map.of("fiscalYear", year, "paperSteps", onPaper)));
        return application
                .getBean(TaskService.class)
                .createTaskQuery()
                .processInstanceBusinessKey("esa-standards-" + year)
                .singleResult()
                .getId();
    }

    /** The evidence of every criterion of the three steps done on paper. */
    private void attachPaper(String task) {
        EvidenceIntake evidence = application.getBean(EvidenceIntake.class);
        for (String criterion : List.of("step01-1", "step02-1", "step02-2", "step02-3", "step02-4", "step03-1")) {
            var paper = new ByteArrayInputStream("หลักฐานเดิม".getBytes(UTF_8));
            evidence.attach(task, "upload:adopted-" + criterion, "paper.txt", paper);
        }
    }

    private void runJobs() {
        ManagementService jobs = application.getBean(ManagementService.class);
        jobs.createJobQuery().messages().list().forEach(job -> jobs.executeJob(job.getId()));
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
