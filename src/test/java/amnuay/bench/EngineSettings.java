package amnuay.bench;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.core.io.ClassPathResource;

/** The engine and its database driver as they come, or as {@code application.yml} sets them. */
public enum EngineSettings {
    STOCK {
        @Override
        public Map<String, String> driver() {
            return Map.of();
        }

        @Override
        void apply(ProcessEngineConfigurationImpl engine) {
            engine.setHistory("full");
        }
    },
    OURS {
        @Override
        public Map<String, String> driver() {
            return below("spring.datasource.hikari.data-source-properties.");
        }

        @Override
        void apply(ProcessEngineConfigurationImpl engine) {
            engine.setHistory(OUR_FILE.get("camunda.bpm.history-level"));
            engine.setMetricsEnabled(Boolean.parseBoolean(OUR_FILE.get("camunda.bpm.metrics.enabled")));
            new Binder(new MapConfigurationPropertySource(below("camunda.bpm.generic-properties.")))
                    .bind("properties", Bindable.ofInstance(engine));
        }
    };

    private static final Map<String, String> OUR_FILE = ourFile();

    /** What the JDBC driver is told. */
    public abstract Map<String, String> driver();

    abstract void apply(ProcessEngineConfigurationImpl engine);

    private static Map<String, String> below(String prefix) {
        return OUR_FILE.entrySet().stream()
                .filter(setting -> setting.getKey().startsWith(prefix))
                .collect(Collectors.toMap(setting -> setting.getKey().substring(prefix.length()), Map.Entry::getValue));
    }

    private static Map<String, String> ourFile() {
        var file = new YamlPropertiesFactoryBean();
        file.setResources(new ClassPathResource("application.yml"));
        return Objects.requireNonNull(file.getObject()).entrySet().stream()
                .collect(Collectors.toMap(
                        setting -> String.valueOf(setting.getKey()), setting -> String.valueOf(setting.getValue())));
    }
}
