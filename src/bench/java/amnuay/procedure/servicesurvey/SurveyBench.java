package amnuay.procedure.servicesurvey;

import static org.assertj.core.api.Assertions.assertThat;

import amnuay.bench.CountingPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * From ten thousand to a million answers: every page of the statistics while answers come in, beside a plain GROUP BY over the same answers;
 * then a minute in which 50 phones a second open the form and send it, none lost and none doubled.
 */
class SurveyBench {

    private static final Logger LOG = LoggerFactory.getLogger(SurveyBench.class);
    private static final List<String> PAGES = List.of("", "/results", "/results/groups/1", "/results/links");
    private static final int LOOKS = 15;
    private static final int PER_SECOND = 50;
    private static final int SECONDS = 60;
    private static final int SLOWEST_MILLIS = 200;
    private static final int MILLION = 1_000_000;

    private final StringBuilder table =
            new StringBuilder("| answers | page | median ms | slowest ms |\n|---:|---|---:|---:|\n");
    private double slowestMedian;

    @Test
    void showsAMillionAnswersAtOnceAndLosesNone() throws Exception {
        try (var server = new CountingPostgres();
                var survey = new SurveyInApplication(server)) {
            for (int respondents : List.of(250, 2_500, 25_000)) {
                survey.fillTo(respondents);
                pagesWhileAnswersArrive(survey);
            }
            minuteOfPhones(survey);
            assertThat(survey.countsAgree()).isTrue();
            survey.end();
            for (String page : PAGES) {
                add(survey.answered(), name(page) + ", closed", times(() -> survey.page(page)));
            }
        }
        Path report = Files.createDirectories(Path.of("target", "bench")).resolve("survey.md");
        Files.writeString(report, table);
        LOG.info("The survey:\n{}", table);
        assertThat(slowestMedian).isLessThanOrEqualTo(SLOWEST_MILLIS);
    }

    private void pagesWhileAnswersArrive(SurveyInApplication survey) throws InterruptedException {
        long answers = survey.answered();
        ScheduledExecutorService phones = Executors.newScheduledThreadPool(2);
        ScheduledFuture<?> arriving = phones.scheduleAtFixedRate(survey::answer, 0, 100, TimeUnit.MILLISECONDS);
        try {
            for (String page : PAGES) {
                List<Double> times = times(() -> survey.page(page));
                add(answers, name(page), times);
                // the last and largest count; before it the pages are not warm yet
                slowestMedian = answers < MILLION ? 0 : Math.max(slowestMedian, median(times));
            }
            add(answers, "plain `GROUP BY`", times(survey::plainGroupBy));
        } finally {
            arriving.cancel(false);
            phones.shutdown();
            // who is still on the way would be counted with the next
            assertThat(phones.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        }
    }

    private static List<Double> times(Runnable look) {
        look.run();
        look.run();
        List<Double> times = new ArrayList<>();
        for (int at = 0; at < LOOKS; at++) {
            long begin = System.nanoTime();
            look.run();
            times.add((System.nanoTime() - begin) / 1e6);
        }
        return times.stream().sorted().toList();
    }

    private static String name(String page) {
        return "`" + (page.isEmpty() ? "/" : page) + "`";
    }

    private static double median(List<Double> sorted) {
        return sorted.get(sorted.size() / 2);
    }

    private void add(long answers, String what, List<Double> times) {
        table.append(String.format(
                Locale.ROOT,
                "| %,d | %s | %.0f | %.0f |%n",
                answers,
                what,
                median(times),
                times.get(times.size() - 1)));
    }

    private void minuteOfPhones(SurveyInApplication survey) throws InterruptedException {
        long before = survey.received();
        List<String> tokens = survey.tokens();
        String address = "http://localhost:" + survey.publicPort() + "/s/";
        HttpClient client = HttpClient.newHttpClient();
        AtomicInteger number = new AtomicInteger();
        AtomicInteger thanked = new AtomicInteger();
        List<Double> times = Collections.synchronizedList(new ArrayList<>());
        ScheduledExecutorService clock = Executors.newScheduledThreadPool(1);
        var hands = Executors.newFixedThreadPool(16);
        clock.scheduleAtFixedRate(
                () -> {
                    int at = number.getAndIncrement();
                    if (at < PER_SECOND * SECONDS) {
                        hands.execute(() -> {
                            long begin = System.nanoTime();
                            if (phone(client, address + tokens.get(at % tokens.size()), at)) {
                                thanked.incrementAndGet();
                                times.add((System.nanoTime() - begin) / 1e6);
                            }
                        });
                    }
                },
                0,
                1_000_000 / PER_SECOND,
                TimeUnit.MICROSECONDS);
        clock.awaitTermination(SECONDS + 2, TimeUnit.SECONDS);
        clock.shutdownNow();
        hands.shutdown();
        assertThat(hands.awaitTermination(2, TimeUnit.MINUTES)).isTrue();
        List<Double> sorted = times.stream().sorted().toList();
        add(survey.answered(), "a phone opens and sends the form, " + PER_SECOND + " a second", sorted);
        assertThat(thanked.get()).isEqualTo(PER_SECOND * SECONDS);
        assertThat(survey.received() - before).isEqualTo(PER_SECOND * SECONDS);
    }

    /** Every tenth sends the page twice, as an impatient thumb does. Each has an address of its own. */
    private static boolean phone(HttpClient client, String address, int at) {
        try {
            String from = "198.18." + at / 250 + "." + (1 + at % 250);
            String page = client.send(
                            HttpRequest.newBuilder(URI.create(address))
                                    .header("X-Forwarded-For", from)
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
            StringBuilder body = new StringBuilder("group=" + (1 + at % 6) + "&key=" + keyIn(page));
            for (int question = 101; question <= 100 + SurveyInApplication.QUESTIONS; question++) {
                body.append("&q")
                        .append(question)
                        .append('=')
                        .append(ThreadLocalRandom.current().nextInt(1, 6));
            }
            HttpRequest post = HttpRequest.newBuilder(URI.create(address))
                    .header("X-Forwarded-For", from)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                    .build();
            int status =
                    client.send(post, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (at % 10 == 0) {
                status = Math.max(
                        status,
                        client.send(post, HttpResponse.BodyHandlers.discarding())
                                .statusCode());
            }
            return status == 302;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String keyIn(String page) {
        int begin = page.indexOf("name=\"key\" value=\"") + "name=\"key\" value=\"".length();
        return page.substring(begin, page.indexOf('"', begin));
    }
}
