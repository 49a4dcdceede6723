package amnuay.platform;

import static org.assertj.core.api.Assertions.assertThat;

import amnuay.bench.CountedApplication;
import amnuay.bench.CountingPostgres;
import amnuay.bench.EngineSettings;
import amnuay.organization.OrganizationSetup;
import amnuay.organization.Passwords;
import amnuay.organization.PersonEntry;
import amnuay.organization.Role;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a clerk waits for when Tasklist opens, over HTTP and with permissions checked: the first filter's first page and its count, and
 * with us the due dates in working days. The clerk has the same hundred tasks in an office of 5,000 open tasks and in one of 100,000.
 * Beside it, in the same run and on the same server, Camunda's starter as it comes, with its filter of all tasks.
 */
class TasklistBench {

    private static final Logger LOG = LoggerFactory.getLogger(TasklistBench.class);
    private static final int FEW = 5_000;
    private static final int MANY = 100_000;
    private static final int MEASURED = 100;

    /** Long enough for the JVM to have compiled what matters, however slow one opening is. */
    private static final Duration WARM = Duration.ofSeconds(20);

    private static final String CLERK = "bench-clerk";
    private static final String PASSWORD = "Only-For-This-Bench-1";
    private static final String SORTED = "{\"sorting\":[{\"sortBy\":\"created\",\"sortOrder\":\"desc\"}]}";
    private static final Pattern ID = Pattern.compile("\"id\":\"(t\\d+)\"");

    private record Times(double median, double p95, long statements) {}

    @Test
    void opensTasklistInABigOffice() throws IOException {
        String table;
        try (var server = new CountingPostgres()) {
            server.create("stock");
            server.create("ours");
            Times[] stock;
            Times[] ours;
            try (ConfigurableApplicationContext starter = StockStarter.start(server.url("stock"))) {
                stock = inOfficesOfBothSizes(
                        starter, new Opening(server, "stock", stockFilter(starter), stockVisitor(starter), false));
            }
            try (ConfigurableApplicationContext amnuay =
                    CountedApplication.start(server, "ours", EngineSettings.OURS)) {
                ours = inOfficesOfBothSizes(
                        amnuay, new Opening(server, "ours", ourFilter(amnuay), ourVisitor(amnuay), true));
            }
            table = table(stock, ours);
        }
        Files.writeString(Files.createDirectories(Path.of("target", "bench")).resolve("tasklist.md"), table);
        LOG.info("Tasklist's first page:\n{}", table);
    }

    private static Times[] inOfficesOfBothSizes(ConfigurableApplicationContext application, Opening opening) {
        var tasks = new ManyTasks(application.getBean(JdbcClient.class), application.getBean(RepositoryService.class));
        tasks.write(0, FEW, CLERK, Role.GROUP_STAFF.key());
        Times few = opening.measured();
        tasks.write(FEW, MANY, CLERK, Role.GROUP_STAFF.key());
        return new Times[] {few, opening.measured()};
    }

    /** A clerk's browser opening Tasklist: the programs ask for the list as HAL and for the count; ours for the due dates too. */
    private record Opening(CountingPostgres server, String database, String filter, Visitor clerk, boolean ours) {

        Times measured() {
            for (long warm = System.nanoTime() + WARM.toNanos(); System.nanoTime() < warm; ) {
                open();
            }
            double[] millis = new double[MEASURED];
            for (int i = 0; i < MEASURED; i++) {
                long start = System.nanoTime();
                open();
                millis[i] = (System.nanoTime() - start) / 1e6;
            }
            Arrays.sort(millis);
            return new Times(
                    millis[MEASURED / 2], millis[MEASURED * 95 / 100], server.statements(database, this::open));
        }

        private void open() {
            String address = OfficeOfVisitors.ENGINE + "/filter/" + filter;
            String page = answer(clerk.postForHal(address + "/list?firstResult=0&maxResults=15", SORTED));
            String count = answer(clerk.post(address + "/count", "{}"));
            assertThat(count).contains(":" + (ManyTasks.OWN + ManyTasks.OF_THE_GROUP));
            List<String> shown = ID.matcher(page)
                    .results()
                    .map(task -> task.group(1))
                    .distinct()
                    .toList();
            assertThat(shown).hasSize(15);
            if (ours) {
                answer(clerk.get("/office/api/tasks/cards?ids=" + String.join(",", shown)));
            }
        }
    }

