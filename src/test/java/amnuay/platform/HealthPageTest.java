package amnuay.platform;

import static org.assertj.core.api.Assertions.assertThat;

import amnuay.AmnuayTest;
import amnuay.organization.Role;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.ui.ExtendedModelMap;

/** What the administrator reads about the installation on a good day and on a bad one. */
@AmnuayTest
class HealthPageTest {

    @Autowired
    private OfficeOfVisitors office;

    @Autowired
    private BackgroundWorkHealth background;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    @Autowired
    private JdbcClient database;

    private final UUID mail = UUID.randomUUID();
    private String deployment;

    @AfterEach
    void tidyUp() {
        database.sql("delete from outbox_mail where id = :id").param("id", mail).update();
        if (deployment != null) {
            repository.deleteDeployment(deployment, true);
        }
    }

    @Test
    void saysHowEverythingIs() {
        String page = office.visitor(Role.ADMIN).get("/office/health").body();

        assertThat(page)
                .contains("รุ่นของระบบ", "ฐานข้อมูล", "งานเบื้องหลัง", "อีเมล", "พื้นที่ดิสก์", "วันหยุดราชการ")
                .containsPattern("ใช้งานได้ \\(รุ่น 1[0-9]\\.[0-9]+\\) มีข้อมูล [0-9,.]+ (เมกะ|กิกะ)ไบต์")
                .containsPattern("เหลือ [0-9,.]+ กิกะไบต์");
    }

    @Test
    void namesMailThatNobodyCouldDeliver() {
        database.sql(
                        """
                        insert into outbox_mail (id, recipient, key, recipient_name, to_address, subject, body_text, body_html,
                                                 message_id, state, next_attempt_at, created_at)
                        values (:id, 'nobody', 'health', 'ทดสอบ', 'x@example.org', 'ส', 'ส', 'ส', '<health@test>', 'DEAD', now(), now())""")
                .param("id", mail)
                .update();

        assertThat(office.visitor(Role.ADMIN).get("/office/health").body())
                .containsPattern("ส่งไม่สำเร็จ [0-9]+ ฉบับ")
                .contains("ต้องแก้ไข", "/office/notices");
    }

    @Test
    void namesWorkThatStopped() {
        deployment = repository
                .createDeployment()
                .addModelInstance(
                        "stops.bpmn",
                        Bpmn.createExecutableProcess("stops")
                                .camundaHistoryTimeToLive(1)
                                .startEvent()
                                .serviceTask()
                                .camundaAsyncBefore()
                                .camundaExpression("${nothing.here()}")
                                .endEvent()
                                .done())
                .deploy()
                .getId();
        String instance = runtime.startProcessInstanceByKey("stops").getId();
        Job job = management.createJobQuery().processInstanceId(instance).singleResult();
        management.setJobRetries(job.getId(), 0);

        HealthLine line = background.look();

        assertThat(line.state()).isEqualTo(HealthLine.State.BAD);
        assertThat(line.found()).startsWith("หยุดทำงานเพราะผิดพลาด ");
    }

    @Test
    void showsTheOtherLinesWhenOneCannotBeLookedAt() {
        HealthCheck broken = new HealthCheck() {
            @Override
            public String name() {
                return "เครื่องหนึ่ง";
            }

            @Override
            public HealthLine look() {
                throw new IllegalStateException("gone");
            }
        };
        HealthCheck fine = new HealthCheck() {
            @Override
            public String name() {
                return "อีกเครื่อง";
            }

            @Override
            public HealthLine look() {
                return HealthLine.good(name(), "ดี");
            }
        };
        ExtendedModelMap model = new ExtendedModelMap();

        new HealthController(List.of(broken, fine), Clock.systemUTC()).show(model);

        assertThat((List<?>) model.get("lines"))
                .hasSize(2)
                .first()
                .isEqualTo(HealthLine.bad(
                        "เครื่องหนึ่ง", "ตรวจไม่สำเร็จ", "ดูสาเหตุในบันทึกการทำงานของระบบ แล้วโหลดหน้านี้ใหม่", null));
        assertThat(model).containsEntry("good", false);
    }
}
