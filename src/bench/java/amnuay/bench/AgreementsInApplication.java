package amnuay.bench;

import amnuay.organization.OrganizationSetup;
import amnuay.organization.PersonEntry;
import amnuay.organization.Role;
import amnuay.organization.SchoolEntry;
import amnuay.organization.UnitEntry;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Step ๘ in the whole application: agreements with any number of schools are prepared, written one by one, and approved at once. */
final class AgreementsInApplication implements AutoCloseable {

    /** What each part of the step makes the server execute. */
    record Statements(long prepare, long write, long approve) {}

    private static final String DATABASE = "application_agreements";
    private static final String CLERK = "bench-clerk";
    private static final String DIRECTOR = "bench-director";
    private static final int INDICATORS = 8;

    private final CountingPostgres server;
    private final ConfigurableApplicationContext application;
    private int nextYear = 2600;

    AgreementsInApplication(CountingPostgres server, int schools) {
        this.server = server;
        server.create(DATABASE);
        application = CountedApplication.start(server, DATABASE, EngineSettings.OURS);
        enterOffice(schools);
        // warms the caches
        statements(1);
    }

    Statements statements(int agreements) {
        int year = nextYear++;
        enterIndicators(year);
        application
                .getBean(RuntimeService.class)
                .createProcessInstanceByKey("krs")
                .businessKey("krs-" + year)
                .setVariable("fiscalYear", year)
                .startBeforeActivity("Step08_PrepareAgreements")
                .execute();
        long prepare = complete(year, "Step08_PrepareAgreements", CLERK, prepared(agreements));
        long write = counted(() -> writeAll(year, agreements));
        long approve = complete(year, "Step08_ReviewAgreements", DIRECTOR, Map.of("decision", "approve"));
        return new Statements(prepare, write, approve);
    }

    private Integer writeAll(int year, int agreements) {
        ManagementService management = application.getBean(ManagementService.class);
        List<Job> jobs = management.createJobQuery().messages().list();
        jobs.forEach(job -> management.executeJob(job.getId()));
        if (jobs.size() != agreements) {
            throw new AssertionError(year + ": " + jobs.size() + " jobs instead of " + agreements);
        }
        return jobs.size();
    }

    private long complete(int year, String key, String person, Map<String, Object> form) {
        TaskService tasks = application.getBean(TaskService.class);
        String task = tasks.createTaskQuery()
                .processInstanceBusinessKey("krs-" + year)
                .taskDefinitionKey(key)
                .singleResult()
                .getId();
        return counted(() -> as(person, () -> {
            tasks.complete(task, form);
            return task;
        }));
    }

    private <T> long counted(Supplier<T> work) {
        return server.statements(DATABASE, work::get);
    }

    private <T> T as(String person, Supplier<T> click) {
        IdentityService identity = application.getBean(IdentityService.class);
        identity.setAuthentication(person, List.of("staff", "group-staff", "group-director"));
        try {
            return click.get();
        } finally {
            identity.clearAuthentication();
        }
    }

    private static Map<String, Object> prepared(int agreements) {
        return Map.of(
                "schools",
                IntStream.rangeClosed(1, agreements)
                        .mapToObj(AgreementsInApplication::code)
                        .toList(),
                "upward",
                "none",
                "terms",
                "จะปฏิบัติงานให้บรรลุเป้าหมาย",
                "dueOn",
                "31/12/2690");
    }

    private void enterOffice(int schools) {
        OrganizationSetup setup = application.getBean(OrganizationSetup.class);
        setup.unit(new UnitEntry("bench", "กลุ่มทดสอบ", null));
        setup.person(person(CLERK, Role.GROUP_STAFF));
        setup.person(person(DIRECTOR, Role.GROUP_DIRECTOR));
        IntStream.rangeClosed(1, schools)
                .forEach(number -> setup.school(
                        new SchoolEntry(code(number), "โรงเรียนทดสอบที่ " + number, "วังทอง", "นายทดสอบ ระบบ", null)));
    }

    private static String code(int number) {
        return "6500%04d".formatted(number);
    }

    private static PersonEntry person(String id, Role role) {
        return new PersonEntry(id, "", "สมใจ", "ใจดี", "", "bench", Set.of(role), id + "@example.go.th", null);
    }

    /** By SQL, because an import of the year is not what is counted. */
    private void enterIndicators(int year) {
        JdbcClient rows = application.getBean(JdbcClient.class);
        for (int number = 1; number <= INDICATORS; number++) {
            rows.sql(
                            """
                            insert into krs_indicator (id, fiscal_year, code, name, weight, direction, target, responsible_unit,
                                                       responsible_person, sort)
                            values (:id, :year, :code, 'ตัวชี้วัด', 12.5, 'MORE_IS_BETTER', '80', 'bench', :person, :sort)""")
                    .param("id", UUID.randomUUID())
                    .param("year", year)
                    .param("code", String.valueOf(number))
                    .param("person", CLERK)
                    .param("sort", number)
                    .update();
        }
    }

    @Override
    public void close() {
        application.close();
    }
}
