package amnuay.platform;

import static org.assertj.core.api.Assertions.assertThat;

import amnuay.AmnuayTest;
import amnuay.organization.Role;
import jakarta.persistence.EntityManagerFactory;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.task.Task;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two hundred files on one step. */
@AmnuayTest
class ManyFilesTest {

    private static final byte[] PAPER = "%PDF-1.7\n1 0 obj<<>>endobj\n%%EOF".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    private OfficeOfVisitors office;

    @Autowired
    private JdbcClient database;

    @Autowired
    private EntityManagerFactory entities;

    @Test
    void asksTheDatabaseAsOftenForTwoHundredFilesAsForOne() {
        Visitor clerk = office.visitor(Role.GROUP_STAFF);
        Task task = office.krsYear(clerk);
        String step = "/office/api/tasks/" + task.getId() + "/step";
        assertThat(clerk.upload(
                                "/office/api/tasks/" + task.getId() + "/evidence/upload:framework/files",
                                "scan.pdf",
                                PAPER)
                        .statusCode())
                .isEqualTo(200);
        clerk.get(step);
        long forOne = statements(() -> clerk.get(step));

        multiply("evidence_file", task.getId());
        multiply("step_event", task.getId());

        HttpResponse<String> answer = clerk.get(step);
        assertThat(answer.body().split("scan.pdf", -1)).hasSizeGreaterThan(200);
        assertThat(statements(() -> clerk.get(step))).isEqualTo(forOne).isGreaterThan(1);
    }

    /** Makes two hundred rows of the one that the task has. */
    private void multiply(String table, String task) {
        int made = database.sql(
                        """
                        insert into %1$s select (jsonb_populate_record(one, jsonb_build_object('id', gen_random_uuid()))).*
                        from %1$s one, generate_series(1, 199)
                        where business_key = (select business_key from step_event where task_id = :task limit 1)"""
                                .formatted(table))
                .param("task", task)
                .update();
        assertThat(made).isPositive();
    }

    private long statements(Runnable work) {
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        work.run();
        statistics.setStatisticsEnabled(false);
        return statistics.getPrepareStatementCount();
    }
}
