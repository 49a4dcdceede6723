package amnuay.procedure.esastandards;

import amnuay.procedure.ProcedureYears;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The standards of the running fiscal year in the demo profile: the three standards' names, and points that say themselves that they are samples. */
@Component
@Profile("demo")
@Order(50)
class EsaStandardsDemo implements ApplicationRunner {

    private final Points points;
    private final PointTree tree;
    private final ProcedureYears years;

    EsaStandardsDemo(Points points, PointTree tree, ProcedureYears years) {
        this.points = points;
        this.tree = tree;
        this.years = years;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        int year = years.runningYear().buddhistYear();
        if (!points.of(year).isEmpty()) {
            return;
        }
        try (var file = new ClassPathResource("demo/esa-points.csv").getInputStream()) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .forEach(fields -> tree.put(
                            year,
                            new PointEntry(
                                    fields[0], fields[1], fields[2], fields[3], fields[4], fields[5], null, null)));
        }
    }
}
