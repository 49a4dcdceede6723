package amnuay.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import amnuay.organization.spreadsheet.MeasuredIndicators;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code kill -9} in the middle of a round of KRS, then a start on the same data: what was reported is there, the round closes when it
 * would have closed, and people go on where they were.
 */
class RoundSurvivesKillIT {

    private static final int YEAR = 2576;
    private static final String BUSINESS_KEY = "krs-2576";

    /** Its fiscal year is 2577, which the demo office opens by itself; the last round of the year before is still open. */
    private static final String TODAY = "2576-10-04";

    private static final String ROUND = "[{\"name\":\"รอบที่ ๑\",\"opens\":\"1/9/2576\",\"closes\":\"31/10/2576\"}]";
    private static final String REPORTED = "ตัวชี้วัด 1.1 รอบที่ ๑";
    private static final byte[] PROOF = "ผลการทดสอบการอ่านของทุกโรงเรียน".getBytes(StandardCharsets.UTF_8);
    private static final String CARDS = "report-card-";

    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"");
    private static final Pattern RESULT =
            Pattern.compile("href=\"(/office/krs/results/[0-9a-f-]+)\"[^>]*>รอผลการตรวจสอบ</a>");
    private static final Pattern FILE = Pattern.compile("href=\"(/office/files/[0-9a-f-]+)\"[^>]*>[^<]*proof.txt");
    private static final Duration LONGEST_JOB = Duration.ofSeconds(120);

    @TempDir
    private Path directory;

    private final Map<String, Visitor> people = new HashMap<>();
    private PackagedApplication application;

    @AfterEach
    void leaveNoProcessBehind() {
        if (application != null) {
            application.close();
        }
    }

    @Test
    void goesOnWithTheRound() {
        var data = new LeftData(directory.resolve("data"));
        start("first.log");
        importIndicators();
        takeOverSixStepsFromPaper();
        publishCalendar();
        await().atMost(LONGEST_JOB).untilAsserted(() -> assertThat(tasks("keeper", "Step09_EnterResult"))
                .hasSize(4));
        reportOneResult();
        String review = task("unit-head", "Step09_ReviewResult", REPORTED);
        List<String> timers = timers();

        application.kill();
        start("second.log");

        assertThat(timers()).isEqualTo(timers);
        theResultAndItsEvidenceAreThere();
        assertThat(task("unit-head", "Step09_ReviewResult", REPORTED)).isEqualTo(review);
        assertThat(data.versions(BUSINESS_KEY, CARDS)).isEmpty();
        finishTheResult();
        assertThat(data.versions(BUSINESS_KEY, CARDS))
                .singleElement()
                .asString()
                .endsWith(" 1");
        assertThat(tasks("keeper", "Step09_EnterResult")).hasSize(3);
        assertThat(timers()).isEqualTo(timers);
    }

    private void start(String log) {
        people.clear();
        application = PackagedApplication.start(
                directory,
                directory.resolve(log),
                new ImageFile().jvmArguments(),
                Map.of(
                        "SPRING_PROFILES_ACTIVE", "demo",
                        "AMNUAY_DATABASE_DIRECTORY", "data",
                        "AMNUAY_CLOCK_START", TODAY));
    }

    private Visitor person(String name) {
        return people.computeIfAbsent(name, known -> Visitor.loggedIn(application.address(), known, "demo"));
    }

    private void importIndicators() {
        Visitor clerk = person("group-staff");
        String list = "/office/krs/" + YEAR + "/indicators";
        var uploaded = clerk.upload(list + "/import", "indicators.xlsx", MeasuredIndicators.workbook());
        assertThat(uploaded.statusCode()).as(uploaded.body()).isEqualTo(302);
        String dryRun = application
                .address()
                .resolve(uploaded.headers().firstValue("Location").orElseThrow())
                .getPath();
        String seen = only(SEEN, clerk.text(dryRun));
        clerk.submit(dryRun, dryRun, Map.of("seen", seen));
        assertThat(clerk.text(list)).contains("ร้อยละของผู้เรียนที่อ่านออกเขียนได้");
    }

    private void takeOverSixStepsFromPaper() {
        Visitor clerk = person("group-staff");
        String definition = clerk.json(Visitor.ENGINE + "/process-definition?key=krs&latestVersion=true")
                .get(0)
                .get("id")
                .asText();
        String paperSteps = IntStream.rangeClosed(1, 6)
                .mapToObj("{\"step\":%d,\"doneOn\":\"1/11/2575\",\"reference\":\"แฟ้มกระดาษ\"}"::formatted)
                .collect(Collectors.joining(",", "[", "]"));
        clerk.ask(
                "/process-definition/" + definition + "/submit-form",
                Map.of("variables", Map.of("fiscalYear", Map.of("value", YEAR), "paperSteps", rows(paperSteps))));
        String attach = task("group-staff", "Adoption_AttachAdoptedEvidence", "");
        for (String step : List.of("01-1", "02-1", "02-2", "03-1", "04-1", "05-1", "06-1")) {
            clerk.drop(attach, "upload:adopted-step" + step, "paper.txt", PROOF);
        }
        complete("group-staff", attach, Map.of("complete", value(true)));
    }

    private void publishCalendar() {
        complete(
                "group-staff",
                task("group-staff", "Step07_PlanCalendar", ""),
                Map.of(
                        "rounds", rows(ROUND),
                        "warningDays", value(7),
                        "progressMonths", value(3),
                        "explanation", value("รายงานผลภายในวันปิดรอบ")));
        decide("group-director", "Step07_ApproveCalendar", "");
    }

    private void reportOneResult() {
        String enter = task("keeper", "Step09_EnterResult", REPORTED);
        person("keeper").drop(enter, "upload:result-evidence", "proof.txt", PROOF);
        complete(
                "keeper",
                enter,
                Map.of(
                        "value",
                        value("82.5"),
                        "explanation",
                        value("ดำเนินการครบทุกโรงเรียน"),
                        "obstacles",
                        value("")));
    }

    /** The jobs of the procedure that wait for their day, among them the close of the round. */
    private List<String> timers() {
        Visitor admin = person("admin");
        JsonNode closes = admin.json(Visitor.ENGINE + "/job?timers=true&activityId=Timer_RoundCloses");
        assertThat(closes).hasSize(1);
        assertThat(closes.get(0).get("dueDate").asText()).startsWith("2033-10-31T16:30:00");
        return StreamSupport.stream(
                        admin.json(Visitor.ENGINE + "/job?timers=true&processDefinitionKey=krs")
                                .spliterator(),
                        false)
                .map(job -> job.get("id").asText() + " " + job.get("dueDate").asText())
                .sorted()
                .toList();
    }

    private void theResultAndItsEvidenceAreThere() {
        Visitor clerk = person("group-staff");
        String results = clerk.text("/office/krs/" + YEAR + "/results");
        assertThat(results).contains("ผล 82.5", "รอผลการตรวจสอบ");
        String result = clerk.text(only(RESULT, results));
        assertThat(result).contains("proof.txt", "ดำเนินการครบทุกโรงเรียน");
        assertThat(clerk.bytes(only(FILE, result))).isEqualTo(PROOF);
    }

    private static String only(Pattern pattern, String page) {
        List<String> found =
                pattern.matcher(page).results().map(match -> match.group(1)).toList();
        assertThat(found).as(pattern.pattern()).hasSize(1);
        return found.get(0);
    }

    private void finishTheResult() {
        decide("unit-head", "Step09_ReviewResult", REPORTED);
        decide("group-staff", "Step09_CheckResult", REPORTED);
        complete(
                "group-staff",
                task("group-staff", "Step09_RecordKrsEntry", REPORTED),
                Map.of(
                        "enteredOn", value("4/10/2576"),
                        "enteredAt", value("08.00 น."),
                        "reference", value("KRS-1")));
        String references = task("keeper", "Step10_CompleteReferences", REPORTED);
        person("keeper").drop(references, "upload:reference-documents", "reference.txt", PROOF);
        complete("keeper", references, Map.of("complete", value(true)));
        assertThat(person("keeper").text("/office/krs/" + YEAR + "/results")).contains("บันทึกใน KRS แล้ว", "ทันกำหนด");
    }

    private void decide(String name, String key, String about) {
        complete(name, task(name, key, about), Map.of("decision", value("approve")));
    }

    private void complete(String name, String task, Map<String, Object> form) {
        person(name).ask("/task/" + task + "/submit-form", Map.of("variables", form));
    }

    /** @return the id of the only such task of the year, as soon as the jobs before it have been done */
    private String task(String name, String key, String about) {
        await().atMost(LONGEST_JOB)
                .pollInterval(Duration.ofMillis(500))
                .untilAsserted(() -> assertThat(tasks(name, key, about)).hasSize(1));
        return tasks(name, key, about).get(0).get("id").asText();
    }

    private JsonNode tasks(String name, String key) {
        return tasks(name, key, "");
    }

    private JsonNode tasks(String name, String key, String about) {
        return person(name)
                .ask(
                        "/task",
                        Map.of(
                                "processInstanceBusinessKey", BUSINESS_KEY,
                                "taskDefinitionKey", key,
                                "nameLike", "%" + about + "%"));
    }

    private static Map<String, Object> value(Object value) {
        return Map.of("value", value);
    }

    private static Map<String, Object> rows(String json) {
        return Map.of("type", "Json", "value", json);
    }
}
