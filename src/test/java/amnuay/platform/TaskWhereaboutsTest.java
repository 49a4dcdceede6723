package amnuay.platform;

import static amnuay.platform.OfficeOfVisitors.ENGINE;
import static org.assertj.core.api.Assertions.assertThat;

import amnuay.AmnuayTest;
import amnuay.organization.Role;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people hear who follow a link to a task that they do not see. */
@AmnuayTest
class TaskWhereaboutsTest {

    private static final String NOTHING = "ไม่พบงานนี้ในงานของท่าน";

    @Autowired
    private OfficeOfVisitors office;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private JdbcClient database;

    private String me;
    private Visitor mine;
    private Task task;

    @BeforeEach
    void haveATaskOfMyGroup() {
        me = office.person(null, Role.DEPUTY_DIRECTOR);
        mine = office.loggedIn(me);
        task = office.errandFor(Role.DEPUTY_DIRECTOR.key());
    }

    @Test
    void hearWhoFinishedItAndWhenIfTheyCouldHaveDoneIt() {
        finish();

        assertThat(whereabouts(office.visitor(Role.DEPUTY_DIRECTOR)))
                .contains("เสร็จแล้ว: นางสาวทดสอบ สิทธิ อนุมัติแล้ว เมื่อ ", " 25", "ไม่ต้องดำเนินการงานนี้อีก");
        assertThat(whereabouts(mine)).contains("นางสาวทดสอบ สิทธิ อนุมัติแล้ว");
    }

    @Test
    void hearNothingAboutWorkThatIsNotTheirs() {
        assertThat(whereabouts(office.visitor())).contains(NOTHING).doesNotContain(task.getName());

        finish();

        assertThat(whereabouts(office.visitor(Role.UNIT_HEAD)))
                .contains(NOTHING)
                .doesNotContain("ทดสอบ สิทธิ", "อนุมัติ");
    }

    @Test
    void hearWhoHasItNow() {
        String colleague = office.person(null, Role.DEPUTY_DIRECTOR);
        tasks.setAssignee(task.getId(), colleague);

        assertThat(whereabouts(office.visitor(Role.GROUP_STAFF))).contains("อยู่กับนางสาวทดสอบ สิทธิแล้ว");
        assertThat(whereabouts(office.visitor())).contains(NOTHING);
    }

    @Test
    void hearThatNobodyHasItOrThatTheyHaveItThemselves() {
        assertThat(whereabouts(mine))
                .contains("ยังไม่มีผู้รับ", "หากเป็นหน้าที่ของท่าน กรุณาโหลดหน้านี้ใหม่ (F5) แล้วลองอีกครั้ง");
        tasks.setAssignee(task.getId(), me);

        assertThat(whereabouts(mine)).contains("ยังอยู่กับท่าน", "โปรดแจ้งผู้ดูแลระบบ");
    }

    @Test
    void hearThatItWasCancelled() {
        runtime.deleteProcessInstance(task.getProcessInstanceId(), "ปีนี้ไม่ทำ");

        assertThat(whereabouts(mine)).contains("ถูกยกเลิกเมื่อ ");
    }

    @Test
    void hearTheSameOfNonsense() {
        for (String id : new String[] {UUID.randomUUID().toString(), "x'--", "1%20or%201=1", "%E0%B9%91"}) {
            assertThat(mine.get("/office/api/tasks/" + id + "/whereabouts").body())
                    .contains(NOTHING);
        }
    }

    private void finish() {
        mine.post(ENGINE + "/task/" + task.getId() + "/claim", "{\"userId\":\"" + me + "\"}");
        assertThat(mine.post(ENGINE + "/task/" + task.getId() + "/submit-form", "{\"variables\":{}}")
                        .statusCode())
                .isLessThan(300);
        database.sql(
                        """
                        insert into step_event (id, business_key, step_number, task_id, task_key, subject, what, who, remark, at)
                        values (:id, 'errand', 1, :task, 'errand', '', 'อนุมัติ', :who, '', now())""")
                .param("id", UUID.randomUUID())
                .param("task", task.getId())
                .param("who", me)
                .update();
    }

    private String whereabouts(Visitor visitor) {
        return visitor.get("/office/api/tasks/" + task.getId() + "/whereabouts").body();
    }
}
