package amnuay.procedure.krs;

import amnuay.Amnuay;
import amnuay.bench.CountingPostgres;
import amnuay.organization.OrganizationSetup;
import amnuay.organization.PersonEntry;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** A year with many indicators and two rounds in the whole application, on a server that counts statements. */
final class ResultsInApplication implements AutoCloseable {

    private static final String DATABASE = "results";
    private static final String KEEPER = "bench-keeper";

    private final CountingPostgres server;
    private final ConfigurableApplicationContext application;
    private final Indicators indicators;
    private final Rounds rounds;
    private final Results results;

    ResultsInApplication(CountingPostgres server) {
        this.server = server;
        server.create(DATABASE);
        application = new SpringApplication(Amnuay.class)
                .run(
                        "--spring.profiles.active=test",
                        "--server.port=0",
                        "--spring.datasource.url=" + server.url(DATABASE),
                        "--spring.datasource.username=postgres",
                        "--amnuay.admin.password=Only-For-This-Bench-1",
                        // nothing may ask the database while statements are counted
                        "--amnuay.mail.every=1d");
        indicators = application.getBean(Indicators.class);
        rounds = application.getBean(Rounds.class);
        results = application.getBean(Results.class);
        application
                .getBean(OrganizationSetup.class)
                .person(new PersonEntry(KEEPER, "", "สมใจ", "ใจดี", "", null, Set.of(), null, null));
    }

    /** Makes a year; what of it is prepared is not counted. */
    void prepare(int year, int howMany) {
        for (int number = 1; number <= howMany; number++) {
            indicators.put(year, indicator(number, howMany), number);
        }
        rounds.plan(
                year,
                List.of(
                        new RoundEntry("รอบที่ ๑", day(year, 3, 1), day(year, 3, 31), 7),
                        new RoundEntry("รอบที่ ๒", day(year, 9, 1), day(year, 9, 30), 7)));
        rounds.of(year).forEach(round -> rounds.open(round.id(), Instant.now()));
    }

    /** Statements for one row per indicator in the round of that number, from 0. */
    long begin(int year, int round) {
        Round begun = rounds.of(year).get(round);
        return server.statements(DATABASE, () -> results.begin(begun));
    }

    /** Statements for all reports of a round, each in a transaction of its own. */
    long submitAll(int year, int round) {
        List<Result> all = results.of(rounds.of(year).get(round));
        ResultEntry entry = new ResultEntry(new BigDecimal("72"), "ดำเนินการแล้ว", "", "", "");
        return server.statements(DATABASE, () -> all.forEach(result -> results.submit(result.id(), entry, KEEPER)));
    }

    /** Statements for everything that the page of the year shows. */
    long standing(int year) {
        return server.statements(DATABASE, () -> ResultsTable.of(results.standing(year)));
    }

    private static IndicatorEntry indicator(int number, int howMany) {
        List<Level> levels = List.of(level("1", "60"), level("3", "70"), level("5", "80"));
        return new IndicatorEntry(
                Integer.toString(number),
                "",
                "ตัวชี้วัดที่ " + number,
                new BigDecimal(100).divide(new BigDecimal(howMany)),
                "ร้อยละ",
                "80",
                Direction.MORE_IS_BETTER,
                "",
                "",
                null,
                KEEPER,
                KEEPER,
                List.of(new Keeper(KEEPER, "")),
                new Measure(null, null, new Scale(levels, Direction.MORE_IS_BETTER, true, null), List.of()));
    }

    private static Level level(String points, String threshold) {
        return new Level(new BigDecimal(points), new BigDecimal(threshold));
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year - 543, month, day);
    }

    @Override
    public void close() {
        application.close();
    }
}
