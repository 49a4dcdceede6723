package amnuay.procedure;

import amnuay.organization.Organization;
import amnuay.organization.PersonView;
import amnuay.organization.Role;
import amnuay.thai.ThaiDates;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What became of a task that somebody has a link to and does not see: whoever could have done it, or looks after the procedures, hears
 * who finished it and when, or who has it now; to others it is as if there were none. The same is said when something that was asked of
 * the task has failed.
 */
@Component
class TaskWhereabouts {

    private static final Set<Role> OVERSEERS =
            Set.of(Role.GROUP_STAFF, Role.GROUP_DIRECTOR, Role.DEPUTY_DIRECTOR, Role.DIRECTOR, Role.ADMIN);

    private static final String LAST_EVENT =
            "select who, what, at from step_event where task_id = :task order by at desc limit 1";
    private static final String EVENT_BY = "select count(*) from step_event where task_id = :task and who = :person";

    private final OpenTasks tasks;
    private final Organization organization;
    private final JdbcClient database;

    TaskWhereabouts(OpenTasks tasks, Organization organization, JdbcClient database) {
        this.tasks = tasks;
        this.organization = organization;
        this.database = database;
    }

    /** What to tell a person, and what they can do. */
    record Answer(String message, String advice) {}

    private record LastEvent(String who, String what, Instant at) {}

    private static final Answer NOT_YOURS = new Answer(
            "ไม่พบงานนี้ในงานของท่าน",
            "ลิงก์อาจไม่ครบ หรือเป็นงานของผู้อื่น กรุณาเลือกงานจากรายการ"
                    + " หากเป็นงานในหน้าที่ของท่าน โปรดติดต่อเจ้าหน้าที่กลุ่มอำนวยการ");

    /** @param person login name of who asks */
    @Transactional(readOnly = true)
    public Answer of(String taskId, String person) {
        return tasks.formerly(taskId)
                .filter(task -> mayKnow(taskId, person))
                .map(task -> task.ended() == null ? open(task, person) : ended(taskId, task))
                .orElse(NOT_YOURS);
    }

    private boolean mayKnow(String taskId, String person) {
        Set<Role> roles = organization.person(person).map(PersonView::roles).orElse(Set.of());
        List<String> groups = roles.stream().map(Role::key).toList();
        return roles.stream().anyMatch(OVERSEERS::contains)
                || database.sql(EVENT_BY)
                                .param("task", taskId)
                                .param("person", person)
                                .query(Integer.class)
                                .single()
                        > 0
                || tasks.wasOffered(
                        taskId,
                        Stream.concat(Stream.of(person), groups.stream()).toList());
    }

    private Answer open(OpenTasks.Formerly task, String person) {
        String name = "งาน “" + task.name() + "” ";
        if (task.assignee() == null) {
            return new Answer(
                    name + "เป็นงานของผู้มีหน้าที่นั้น และยังไม่มีผู้รับ",
                    "หากเป็นหน้าที่ของท่าน กรุณาโหลดหน้านี้ใหม่ (F5) แล้วลองอีกครั้ง"
                            + " หากไม่ใช่ กรุณาติดต่อผู้มีหน้าที่นั้น หรือขอให้ผู้อำนวยการมอบหมายใหม่");
        }
        if (task.assignee().equals(person)) {
            return new Answer(
                    name + "ยังอยู่กับท่าน",
                    "กรุณาโหลดหน้านี้ใหม่ (F5) แล้วลองอีกครั้ง หากยังไม่สำเร็จ โปรดแจ้งผู้ดูแลระบบของสำนักงาน");
        }
        return new Answer(
                name + "อยู่กับ" + name(task.assignee()) + "แล้ว",
                "หากต้องดำเนินการเอง กรุณาติดต่อผู้นั้น หรือขอให้ผู้อำนวยการมอบหมายใหม่");
    }

    private Answer ended(String taskId, OpenTasks.Formerly task) {
        Optional<LastEvent> last = database.sql(LAST_EVENT)
                .param("task", taskId)
                .query(LastEvent.class)
                .optional();
        if (!task.completed()) {
            return new Answer(
                    "งาน “" + task.name() + "” ถูกยกเลิกเมื่อ " + ThaiDates.screenTime(task.ended()),
                    "ไม่ต้องดำเนินการงานนี้แล้ว กรุณาเลือกงานอื่นจากรายการ");
        }
        String by = last.map(event -> name(event.who()) + " " + event.what() + "แล้ว")
                .orElse("ดำเนินการเสร็จแล้ว");
        return new Answer(
                "งาน “" + task.name() + "” เสร็จแล้ว: " + by + " เมื่อ " + ThaiDates.screenTime(task.ended()),
                "ไม่ต้องดำเนินการงานนี้อีก กรุณาเลือกงานอื่นจากรายการ หากต้องแก้ไขสิ่งที่ส่งไป โปรดติดต่อผู้ส่งหรือผู้พิจารณาขั้นตอนถัดไป");
    }

    private String name(String person) {
        return organization.person(person).map(PersonView::fullName).orElse(person);
    }
}