    private static String answer(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return response.body();
    }

    private static String ourFilter(ConfigurableApplicationContext amnuay) {
        return amnuay.getBean(FilterService.class)
                .createFilterQuery()
                .filterName("งานทั้งหมดของฉัน")
                .singleResult()
                .getId();
    }

    private static Visitor ourVisitor(ConfigurableApplicationContext amnuay) {
        amnuay.getBean(OrganizationSetup.class)
                .person(new PersonEntry(CLERK, "", "สมใจ", "ใจดี", "", null, Set.of(Role.GROUP_STAFF), null, null));
        amnuay.getBean(Passwords.class).set(CLERK, PASSWORD);
        Visitor clerk = Visitor.at(port(amnuay));
        assertThat(clerk.login(CLERK, PASSWORD).statusCode()).isEqualTo(302);
        return clerk.opensTheWebApps();
    }

    /** As the starter's own setting {@code camunda.bpm.filter.create} makes it. */
    private static String stockFilter(ConfigurableApplicationContext starter) {
        FilterService filters = starter.getBean(FilterService.class);
        Filter all = filters.newTaskFilter("All tasks");
        all.setQuery(starter.getBean(TaskService.class).createTaskQuery());
        filters.saveFilter(all);
        return all.getId();
    }

    private static Visitor stockVisitor(ConfigurableApplicationContext starter) {
        IdentityService identity = starter.getBean(IdentityService.class);
        User user = identity.newUser(CLERK);
        user.setPassword(PASSWORD);
        identity.saveUser(user);
        identity.saveGroup(identity.newGroup(Role.GROUP_STAFF.key()));
        identity.createMembership(CLERK, Role.GROUP_STAFF.key());
        AuthorizationService authorizations = starter.getBean(AuthorizationService.class);
        grant(authorizations, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
        grant(authorizations, Resources.FILTER, Authorization.ANY, Permissions.READ);
        grant(authorizations, Resources.PROCESS_DEFINITION, Authorization.ANY, Permissions.READ);
        Visitor clerk = Visitor.at(port(starter));
        clerk.page("/camunda/app/tasklist/default/");
        HttpResponse<String> login = clerk.send(
                "POST",
                "/camunda/api/admin/auth/user/default/login/tasklist",
                "application/x-www-form-urlencoded",
                ("username=" + CLERK + "&password=" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        assertThat(login.statusCode()).as(login.body()).isEqualTo(200);
        // the login began a new session, which needs a token of its own
        clerk.page("/camunda/app/tasklist/default/");
        return clerk;
    }

    private static void grant(
            AuthorizationService authorizations, Resource resource, String id, Permission permission) {
        Authorization grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setUserId(CLERK);
        grant.setResource(resource);
        grant.setResourceId(id);
        grant.addPermission(permission);
        authorizations.saveAuthorization(grant);
    }

    private static int port(ConfigurableApplicationContext application) {
        return application.getBean(Environment.class).getRequiredProperty("local.server.port", Integer.class);
    }

    private static String table(Times[] stock, Times[] ours) {
        return """
               | open tasks | stock: median ms | p95 ms | statements | ours: median ms | p95 ms | statements | ours / stock (p95) |
               |---:|---:|---:|---:|---:|---:|---:|---:|
               """
                + row(FEW, stock[0], ours[0])
                + row(MANY, stock[1], ours[1])
                + String.format(
                        Locale.ROOT,
                        "%nOurs at %d is %.2f times ours at %d (p95).%n",
                        MANY,
                        ours[1].p95() / ours[0].p95(),
                        FEW);
    }

    private static String row(int tasks, Times stock, Times ours) {
        return String.format(
                Locale.ROOT,
                "| %d | %.1f | %.1f | %d | %.1f | %.1f | %d | %.2f |%n",
                tasks,
                stock.median(),
                stock.p95(),
                stock.statements(),
                ours.median(),
                ours.p95(),
                ours.statements(),
                ours.p95() / stock.p95());
    }
}
