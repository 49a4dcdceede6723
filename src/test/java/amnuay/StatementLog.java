package amnuay;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/** The statements that one thread sends to the database, as the engine, Hibernate and Spring tell their logs. */
public final class StatementLog implements AutoCloseable {

    private static final List<String> TELLING = List.of(
            "org.camunda.bpm.engine.impl.persistence.entity",
            "org.hibernate.SQL",
            "org.springframework.jdbc.core.JdbcTemplate");

    private final Thread sender = Thread.currentThread();
    private final List<String> said = new ArrayList<>();
    private final AppenderBase<ILoggingEvent> told = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
            if (Thread.currentThread() == sender) {
                said.add(event.getFormattedMessage());
            }
        }
    };
    private final Map<Logger, Boolean> additive;

    public StatementLog() {
        told.start();
        additive = loggers().collect(Collectors.toMap(logger -> logger, Logger::isAdditive));
        loggers().forEach(logger -> {
            logger.setLevel(Level.DEBUG);
            logger.setAdditive(false);
            logger.addAppender(told);
        });
    }

    /** Of the thread that opened this, so far. */
    public List<String> statements() {
        return said.stream()
                .filter(text -> text.startsWith("==>  Preparing:")
                        || text.startsWith("Executing prepared SQL statement")
                        || text.matches("(?is)\\s*(select|with)\\b.*"))
                // the movable clock asks twice a second, whatever is searched
                .filter(text -> !text.contains("office_clock"))
                .toList();
    }

    @Override
    public void close() {
        additive.forEach((logger, before) -> {
            logger.detachAppender(told);
            logger.setAdditive(before);
            logger.setLevel(null);
        });
        told.stop();
    }

    private static Stream<Logger> loggers() {
        return TELLING.stream().map(name -> (Logger) LoggerFactory.getLogger(name));
    }
}
