package amnuay.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** One more agreement costs the database the same, whether it is the tenth or the hundred and fiftieth. */
class AgreementsBench {

    private static final int FEW = 50;
    private static final int MORE = 100;
    private static final int MANY = 150;

    @Test
    void paysTheSameForEachFurtherAgreement() throws IOException {
        try (CountingPostgres server = new CountingPostgres();
                AgreementsInApplication office = new AgreementsInApplication(server, MANY)) {
            AgreementsInApplication.Statements few = office.statements(FEW);
            AgreementsInApplication.Statements more = office.statements(MORE);
            AgreementsInApplication.Statements many = office.statements(MANY);
            List<String> table = List.of(
                    "part,statements for 50,for 100,for 150,each further (50 to 100),each further (100 to 150)",
                    line("prepare", few.prepare(), more.prepare(), many.prepare()),
                    line("write", few.write(), more.write(), many.write()),
                    line("approve", few.approve(), more.approve(), many.approve()));
            Path result = Path.of("target/bench/agreements.csv");
            Files.createDirectories(result.getParent());
            Files.write(result, table);

            assertConstant(few.prepare(), more.prepare(), many.prepare());
            assertConstant(few.write(), more.write(), many.write());
            assertConstant(few.approve(), more.approve(), many.approve());
        }
    }

    private static void assertConstant(long few, long more, long many) {
        double first = each(more - few);
        assertThat(each(many - more)).isBetween(first * 0.97 - 0.1, first * 1.03 + 0.1);
    }

    private static double each(long further) {
        return further / (double) FEW;
    }

    private static String line(String part, long few, long more, long many) {
        return String.format(
                Locale.ROOT, "%s,%d,%d,%d,%.2f,%.2f", part, few, more, many, each(more - few), each(many - more));
    }
}
