package amnuay.platform;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.actuate.autoconfigure.security.servlet.ManagementWebSecurityAutoConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.data.jpa.JpaRepositoriesAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.orm.jpa.HibernateJpaAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.UserDetailsServiceAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;

/** Camunda's starter with its web apps as it comes out of the box: its own login, its own tables, authorization switched on. */
@EnableAutoConfiguration(
        exclude = {
            FlywayAutoConfiguration.class,
            ManagementWebSecurityAutoConfiguration.class,
            HibernateJpaAutoConfiguration.class,
            JpaRepositoriesAutoConfiguration.class,
            SecurityAutoConfiguration.class,
            SecurityFilterAutoConfiguration.class,
            UserDetailsServiceAutoConfiguration.class
        })
class StockStarter {

    static ConfigurableApplicationContext start(String url) {
        return new SpringApplication(StockStarter.class)
                .run(
                        // our own settings are not for it
                        "--spring.config.name=stock",
                        "--server.port=0",
                        "--spring.datasource.url=" + url,
                        "--spring.datasource.username=postgres",
                        "--camunda.bpm.authorization.enabled=true",
                        "--camunda.bpm.auto-deployment-enabled=false",
                        "--camunda.bpm.history-level=none",
                        // our names of people and groups; nothing else of ours
                        "--camunda.bpm.generic-properties.properties.general-resource-whitelist-pattern=[a-zA-Z0-9._-]+");
    }
}
