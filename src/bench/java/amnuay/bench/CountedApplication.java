package amnuay.bench;

import amnuay.Amnuay;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole application on a database whose statements are counted; nothing in it asks the database on its own. */
public final class CountedApplication {

    private CountedApplication() {}

    /** Starts it on an empty database of that server; the caller closes it. */
    public static ConfigurableApplicationContext start(
            CountingPostgres server, String database, EngineSettings settings) {
        return new SpringApplication(Amnuay.class).run(arguments(server, database, settings));
    }

    private static String[] arguments(CountingPostgres server, String database, EngineSettings settings) {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("spring.profiles.active", "test");
        properties.put("server.port", "0");
        properties.put("spring.datasource.url", server.url(database));
        properties.put("spring.datasource.username", "postgres");
        properties.put("amnuay.admin.password", "Only-For-This-Bench-1");
        // nothing may ask the database while statements are counted
        properties.put("amnuay.mail.every", "1d");
        properties.put("amnuay.copies.every", "1d");
        if (settings == EngineSettings.STOCK) {
            properties.put("spring.datasource.hikari.data-source-properties.reWriteBatchedInserts", "false");
            properties.put("camunda.bpm.metrics.enabled", "true");
        }
        return properties.entrySet().stream()
                .map(property -> "--" + property.getKey() + "=" + property.getValue())
                .toArray(String[]::new);
    }
}
