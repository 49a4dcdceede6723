package amnuay.bench;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;

/** Starts step ๓ of the real diagram in an engine without the rest of the application: what the engine's settings alone are worth. */
public final class StepThreeInEngine implements AutoCloseable {

    private final CountingPostgres server;
    private final String database;
    private final ProcessEngine engine;

    public StepThreeInEngine(CountingPostgres server, EngineSettings settings) {
        this.server = server;
        this.database = "engine_" + settings.name().toLowerCase();
        server.create(database);
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName(database);
        configuration.setJdbcUrl(server.url(database) + driverParameters(settings));
        configuration.setJdbcDriver("org.postgresql.Driver");
        configuration.setJdbcUsername("postgres");
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setJobExecutorActivate(false);
        // as the Spring Boot starter has it, in both
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setBeans(Map.of("krsTeams", new Teams()));
        settings.apply(configuration);
        engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource("processes/krs.bpmn")
                .deploy();
        start(1);
    }

    /** Counted by the server; caches are warm. */
    public long statements(int indicators) {
        String[] instance = new String[1];
        long statements = server.statements(database, () -> instance[0] = start(indicators));
        long open = engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance[0])
                .taskDefinitionKey("Step03_NameSupervisorAndKeepers")
                .count();
        if (open != indicators) {
            throw new AssertionError(open + " tasks are open instead of " + indicators);
        }
        return statements;
    }

    private String start(int indicators) {
        return engine.getRuntimeService()
                .createProcessInstanceByKey("krs")
                .setVariable("fiscalYear", indicators)
                .startTransition("SequenceFlow_ToEachIndicator")
                .execute()
                .getId();
    }

    private static String driverParameters(EngineSettings settings) {
        return settings.driver().entrySet().stream()
                .map(setting -> "&" + setting.getKey() + "=" + setting.getValue())
                .collect(Collectors.joining());
    }

    /** In the place of the application's bean of that name; the diagram's “fiscal year” is the number of indicators here. */
    public static final class Teams {

        public List<String> subjects(int fiscalYear) {
            return IntStream.range(0, fiscalYear)
                    .mapToObj(number -> UUID.randomUUID().toString())
                    .toList();
        }

        public String groups(String subject) {
            return "head-of-plan";
        }

        public String responsible(String subject) {
            return "keeper";
        }
    }

    @Override
    public void close() {
        engine.close();
    }
}
