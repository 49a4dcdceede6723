package amnuay.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9} between two clicks, then a start on the same data: what a person saw as done is done. */
class SurvivesKillIT {

    private static final byte[] FRAMEWORK = "กรอบการประเมินส่วนราชการ".getBytes(StandardCharsets.UTF_8);
    private static final String ACTIVITY = "รวบรวมข้อมูลการอ่านของนักเรียนรายเดือน";
    private static final int OTHER_YEAR = 2575;

    /** A mail that was tried while the server was down is tried again a minute later. */
    private static final Duration LONGEST_MAIL = Duration.ofSeconds(120);

    @TempDir
    private Path directory;

    private final int mailPort = PackagedApplication.freePort();
    private LeftData data;
    private PackagedApplication application;

    @AfterEach
    void leaveNoProcessBehind() {
        if (application != null) {
            application.close();
        }
    }

    @Test
    void findsEverythingAgainAndSendsTheMailThatWaited() throws Exception {
        data = new LeftData(directory.resolve("data"));
        start("first.log");
        ProcessHandle firstDatabase = data.server();
        String stepOne = openAnotherYearAndDropItsFramework();
        String review = nameTheTeamOfOneIndicator();
        String messageId = data.messageId("group-director", review);
        List<String> timers = timers();

        application.kill();
        assertThat(firstDatabase.isAlive())
                .as("the database goes on alone, or this test shows nothing")
                .isTrue();
        start("second.log");

        assertThat(application.output()).contains("Stopping the PostgreSQL (pid " + firstDatabase.pid() + ")");
        assertThat(firstDatabase.isAlive()).isFalse();
        assertThat(timers()).isEqualTo(timers);
        theFrameworkIsThere(stepOne);
        theNamedTeamWaitsForItsReview(review);
        theMailGoesOutOnce(messageId);
        stopsWithItsDatabase();
    }

    private void start(String log) {
        application = PackagedApplication.start(
                directory,
                directory.resolve(log),
                new ImageFile().jvmArguments(),
                Map.of(
                        "SPRING_PROFILES_ACTIVE", "demo",
                        // at 8.00: the half past eight at which reminders begin anew is far
                        "AMNUAY_CLOCK_START", "2026-11-23",
                        "AMNUAY_DATABASE_DIRECTORY", "data",
                        "SPRING_MAIL_HOST", "127.0.0.1",
                        "SPRING_MAIL_PORT", String.valueOf(mailPort)));
    }

    private Visitor person(String name) {
        return Visitor.loggedIn(application.address(), name, "demo");
    }

    /** @return the id of the new year's first task */
    private String openAnotherYearAndDropItsFramework() {
        Visitor clerk = person("group-staff");
        String definition = clerk.json(Visitor.ENGINE + "/process-definition?key=krs&latestVersion=true")
                .get(0)
                .get("id")
                .asText();
        String instance = clerk.ask(
                        "/process-definition/" + definition + "/submit-form",
                        Map.of("variables", Map.of("fiscalYear", Map.of("value", OTHER_YEAR))))
                .get("id")
                .asText();
        String task = clerk.ask("/task", Map.of("processInstanceId", instance))
                .get(0)
                .get("id")
                .asText();
        clerk.drop(task, "upload:framework", "framework.txt", FRAMEWORK);
        return task;
    }

    /** @return the id of the review task that follows */
    private String nameTheTeamOfOneIndicator() {
        Visitor head = person("unit-head");
        JsonNode task = head.ask("/task", Map.of("taskDefinitionKey", "Step03_NameSupervisorAndKeepers"))
                .get(0);
        head.ask(
                "/task/" + task.get("id").asText() + "/submit-form",
                Map.of(
                        "variables",
                        Map.of(
                                "supervisor",
                                Map.of("value", "unit-head"),
                                "keepers",
                                Map.of(
                                        "type",
                                        "Json",
                                        "value",
                                        "[{\"person\":\"keeper\",\"activity\":\"" + ACTIVITY + "\"}]"))));
        return person("group-director")
                .ask(
                        "/task",
                        Map.of(
                                "processInstanceId",
                                task.get("processInstanceId").asText(),
                                "taskDefinitionKey",
                                "Step03_ReviewSupervisorAndKeepers"))
                .get(0)
                .get("id")
                .asText();
    }

    /** The jobs that wait for their day, among them the first of October. */
    private List<String> timers() {
        List<String> timers = StreamSupport.stream(
                        person("admin")
                                .json(Visitor.ENGINE + "/job?timers=true")
                                .spliterator(),
                        false)
                .map(job -> job.get("id").asText() + " "
                        + job.get("processDefinitionKey").asText() + " "
                        + job.get("dueDate").asText())
                .sorted()
                .toList();
        assertThat(timers).anyMatch(timer -> timer.matches(".* fiscal-year \\d{4}-10-01T08:00:00.*"));
        return timers;
    }

    private void theFrameworkIsThere(String task) {
        Visitor clerk = person("group-staff");
        JsonNode file = clerk.json("/office/api/tasks/" + task + "/step")
                .findValue("files")
                .get(0);
        assertThat(file.get("name").asText()).isEqualTo("framework.txt");
        assertThat(clerk.bytes(file.get("href").asText())).isEqualTo(FRAMEWORK);
    }

    private void theNamedTeamWaitsForItsReview(String review) {
        Visitor director = person("group-director");
        JsonNode values = director.json(Visitor.ENGINE + "/task/" + review + "/form-variables");
        assertThat(values.toString()).contains(ACTIVITY);
        assertThat(director.text("/office/inbox")).contains("ตรวจผู้กำกับดูแล");
    }

    private void theMailGoesOutOnce(String messageId) throws MessagingException {
        assertThat(data.mailState(messageId)).isEqualTo("WAITING");
        var mailServer = new GreenMail(new ServerSetup(mailPort, "127.0.0.1", "smtp"));
        mailServer.start();
        try {
            await().atMost(LONGEST_MAIL).pollInterval(Duration.ofSeconds(1)).until(() -> data.mailState(messageId)
                    .equals("SENT"));
            List<MimeMessage> received = Arrays.stream(mailServer.getReceivedMessages())
                    .filter(mail -> messageId.equals(idOf(mail)))
                    .toList();
            assertThat(received).hasSize(1);
            assertThat(received.get(0).getAllRecipients()[0]).hasToString("group-director@example.go.th");
        } finally {
            mailServer.stop();
        }
    }

    private void stopsWithItsDatabase() throws IOException {
        ProcessHandle database = data.server();
        assertThat(application.stop()).isEqualTo(143);
        // it takes its pid file away, which is what the application waits for, a moment before it ends
        await().atMost(Duration.ofSeconds(10)).until(() -> !database.isAlive());
    }

    private static String idOf(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }
}
