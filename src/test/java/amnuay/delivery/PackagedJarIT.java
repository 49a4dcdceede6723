package amnuay.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The packaged jar with exactly the command of the Dockerfile and the environment that docker compose gives it; only the database's
 * host and the jar's port are this machine's.
 */
class PackagedJarIT {

    private static final String DATABASE_PASSWORD = "Only4ThisTestDatabase";
    private static final String ADMIN_PASSWORD = "Erstes-Geheimnis-2569";
    private static final String BASE_URL = "https://amnuay.example.go.th";
    private static final String OURS = "META-INF/resources/webjars/camunda/app/";
    private static final Pattern SCRIPT = Pattern.compile("'((?:\\.\\./)*[\\w-]+(?:/[\\w-]+)*\\.js)'");
    private static final Pattern PASSWORD_SHOWN = Pattern.compile("id=\"temporary-password\">([^<]+)<");

    @TempDir
    private static Path directory;

    private static OfficePostgres postgres;
    private static PackagedApplication application;
    private static JdbcClient database;
    private static Visitor admin;

    @BeforeAll
    static void startAsComposeDoes() throws IOException {
        postgres = new OfficePostgres(directory.resolve("postgres"), DATABASE_PASSWORD);
        database = JdbcClient.create(postgres.database());
        var image = new ImageFile();
        Map<String, String> environment = new HashMap<>(image.environment());
        environment.putAll(composeEnvironment());
        Path work = Files.createDirectory(directory.resolve("work"));
        application = PackagedApplication.start(
                work, directory.resolve("application.log"), image.jvmArguments(), environment);
        admin = Visitor.loggedIn(application.address(), "admin", ADMIN_PASSWORD);
    }

    /** An office fills in what it must and nothing else. */
    private static Map<String, String> composeEnvironment() {
        Map<String, String> settings = ComposeFile.example();
        settings.put("AMNUAY_DATABASE_PASSWORD", DATABASE_PASSWORD);
        settings.put("AMNUAY_ADMIN_PASSWORD", ADMIN_PASSWORD);
        settings.put("AMNUAY_BASE_URL", BASE_URL);
        Map<String, String> environment = new ComposeFile().environment("app", settings);
        assertThat(environment.get("SPRING_DATASOURCE_URL")).isEqualTo("jdbc:postgresql://postgres:5432/amnuay");
        environment.put("SPRING_DATASOURCE_URL", "jdbc:postgresql://127.0.0.1:" + postgres.port() + "/amnuay");
        return environment;
    }

    @AfterAll
    static void stopsGracefullyAndLeavesNothingOnTheDisk() throws IOException {
        try {
            // 143 = ended by SIGTERM, after the shutdown hooks
            assertThat(application.stop()).isEqualTo(143);
            assertThat(application.output()).contains("Graceful shutdown complete");
            try (var left = Files.list(directory.resolve("work"))) {
                assertThat(left).isEmpty();
            }
        } finally {
            postgres.close();
        }
    }

    @Test
    void keepsEverythingInTheGivenDatabaseAndStartsNoneOfItsOwn() {
        assertThat(database.sql("select count(*) from act_re_procdef where key_ = 'krs'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(database.sql("select string_agg(id, ',') from person")
                        .query(String.class)
                        .single())
                .contains("admin");
        assertThat(application.output()).doesNotContain("EmbeddedPostgres").doesNotContain("admin-password.txt");
        assertThat(Files.exists(directory.resolve("work").resolve("data"))).isFalse();
    }

    @Test
    void letsNobodyInWithAnotherPassword() {
        assertThat(new Visitor(application.address()).login("keeper", "demo")).isEqualTo("/login?error");
        assertThat(new Visitor(application.address()).get("/office/people").statusCode())
                .isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void servesOurSettingsAndThaiInsteadOfTheEnginesOwn(String app) throws IOException {
        for (String file : List.of("scripts/config.js", "locales/th.json", "styles/user-styles.css")) {
            assertThat(admin.text("/camunda/app/" + app + "/" + file))
                    .as(app + " " + file)
                    .isEqualTo(Files.readString(Path.of("src/main/resources", OURS, app, file)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void hasEveryScriptThatAWebAppIsToldToLoad(String app) {
        URI list = URI.create("/camunda/app/" + app + "/scripts/amnuay.js");
        List<String> scripts = SCRIPT.matcher(admin.text(list.getPath()))
                .results()
                .map(found -> list.resolve(found.group(1)).getPath())
                .toList();
        assertThat(scripts).hasSizeGreaterThan(3);
        scripts.forEach(
                script -> assertThat(admin.get(script).statusCode()).as(script).isEqualTo(200));
    }

    @Test
    void writesTheOfficesAddressIntoMailsAndKeepsThemWhereNoMailServerIsNamed() {
        String password = newPerson("somying");
        newPerson("sommai");
        var clerk = Visitor.loggedIn(application.address(), "somying", password);
        JsonNode definition = clerk.json(Visitor.ENGINE + "/process-definition?key=krs&latestVersion=true")
                .get(0);
        clerk.ask(
                "/process-definition/" + definition.get("id").asText() + "/submit-form",
                Map.of("variables", Map.of("fiscalYear", Map.of("value", 2570))));

        assertThat(database.sql("select recipient, state from outbox_mail order by recipient")
                        .query((row, number) -> row.getString(1) + " " + row.getString(2))
                        .list())
                .containsExactly("sommai NO_SERVER");
        assertThat(database.sql("select body_text from outbox_mail")
                        .query(String.class)
                        .single())
                .contains(BASE_URL + "/camunda/app/tasklist/default/#/?task=");
    }

    private static String newPerson(String id) {
        var saved = admin.submit(
                "/office/people/edit",
                "/office/people/save",
                Map.of(
                        "known", "false",
                        "id", id,
                        "firstName", "สม",
                        "lastName", "ใจดี",
                        "roles", "group-staff",
                        "email", id + "@example.go.th"));
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(302);
        var shown = PASSWORD_SHOWN.matcher(
                admin.submit("/office/people/edit?id=" + id, "/office/people/password", Map.of("id", id))
                        .body());
        assertThat(shown.find()).isTrue();
        return shown.group(1);
    }
}
