package amnuay.delivery;

import amnuay.document.Documents;
import amnuay.document.DraftRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.domain.EntityScan;
import org.springframework.boot.autoconfigure.security.servlet.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/**
 * A process with the application's documents and nothing else, in which many threads ask for numbers of our own series. It may be
 * killed at any moment and started again: what has its number is passed over.
 */
@EnableAutoConfiguration(
        exclude = UserDetailsServiceAutoConfiguration.class,
        excludeName = {
            "org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration",
            "org.camunda.bpm.spring.boot.starter.webapp.CamundaBpmWebappAutoConfiguration"
        })
@ComponentScan("amnuay.document")
@EntityScan("amnuay.document")
class NumberingNode {

    static final String PROCEDURE = "numbers-2600";
    static final String READY = "Node is ready";
    static final String ANSWERED = "Answered ";
    static final LocalDate DAY = LocalDate.of(2057, 6, 1);

    private static final Logger LOG = LoggerFactory.getLogger(NumberingNode.class);

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** @param arguments number of this node from 0, nodes, threads in each, documents in all */
    public static void main(String[] arguments) throws InterruptedException {
        int node = Integer.parseInt(arguments[0]);
        int threads = Integer.parseInt(arguments[2]);
        int step = Integer.parseInt(arguments[1]) * threads;
        int all = Integer.parseInt(arguments[3]);
        try (ConfigurableApplicationContext application = new SpringApplicationBuilder(NumberingNode.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .run()) {
            Documents documents = application.getBean(Documents.class);
            ExecutorService clerks = Executors.newFixedThreadPool(threads);
            LOG.info(READY);
            for (int thread = 0; thread < threads; thread++) {
                int first = node * threads + thread;
                clerks.execute(() -> ask(documents, first, step, all));
            }
            clerks.shutdown();
            clerks.awaitTermination(1, TimeUnit.HOURS);
        }
    }

    private static void ask(Documents documents, int first, int step, int all) {
        for (int i = first; i < all; i += step) {
            String name = "order-" + i;
            if (documents
                    .find(PROCEDURE, name)
                    .filter(document -> document.number() != null)
                    .isEmpty()) {
                documents.writeDraft(new DraftRequest(
                        PROCEDURE, name, "test/order", Map.of("subject", name), PROCEDURE + name, "somjai"));
                documents.approve(PROCEDURE, name);
                String number = documents.takeNextNumber(PROCEDURE, name, DAY).number();
                LOG.info("{}{} {}", ANSWERED, name, number);
            }
        }
    }
}
