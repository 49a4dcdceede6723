package amnuay.platform;

import static org.assertj.core.api.Assertions.assertThat;

import amnuay.AmnuayTest;
import amnuay.organization.Role;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Who sees a task because they answer for those who do it sees its evidence too, and adds nothing to it. */
@AmnuayTest
class LookingOnTest {

    private static final byte[] MINUTES = "บันทึก".getBytes(StandardCharsets.UTF_8);
    private static final String REASON = "{\"text\":\"ยังไม่ได้รับหนังสือจาก สพฐ. รอแจ้งอีกครั้ง\"}";

    @Autowired
    private OfficeOfVisitors office;

    private Task task;
    private Visitor clerk;

    @BeforeEach
    void openAYear() {
        clerk = office.visitor(Role.GROUP_STAFF);
        task = office.krsYear(clerk);
    }

    @ParameterizedTest
    @EnumSource(names = {"DIRECTOR", "DEPUTY_DIRECTOR", "GROUP_DIRECTOR"})
    void seesTheStepAndCannotAddToIt(Role role) {
        Visitor overseer = office.visitor(role);

        assertThat(step(overseer).body()).contains("\"mayUpload\":false").doesNotContain("\"mayGiveReason\":true");
        assertThat(attach(overseer).statusCode()).isEqualTo(403);
        assertThat(attach(overseer).body()).contains("ท่านดูได้อย่างเดียว");
        assertThat(giveReason(overseer).statusCode()).isEqualTo(403);
        assertThat(step(clerk).body()).doesNotContain("minutes.txt", "รอแจ้งอีกครั้ง");

        assertThat(step(clerk).body()).contains("\"mayUpload\":true", "\"mayGiveReason\":true");
        assertThat(attach(clerk).statusCode()).isEqualTo(200);
        assertThat(step(overseer).body()).contains("minutes.txt");
    }

    private HttpResponse<String> step(Visitor visitor) {
        return visitor.get(path("/step"));
    }

    private HttpResponse<String> attach(Visitor visitor) {
        return visitor.upload(path("/evidence/upload:framework/files"), "minutes.txt", MINUTES);
    }

    private HttpResponse<String> giveReason(Visitor visitor) {
        return visitor.sendOwn(
                "POST", path("/criteria/1/reason"), Visitor.JSON, REASON.getBytes(StandardCharsets.UTF_8));
    }

    private String path(String what) {
        return "/office/api/tasks/" + task.getId() + what;
    }
}
